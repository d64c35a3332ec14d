import type { IWorkbookData } from '@univerjs/core';
import type { FunctionMetadata } from '../functions/metadata';
import { BUSY, type Place } from '../functions/values';
import type { Book, BookLocale } from '../grid/book';
import { Grid } from '../grid/grid';
import type { HostSchema } from '../protocol/host-object';
import { Bar } from './bar';
import { describeFunctions } from './completion';
import { ExcelHost } from './excel-host';
import type { PageOptions, Theme } from './options';
import { Pane } from './pane';
import { PaneTheme } from './pane-theme';
import { Quiet } from './quiet';
import { pageTexts } from './texts';
import { explainErrors } from './tooltip';
import { createVisibleBook } from './visible-book';

/** What the page has loaded before it starts. */
export interface Resources {
  readonly schema: HostSchema;
  readonly functions: Readonly<Record<BookLocale, readonly FunctionMetadata[]>>;
}

/** The places of index.html. */
export interface Places {
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly splitter: HTMLElement;
  readonly side: HTMLElement;
  readonly tip: HTMLElement;
}

/** A workbook on its way from one run of the grid to the next. */
export interface CarriedBook {
  readonly data: IWorkbookData;
  readonly state: readonly (readonly [key: string, value: unknown])[];
}

/** The local workbook, running in one language. */
export class App {
  readonly book: Book;
  readonly grid: Grid;
  readonly host: ExcelHost;
  readonly pane: Pane;
  readonly bar: Bar;
  private readonly paneTheme: PaneTheme;
  readonly quiet: Quiet;
  theme: Theme;

  constructor(
    readonly options: PageOptions,
    resources: Resources,
    private readonly places: Places,
    restart: (locale: BookLocale) => void,
    carried?: CarriedBook,
  ) {
    const { locale, theme } = options;
    const texts = pageTexts(locale);
    this.theme = theme;
    document.documentElement.lang = locale;
    document.title = texts.title;
    const container = document.createElement('div');
    container.style.height = '100%';
    places.grid.replaceChildren(container);

    this.book = createVisibleBook(container, locale, theme, carried?.data);
    this.grid = new Grid(this.book);
    for (const [key, value] of carried?.state ?? []) this.grid.store.set(key, value, false);

    this.bar = new Bar(places.bar, texts, options, {
      open: () => undefined,
      save: () => undefined,
      setLocale: restart,
      setTheme: (chosen) => this.setTheme(chosen),
      togglePane: () => this.pane.setVisible(!this.pane.visible),
    });
    this.pane = new Pane(places.side, places.splitter, options.paneWidth, texts, (visible) =>
      this.bar.showPane(visible),
    );
    this.paneTheme = new PaneTheme(this.pane.frame, () => this.theme);
    this.host = new ExcelHost({
      grid: this.grid,
      schema: resources.schema,
      functions: resources.functions[locale],
      blank: options.blank,
      frame: this.pane.frame,
      paneUrl: options.paneUrl,
      pane: this.pane,
      onSession: () => this.paneTheme.begin(),
    });
    describeFunctions(this.book.injector, resources.functions[locale]);
    this.quiet = new Quiet(this.grid.commands, () => this.host.hub.pending);
    explainErrors(this.book.univerAPI, places.tip, places.grid, (at) => this.why(at));
    this.setTheme(theme);
    this.host.office.open(places.side);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
    this.book.univerAPI.toggleDarkMode(theme === 'dark');
    this.paneTheme.changed();
  }

  /** Why a cell shows an error: the function's own sentence, else what #BUSY! and #SPILL! mean. */
  why(at: Place): string {
    const message = this.host.hub.messageAt(at);
    if (message) return message;
    const texts = pageTexts(this.book.locale);
    const value = this.grid.value(at.sheetId, at.row, at.column);
    if (value === BUSY) return this.host.hub.connected ? texts.busy : texts.busyWithoutPane;
    return value === '#SPILL!' ? texts.spill : '';
  }

  /** The workbook as it is, for a run of the grid in another language. */
  carry(): CarriedBook {
    const { store, workbook } = this.grid;
    return {
      data: workbook.getSnapshot(),
      state: store.keys('').map((key) => [key, store.get(key)] as const),
    };
  }

  dispose(): void {
    this.host.dispose();
    this.book.dispose();
    this.places.tip.hidden = true;
  }
}
