import { ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import {
  ErrorType,
  FormulaDataModel,
  FormulaExecutedStateType,
  type FunctionVariantType,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { markDirty } from '../grid/dirty';
import type { PostEvents } from '../protocol/host-object';
import { type Call, Calls } from './calls';
import { planCalls } from './lifting';
import { type FunctionMetadata, fullName, NAMESPACE } from './metadata';
import { followMoves } from './moved-cells';
import { type CallDetails, Outbox, type Result } from './outbox';
import { toRectangles } from './rectangles';
import { RemoteFunction } from './remote-function';
import {
  argumentToPlain,
  arrayValue,
  type Blank,
  BUSY,
  declareBusy,
  errorValue,
  type Place,
  resultToValue,
} from './values';

export interface HubOptions {
  readonly injector: Injector;
  /** sends event entries to the pane */
  readonly post: PostEvents;
  /** names a cell for Invocation.address: Sheet1!B2 */
  readonly addressOf: (at: Place) => string;
  /** sees to it that a sheet has room for a result before it is spilled */
  readonly makeRoom?: (at: Place, rows: number, columns: number) => void;
  readonly blank?: Blank;
  /** starts the engine at once; by itself it waits a while for more changes */
  readonly calculate?: () => void;
}

/** Slow calls do not hold back the answers of quick ones for longer than this, in milliseconds. */
const PATIENCE = 250;

/**
 * Custom functions as the formula engine sees them. The engine calculates synchronously, the add-in answers later from its own
 * window, so a call works as in Excel:
 *   1. the engine evaluates =SALES.FUNNEL(…): the answer is not known, the cell gets #BUSY! and the call waits;
 *   2. when the wave has ended, all waiting calls leave in few messages, calls nobody makes any more are cancelled;
 *   3. answers are kept with their cells, and exactly these cells are marked dirty: the next wave finds the answers,
 *      spills them, and calculates whatever depends on them.
 */
export class CustomFunctionHub {
  blank: Blank;
  private readonly calls = new Calls();
  private readonly outbox: Outbox;
  private readonly commands: ICommandService;
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly answered = new Set<Call>();
  private readonly listeners: IDisposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waves = 0;
  private recalculations = 0;

  constructor(private readonly options: HubOptions) {
    declareBusy();
    this.blank = options.blank ?? '';
    this.commands = options.injector.get(ICommandService);
    this.outbox = new Outbox(options.post, (call) => this.detailsOf(call));
    this.listeners.push(
      this.commands.onCommandExecuted(({ id, params }) => {
        if (id === SetFormulaCalculationNotificationMutation.id) this.onWave(params as WaveNews);
      }),
      followMoves(this.commands, (moved) => this.outbox.abandon(this.calls.move(moved))),
    );
  }

  /** Call it when the workbook exists and before a formula uses the names. A name already known takes its new description. */
  register(functions: readonly FunctionMetadata[]): void {
    const executors = functions.filter((one) => !this.functions.has(fullName(one)));
    for (const one of functions) this.functions.set(fullName(one), one);
    this.options.injector.get(IFunctionService).registerExecutors(
      ...executors.map((one) => {
        const name = fullName(one);
        return new RemoteFunction(one, (_, variants, at) =>
          this.evaluate(this.functions.get(name) ?? one, variants, at),
        );
      }),
    );
  }

  /** The pane has said that its functions are associated. */
  connect(): void {
    this.outbox.connect();
  }

  /** The pane is gone or loading again: what it has not answered is asked again later; until then cells stay #BUSY!. */
  disconnect(): void {
    this.outbox.disconnect();
  }

  get connected(): boolean {
    return this.outbox.connected;
  }

  /** Results as the pane brings them, in any order. */
  receive(results: readonly Result[]): void {
    for (const [call, answer] of this.outbox.take(results)) {
      call.answer = answer;
      this.answered.add(call);
      if ('value' in answer && Array.isArray(answer.value)) {
        const rows = answer.value as readonly unknown[][];
        this.options.makeRoom?.(call.at, rows.length, rows[0]?.length ?? 1);
      }
    }
    if (this.outbox.inFlight === 0) this.recalculate();
    else this.timer ??= setTimeout(() => this.recalculate(), PATIENCE);
  }

  /** Forgets every answer and asks again, as Ctrl+Alt+F9 does. */
  recalculateAll(): void {
    const places = this.calls.all().map(({ at }) => at);
    this.outbox.abandon(this.calls.clear());
    markDirty(this.commands, toRectangles(places));
  }

  /** Why a cell shows an error: the sentence of its CustomFunctions.Error, or nothing. */
  messageAt(at: Place): string {
    for (const { answer } of this.calls.at(at))
      if (answer && 'error' in answer && answer.message) return answer.message;
    return '';
  }

  /** Calls that the pane has still to answer, and answers still to be shown. */
  get pending(): number {
    return (this.connected ? this.outbox.waiting : 0) + this.outbox.inFlight + this.answered.size;
  }

  get stats(): HubStats {
    const { sent, messages, answers, cancelled } = this.outbox;
    return {
      waves: this.waves,
      recalculations: this.recalculations,
      known: this.calls.all().length,
      sent,
      messages,
      answers,
      cancelled,
    };
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
  }

  private evaluate(
    metadata: FunctionMetadata,
    variants: readonly FunctionVariantType[],
    at: Place,
  ): FunctionVariantType {
    const args = metadata.parameters.map((_, index) => {
      const variant = variants[index];
      return variant ? argumentToPlain(variant, this.blank) : null;
    });
    const plan = planCalls(args, (index) => metadata.parameters[index]?.dimensionality === 'matrix');
    const known = plan.calls.map((one) => {
      if (!one) return errorValue(ErrorType.NA);
      const { call, fresh } = this.calls.of(at, metadata.id, one);
      if (fresh) this.outbox.add(call);
      if (!call.answer) return undefined;
      return 'error' in call.answer
        ? errorValue(call.answer.error, call.answer.message)
        : resultToValue(call.answer.value, at);
    });
    if (known.includes(undefined)) return errorValue(BUSY);
    const [only] = known;
    if (!plan.lifted && only) return only;
    const values = known
      .map((value) => value ?? errorValue(BUSY))
      .map((value) => (value.isArray() ? firstOf(value) : value));
    const rows = Array.from({ length: plan.rows }, (_, row) =>
      values.slice(row * plan.columns, (row + 1) * plan.columns),
    );
    return arrayValue(rows, at);
  }

  private detailsOf({ functionId, at }: Call): CallDetails {
    const { requiresAddress, cancelable } =
      this.functions.get(`${NAMESPACE}.${functionId.toUpperCase()}`)?.options ?? {};
    return { address: requiresAddress ? this.options.addressOf(at) : null, cancelable: cancelable ?? false };
  }

  private onWave({ stageInfo, functionsExecutedState }: WaveNews): void {
    if (stageInfo || functionsExecutedState === undefined) return;
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return; // the engine starts again: nothing is final
    this.waves++;
    const formulas = this.options.injector.get(FormulaDataModel).getFormulaData();
    this.outbox.abandon(
      this.calls.dropUnused(({ unitId, sheetId, row, column }) => {
        const formula = formulas[unitId]?.[sheetId]?.[row]?.[column];
        return formula ? !formula.f || formula.f.toUpperCase().includes(`${NAMESPACE}.`) : false;
      }),
    );
    this.outbox.send();
  }

  private recalculate(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const places = [...this.answered].filter(({ abandoned }) => !abandoned).map(({ at }) => at);
    this.answered.clear();
    if (places.length === 0) return;
    this.recalculations++;
    markDirty(this.commands, toRectangles(places));
    this.options.calculate?.();
  }
}

export interface HubStats {
  readonly waves: number;
  readonly recalculations: number;
  /** calls whose answers are kept or awaited */
  readonly known: number;
  readonly sent: number;
  readonly messages: number;
  readonly answers: number;
  readonly cancelled: number;
}

interface WaveNews {
  readonly stageInfo?: unknown;
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

type Value = ReturnType<typeof resultToValue>;
const firstOf = (array: Value): Value =>
  (array as ReturnType<typeof arrayValue>).get(0, 0) ?? errorValue(ErrorType.VALUE);
