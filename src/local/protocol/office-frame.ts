/** The parent window's side of what office.js says to "Excel on the web": JSON texts by postMessage. */

interface Message {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _data?: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const FOR_INVOKING = 0;
const FOR_EVENT = 1;
const REGISTER = 1;
const UNREGISTER = 2;

/** hostInfo's last part: 1 shared runtime, 2 custom functions */
const RUNTIME_FLAGS = 3;

export interface FrameOptions {
  readonly frame: HTMLIFrameElement;
  /** https, on the same host name as this page, or office.js shows its "not trusted" page */
  readonly paneUrl: string;
  /** Excel's tag of the interface language: ru-RU; asked whenever the pane is loaded */
  readonly locale: () => string;
  /** what office.js learns of application and document when it starts */
  readonly appContext: (controlId: string) => object;
  /** carries out a call of the document ("executeMethod"); answers with its error number and data */
  readonly onExecute: (dispatchId: number, data: unknown) => Promise<object>;
  /** a new office.js runs in the frame: whatever was asked of the old one is lost */
  readonly onSession: () => void;
  /** a key has left the pane, or something else that asks for no answer: protocol/notices.ts */
  readonly onNotice: (notice: number) => void;
  /** the pane's page goes away */
  readonly onGone: () => void;
}

/** The pane's frame, from its first message to its last. */
export class OfficeFrame {
  private readonly origin: string;
  private readonly conversation = `conversation-${crypto.randomUUID()}`;
  private readonly control = `control-${crypto.randomUUID()}`;
  private readonly registrations = new Map<string, Message>();
  private readonly listener = (event: MessageEvent): void => {
    const from = this.options.frame.contentWindow;
    if (from && event.source === from && event.origin === this.origin) void this.receive(event.data, from);
  };

  constructor(private readonly options: FrameOptions) {
    this.origin = new URL(options.paneUrl).origin;
    addEventListener('message', this.listener);
  }

  /** Everything office.js needs travels in the frame's name, set before the frame is inserted; the address stays clean. */
  open(parent: HTMLElement, address = this.options.paneUrl): void {
    const { frame, locale } = this.options;
    frame.name = JSON.stringify({
      baseFrameName: 'officehost',
      hostInfo: [
        'Excel',
        'Web',
        '16.00',
        locale(),
        'correlation-1',
        '',
        'disableLogging',
        RUNTIME_FLAGS,
      ].join('|'),
      xdmInfo: [this.conversation, this.control, location.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
    frame.src = address;
    parent.append(frame);
  }

  /** Loads the pane anew in a window of its own; what its address asked for at the start is done. */
  reload(): void {
    const { frame, paneUrl } = this.options;
    const parent = frame.parentElement;
    this.registrations.clear();
    frame.remove();
    if (parent) this.open(parent, paneUrl.replace(/#.*$/, ''));
  }

  /** Sends an event of the host; false when office.js has not registered for it. */
  fire(name: string, data: unknown): boolean {
    const registered = this.registrations.get(name);
    if (!registered) return false;
    this.post({
      _actionName: name,
      _correlationId: registered._correlationId,
      _responseType: FOR_EVENT,
      _data: data,
    });
    return true;
  }

  close(): void {
    removeEventListener('message', this.listener);
    this.options.frame.remove();
  }

  private post(message: object): void {
    const envelope = {
      _messageType: RESPONSE,
      _conversationId: this.conversation,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: FOR_INVOKING,
      _serializerVersion: 1,
      ...message,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(envelope), this.origin);
  }

  private reply({ _actionName, _correlationId }: Message, data: unknown): void {
    this.post({ _actionName, _correlationId, _data: data });
  }

  private async receive(text: unknown, from: Window): Promise<void> {
    const request = parse(text);
    if (request?._messageType !== REQUEST || request._conversationId !== this.conversation) return;
    if (request._actionType === REGISTER || request._actionType === UNREGISTER) {
      if (request._actionType === REGISTER) this.registrations.set(request._actionName, request);
      else this.registrations.delete(request._actionName);
      return this.reply(request, { Version: 1, Error: 0 });
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.begin();
        return this.reply(request, this.options.appContext(this.control));
      case 'executeMethod': {
        const { DdaMethod } = request._data as { DdaMethod: { DispatchId: number } };
        const answer = await this.options.onExecute(DdaMethod.DispatchId, request._data);
        if (this.options.frame.contentWindow !== from) return; // whoever asked is gone
        return this.reply(request, { Version: 1, ...answer });
      }
      case 'ContextActivationManager_notifyHost':
        this.options.onNotice(noticeIn(request._data));
        return this.reply(request, null);
      default: // notifications that ask for nothing
        return this.reply(request, null);
    }
  }

  private begin(): void {
    this.registrations.clear();
    this.options.onSession();
    const session = this.options.frame.contentWindow;
    session?.addEventListener('pagehide', () => this.options.onGone(), { once: true });
  }
}

/** the notice stands after the control's id */
const noticeIn = (data: unknown): number => (Array.isArray(data) ? Number(data[1]) : Number.NaN);

function parse(text: unknown): Message | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined; // not office.js: extensions of the browser talk to frames too
  }
}
