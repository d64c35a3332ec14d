import type { Blank } from '../functions/values';
import type { BookLocale } from '../grid/book';

export type Theme = 'light' | 'dark';

/** What the page's address asks for. */
export interface PageOptions {
  readonly locale: BookLocale;
  readonly theme: Theme;
  /** where the pane begins: `taskpane.html#sample` inserts the sample workbook */
  readonly paneUrl: string;
  readonly paneWidth: number;
  /** what blank cells arrive in functions as: some versions of Excel say 0, others an empty text */
  readonly blank: Blank;
}

export const NARROWEST_PANE = 320;
export const WIDEST_PANE = 450;
const USUAL_PANE = 350;

/**
 * `?lang=ru|en` (else the browser's), `?theme=light|dark` (else the system's), `?sample`, `?pane=350` (pixels), `?blank=0`;
 * `?panePage=` names another pane page on this server, for tests of the workbook itself.
 */
export function pageOptions(address: URL, languages: readonly string[], systemTheme: Theme): PageOptions {
  const query = address.searchParams;
  const language = query.get('lang') ?? languages[0] ?? 'en';
  const theme = query.get('theme');
  const pane = new URL(query.get('panePage') ?? 'taskpane.html', address);
  const paneUrl = pane.origin === address.origin ? pane : new URL('taskpane.html', address);
  paneUrl.hash = query.has('sample') ? 'sample' : address.hash;
  return {
    locale: language.toLowerCase().startsWith('ru') ? 'ru-RU' : 'en-US',
    theme: theme === 'dark' || theme === 'light' ? theme : systemTheme,
    paneUrl: paneUrl.href,
    paneWidth: paneWidth(Number(query.get('pane') ?? USUAL_PANE)),
    blank: query.get('blank') === '0' ? 0 : '',
  };
}

/** As wide as Excel lets a pane be. */
export function paneWidth(pixels: number): number {
  return Number.isFinite(pixels)
    ? Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, Math.round(pixels)))
    : USUAL_PANE;
}
