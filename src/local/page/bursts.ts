/** Batches of one piece of work follow one another this closely, in milliseconds. */
const CLOSE = 1500;
/** The sample is written in one go; a pause this long between two of its batches ends it. */
const SAMPLE_PAUSE = 3000;

/**
 * A wizard writes its sheet in several batches, and undo takes them back together. A batch belongs to the one before when
 * it follows closely and the person has neither pressed a key nor a button in between.
 */
export class Bursts {
  private ended = -Infinity;
  private wroteAt: number | undefined;
  private touched = true;
  private readonly touch = (): void => {
    this.touched = true;
  };

  /** @param sample the pane begins with the sample: nobody did it, so nobody can undo it */
  constructor(private sample: boolean) {
    this.watch(window);
  }

  /** Notices what the person does in a window: the page's own, and the pane's whenever it has loaded. */
  watch(where: Window): void {
    for (const event of ['pointerdown', 'keydown']) where.addEventListener(event, this.touch, true);
  }

  dispose(): void {
    for (const event of ['pointerdown', 'keydown']) window.removeEventListener(event, this.touch, true);
  }

  /** A batch has arrived: whether it belongs to the one before. */
  arrives(): boolean {
    const joins = !this.touched && performance.now() - this.ended < CLOSE;
    this.touched = false;
    return joins;
  }

  /** A batch is done: whether what it wrote is part of the sample. */
  ends(wrote: boolean): boolean {
    const now = performance.now();
    this.ended = now;
    if (!this.sample || !wrote) return false;
    if (this.wroteAt !== undefined && now - this.wroteAt > SAMPLE_PAUSE) this.sample = false;
    this.wroteAt = now;
    return this.sample;
  }
}
