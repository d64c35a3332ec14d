import { REQUIREMENT_SETS } from './requirement-sets';

/** Numbers of office.js. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const SHOWN_AS_PANE = 2;

export interface DocumentContext {
  readonly controlId: string;
  /** language of the interface; numbers and dates of the workbook follow it too */
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** What office.js is told of application and document when it starts. */
export function appContext({ controlId, locale, documentUrl, settings }: DocumentContext): object {
  return {
    _id: controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _hostFullVersion: '16.0.17000.10000',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: Object.entries(settings),
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _initialDisplayMode: SHOWN_AS_PANE,
    _correlationId: 'correlation-1',
    _eToken: '',
    _appDomains: [],
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}
