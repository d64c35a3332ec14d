import type { EventEntry, PostEvents } from '../protocol/host-object';
import type { Answer, Call } from './calls';

/** How office.js reports a call: [number, succeeded, value, error code?]. */
export type Result = readonly [
  invocation: number,
  succeeded: boolean,
  value: unknown,
  errorCode?: number,
  ...rest: unknown[],
];

/** Category and types of the messages about functions. */
const FUNCTIONS = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** Flag of a call whose function wants to hear of its cancellation. */
const CANCELABLE = 1;

/** What goes with a call beside its arguments. */
export interface CallDetails {
  /** the calling cell, where the function asks for it */
  readonly address: string | null;
  readonly cancelable: boolean;
}

const MOST_CALLS = 2000;
/** characters; the pane answers a message in one go, and a key that is typed meanwhile waits: long calls go alone */
const LONGEST_MESSAGE = 1_000_000;

/** error codes of office.js → what the cell shows */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Calls on their way to the add-in and back. */
export class Outbox {
  connected = false;
  sent = 0;
  messages = 0;
  answers = 0;
  cancelled = 0;
  private queue: Call[] = [];
  private readonly asked = new Map<number, Call>();
  private next = 1;

  constructor(
    private readonly post: PostEvents,
    private readonly describe: (call: Call) => CallDetails,
  ) {}

  get waiting(): number {
    return this.queue.length;
  }
  get inFlight(): number {
    return this.asked.size;
  }

  add(call: Call): void {
    this.queue.push(call);
  }

  connect(): void {
    this.connected = true;
    this.send();
  }

  disconnect(): void {
    this.connected = false;
    for (const call of this.asked.values()) this.queue.push(call);
    this.asked.clear();
  }

  /** Sends what waits, many calls to a message. Without a pane the calls go on waiting. */
  send(): void {
    if (!this.connected) return;
    const calls = this.queue.filter(({ abandoned }) => !abandoned);
    this.queue = [];
    let entries: EventEntry[] = [];
    let length = 0;
    const post = (): void => {
      if (entries.length > 0 && this.post(entries)) this.messages++;
      entries = [];
      length = 0;
    };
    for (const call of calls) {
      call.invocation = this.next++;
      this.asked.set(call.invocation, call);
      const { address, cancelable } = this.describe(call);
      const flags = cancelable ? CANCELABLE : 0;
      const text = `[${call.invocation},${JSON.stringify(call.functionId)},${call.json},${JSON.stringify(address)},${flags},null]`;
      entries.push([FUNCTIONS, INVOKE, '', text, 0, false]);
      length += text.length;
      if (entries.length >= MOST_CALLS || length >= LONGEST_MESSAGE) post();
    }
    post();
    this.sent += calls.length;
  }

  /** Calls that nobody makes any more: those under way are cancelled in the add-in. */
  abandon(calls: readonly Call[]): void {
    const entries: EventEntry[] = [];
    for (const call of calls) {
      call.abandoned = true;
      if (!this.asked.delete(call.invocation)) continue;
      this.cancelled++;
      entries.push([FUNCTIONS, CANCEL, '', JSON.stringify({ invocationId: call.invocation }), 0, false]);
    }
    if (entries.length > 0 && this.connected) this.post(entries);
  }

  /** Matches results with their calls; results of calls that were given up or asked anew are dropped. */
  take(results: readonly Result[]): [Call, Answer][] {
    const taken: [Call, Answer][] = [];
    for (const [invocation, succeeded, value, code] of results) {
      const call = this.asked.get(invocation);
      if (!call || !this.asked.delete(invocation)) continue;
      this.answers++;
      const message = typeof value === 'string' ? value : '';
      taken.push([call, succeeded ? { value } : { error: ERRORS[code ?? 0] ?? '#VALUE!', message }]);
    }
    return taken;
  }
}
