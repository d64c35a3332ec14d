import type { Theme } from './options';

/** Excel's own colours of the light and the dark theme, as Office.context.officeTheme names them. */
const OFFICE_THEMES: Readonly<Record<Theme, object>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#1f1f1f',
    controlForegroundColor: '#ffffff',
    isDarkTheme: true,
  },
};

interface PaneWindow extends Window {
  readonly Office?: { readonly context?: { readonly document?: object } };
}

/**
 * Excel on Windows and Mac tells add-ins its theme; the web client's conversation has no message for it. So the theme is laid
 * where Excel's other clients put it, once office.js has made its context.
 */
export class PaneTheme {
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly theme: () => Theme,
  ) {}

  /** A new office.js starts in the frame. */
  begin(): void {
    const pane = this.frame.contentWindow as PaneWindow | null;
    const lay = (): void => {
      if (pane !== this.frame.contentWindow) return;
      const context = pane?.Office?.context;
      if (!context?.document) return void setTimeout(lay, 5);
      Object.defineProperty(context, 'officeTheme', {
        configurable: true,
        get: () => OFFICE_THEMES[this.theme()],
      });
      this.changed();
    };
    lay();
  }

  /** The user has chosen the other theme: add-ins look again when they get the focus. */
  changed(): void {
    this.frame.style.colorScheme = this.theme();
    this.frame.contentWindow?.dispatchEvent(new Event('focus'));
  }
}
