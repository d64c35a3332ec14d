import type { PaneWindow } from '../protocol/services';
import { NARROWEST_PANE, paneWidth, WIDEST_PANE } from './options';
import type { PageTexts } from './texts';

/** pixels per press of an arrow key */
const STEP = 10;

/** The pane beside the grid: shown or hidden, and as wide as the user drags it. */
export class Pane implements PaneWindow {
  readonly frame = document.createElement('iframe');
  private width: number;
  private shown = true;

  constructor(
    readonly side: HTMLElement,
    private readonly splitter: HTMLElement,
    width: number,
    texts: PageTexts,
    private readonly onVisible: (visible: boolean) => void,
  ) {
    this.width = width;
    this.frame.id = 'pane';
    splitter.tabIndex = 0;
    splitter.setAttribute('role', 'separator');
    splitter.setAttribute('aria-orientation', 'vertical');
    splitter.setAttribute('aria-valuemin', String(NARROWEST_PANE));
    splitter.setAttribute('aria-valuemax', String(WIDEST_PANE));
    splitter.onpointerdown = (event) => this.drag(event);
    splitter.onkeydown = ({ key }) => {
      if (key === 'ArrowLeft') this.resize(this.width + STEP);
      if (key === 'ArrowRight') this.resize(this.width - STEP);
    };
    this.speak(texts);
    this.resize(width);
    this.setVisible(true);
  }

  /** Names what assistive technology reads out. */
  speak(texts: PageTexts): void {
    this.frame.title = texts.paneFrame;
    this.splitter.setAttribute('aria-label', texts.resizePane);
  }

  get visible(): boolean {
    return this.shown;
  }

  setVisible(visible: boolean): void {
    this.shown = visible;
    this.side.hidden = !visible; // the runtime lives on in the hidden frame, as Excel's shared runtime does
    this.splitter.hidden = !visible;
    document.body.classList.toggle('without-pane', !visible);
    this.onVisible(visible);
  }

  private resize(width: number): void {
    this.width = paneWidth(width);
    document.body.style.setProperty('--pane-width', `${this.width}px`);
    this.splitter.setAttribute('aria-valuenow', String(this.width));
  }

  private drag(event: PointerEvent): void {
    const right = this.side.getBoundingClientRect().right;
    this.splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing'); // the frame would swallow the pointer
    this.splitter.onpointermove = ({ clientX }) => this.resize(right - clientX);
    this.splitter.onpointerup = () => {
      this.splitter.onpointermove = null;
      document.body.classList.remove('resizing');
    };
  }
}
