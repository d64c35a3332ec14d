import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { Workbook } from '../objects/workbook';
import { CustomFunctionHub } from '../functions/hub';
import type { FunctionMetadata } from '../functions/metadata';
import type { Blank } from '../functions/values';
import { appContext } from '../protocol/app-context';
import type { Batch, BatchAnswer } from '../protocol/batch';
import type { HostSchema, PostEvents } from '../protocol/host-object';
import { OfficeFrame } from '../protocol/office-frame';
import { RichApi } from '../protocol/rich-api';
import { bringsResults, type PaneWindow, services } from '../protocol/services';
import { Bursts } from './bursts';
import { DocumentSettings } from './settings';
import { growTo } from '../grid/room';

/** Calls of the document, as office.js numbers them. */
const EXECUTE_BATCH = 93;
const SAVE_SETTINGS = 76;
const LOAD_SETTINGS = 75;
/** Numbers of office.js: the category of events, and the event of the pane's runtime. */
const EVENT_MESSAGE = 65536;
const VISIBILITY_CHANGED = 65539;
/** What office.js makes "API not supported" of. */
const NOT_SUPPORTED = { Error: 5001 };

export interface ExcelHostOptions {
  readonly grid: Grid;
  readonly schema: HostSchema;
  readonly functions: readonly FunctionMetadata[];
  readonly blank: Blank;
  readonly frame: HTMLIFrameElement;
  readonly paneUrl: string;
  readonly pane: PaneWindow;
  /** a new office.js starts in the frame */
  readonly onSession: () => void;
  /** a key has left the pane: protocol/notices.ts */
  readonly onNotice: (notice: number) => void;
}

/** Excel, as the add-in meets it: the workbook's objects, its functions, and the conversation with the pane. */
export class ExcelHost {
  readonly hub: CustomFunctionHub;
  readonly workbook: Workbook;
  readonly office: OfficeFrame;
  private readonly api: RichApi;
  private readonly bursts: Bursts;
  private inTurn: Promise<unknown> = Promise.resolve();
  /** the next pane that connects is to answer every call again */
  private askAnew = false;

  constructor(private readonly options: ExcelHostOptions) {
    const { grid, schema, frame, paneUrl, blank } = options;
    const post: PostEvents = (entries) => this.office.fire('richApiMessage', { ArrayData: entries });
    this.hub = new CustomFunctionHub({
      calculate: () => grid.calculation.start(),
      injector: grid.injector,
      post,
      blank,
      addressOf: ({ sheetId, row, column }) => cellAddress(grid.sheet(sheetId).getName(), row, column),
      makeRoom: ({ sheetId, row, column }, rows, columns) =>
        growTo(grid, sheetId, row + rows, column + columns),
    });
    this.hub.register(options.functions);
    this.workbook = new Workbook(grid, {
      post,
      selectionChanged: () => this.office.fire('documentSelectionChanged', {}),
      recalculateFunctions: () => this.hub.recalculateAll(),
    });
    this.api = new RichApi({
      schema,
      root: this.workbook,
      newObject: services(
        { connect: () => this.connect(), receive: (results) => this.hub.receive(results) },
        options.pane,
      ),
      onFault: reportError,
    });
    this.bursts = new Bursts(paneUrl.endsWith('#sample'));
    const settings = new DocumentSettings(this.workbook.Settings);
    this.office = new OfficeFrame({
      frame,
      paneUrl,
      locale: () => grid.book.locale,
      appContext: (controlId) =>
        appContext({
          controlId,
          locale: grid.book.locale,
          documentUrl: `${location.origin}/${encodeURIComponent(this.workbook.Name)}.xlsx`,
          settings: settings.read(),
        }),
      onSession: () => {
        this.hub.disconnect();
        if (frame.contentWindow) this.bursts.watch(frame.contentWindow);
        options.onSession();
      },
      onGone: () => this.hub.disconnect(),
      onNotice: options.onNotice,
      onExecute: async (dispatchId, data) => {
        const { ArrayData } = data as { ArrayData?: readonly unknown[] };
        if (dispatchId === EXECUTE_BATCH) return this.execute(JSON.parse(String(ArrayData?.[4])) as Batch);
        if (dispatchId === SAVE_SETTINGS) return settings.save(data);
        if (dispatchId === LOAD_SETTINGS) return settings.load();
        return NOT_SUPPORTED;
      },
    });
  }

  private connect(): void {
    this.hub.connect();
    if (this.askAnew) this.workbook.Application.$calculateAll();
    this.askAnew = false;
  }

  /** The language has changed: office.js reads it when it starts, and functions answer in it. */
  reload(functions: readonly FunctionMetadata[]): void {
    this.hub.register(functions);
    this.askAnew = true;
    this.office.reload();
  }

  /** Batches run one after another, each as one step of undo or part of one. Results of functions overtake them: a batch may wait for one. */
  private async execute(batch: Batch): Promise<object> {
    const run = (): Promise<BatchAnswer> => this.api.execute(batch);
    const answer = bringsResults(batch.ObjectPaths)
      ? run()
      : (this.inTurn = this.inTurn.then(() => this.step(run, this.bursts.arrives())));
    return { Error: 0, Data: [200, [], JSON.stringify(await answer)] };
  }

  private async step(run: () => Promise<BatchAnswer>, joins: boolean): Promise<BatchAnswer> {
    const { grid } = this.options;
    const answer = await grid.asOneStep(run, joins);
    if (this.bursts.ends(grid.steps.wrote)) grid.steps.forget();
    return answer;
  }

  /** `Office.addin.onVisibilityModeChanged` hears of it, whoever has shown or hidden the pane. */
  paneShown(visible: boolean): void {
    const args = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.office.fire('richApiMessage', {
      ArrayData: [[EVENT_MESSAGE, VISIBILITY_CHANGED, '', args, 0, false]],
    });
  }

  dispose(): void {
    this.bursts.dispose();
    this.office.close();
    this.hub.dispose();
  }
}
