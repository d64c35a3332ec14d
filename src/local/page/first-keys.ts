import { type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Book } from '../grid/book';

/** Keys beside characters that mean something while one types into cells. */
const NAMED = new Set([
  'Enter',
  'Tab',
  'Backspace',
  'Delete',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
]);

/**
 * Sees to it that no key is lost over the grid. The grid listens in an element of its own, which gets the focus only when its
 * screen stands, about a second after the page is there, and loses it when somebody clicks beside the controls of the bar:
 * keys then go to the page's body and nowhere else. They are held here, and typed in their order as soon as the grid can take
 * them; keys that come meanwhile wait behind them.
 */
export class FirstKeys {
  readonly #held: KeyboardEvent[] = [];
  #injector: Injector | undefined;
  #disposed = false;

  /** Make it before the grid, whose own listeners would hear Enter first. */
  constructor() {
    addEventListener('keydown', this.#onKeyDown, true);
  }

  /** The grid is there and will be drawn. */
  follow({ injector }: Book): void {
    injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => this.#release(injector))
      .catch(() => undefined); // the page was left before the grid stood
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !this.#means(event)) return;
    const nowhere = document.activeElement === document.body;
    if (this.#held.length > 0 ? !nowhere && !inGrid() : !nowhere || dialogOpen()) return;
    if (this.#injector && this.#held.length === 0) {
      this.#injector.get(ILayoutService).focus(); // the key goes where the focus is now
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#held.push(event);
  };

  /** what a person types into cells; shortcuts and the way through the page's controls are left alone */
  #means(event: KeyboardEvent): boolean {
    const shortcut = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
    if (shortcut || event.isComposing) return false;
    if (event.key === 'Tab' && this.#held.length === 0) return false;
    return event.key.length === 1 || NAMED.has(event.key);
  }

  async #release(injector: Injector): Promise<void> {
    this.#injector = injector;
    while (this.#held.length > 0 && !this.#disposed) {
      if (!inGrid()) injector.get(ILayoutService).focus();
      const [event] = this.#held;
      if (event && inGrid()) await this.#type(event, injector);
      this.#held.shift(); // only now: what comes in between is held too
    }
  }

  /** One key, as if it were pressed now. */
  async #type(event: KeyboardEvent, injector: Injector): Promise<void> {
    const leaves = event.key.length > 1 && injector.get(IEditorBridgeService).isVisible().visible;
    if (event.key.length === 1) document.execCommand('insertText', false, event.key);
    else {
      const { key, code, keyCode, which, shiftKey } = event;
      const again = { key, code, keyCode, which, shiftKey, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', again));
    }
    // the grid answers a key in later turns; a cell that is left is written before the selection moves
    await new Promise((resolve) => setTimeout(resolve, leaves ? 50 : 0));
  }

  dispose(): void {
    this.#disposed = true;
    removeEventListener('keydown', this.#onKeyDown, true);
  }
}

const inGrid = (): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.dataset.uComp === 'editor';
const dialogOpen = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"], [role="menu"]') !== null;
