/**
 * As much of office.js as the product's Excel code uses, over the local workbook's objects in this process: what is asked
 * waits for `sync`, what was not loaded cannot be read. The real client speaks in test/browser.
 */
import { HostObject } from '../../src/local/protocol/host-object';
import { Members, wireName } from '../../src/local/protocol/members';

const members = new Members({});
type Find = () => Promise<unknown>;
/** what a client's object stands for */
const hosts = new WeakMap<object, Find>();

export interface Requests {
  readonly context: Excel.RequestContext;
  /** syncs so far */
  readonly syncs: number;
}

/**
 * @param asOneStep carries out the actions of a sync
 * @param onSync asked before each sync, counted from 1: how many of its actions are done before it fails; undefined for all
 */
export function requestContext(
  root: HostObject,
  asOneStep: (work: () => Promise<void>) => Promise<void>,
  onSync: (sync: number, actions: number) => number | undefined = () => undefined,
): Requests {
  let waiting: (() => Promise<unknown>)[] = [];
  let syncs = 0;

  function clientOf(find: Find): object {
    const loaded: Record<string, unknown> = {};
    let found: Promise<unknown> | undefined;
    const host: Find = () => (found ??= find());
    const load = async (names: string): Promise<void> => {
      const object = await host();
      loaded.isNullObject = object === null;
      if (!(object instanceof HostObject)) return;
      const wanted = names.split(',').map((name) => name.trim());
      const ofItems = wanted.filter((name) => name.startsWith('items/')).map((name) => name.slice(6));
      for (const name of wanted.filter((each) => !each.startsWith('items/')))
        loaded[name] = copyOf(members.get(object, wireName(name)));
      if (ofItems.length > 0) loaded.items = (object.$items?.() ?? []).map((item) => itemOf(item, ofItems));
    };
    const client: object = new Proxy(() => undefined, {
      get: (_target, property) => {
        const name = String(property);
        if (name === 'then') return undefined;
        if (name in loaded) return loaded[name];
        if (name === 'load')
          return (names: string) => {
            waiting.push(() => load(names));
            return client;
          };
        return memberOf(host, name);
      },
      set: (_target, property, value: unknown) => {
        waiting.push(async () => {
          members.set((await host()) as HostObject, wireName(String(property)), await hostOf(value));
        });
        return true;
      },
    });
    hosts.set(client, host);
    return client;
  }

  function itemOf(item: HostObject, names: readonly string[]): object {
    const values = Object.fromEntries(names.map((name) => [name, copyOf(members.get(item, wireName(name)))]));
    const client = clientOf(async () => item);
    const withValues = new Proxy(client, {
      get: (target, name) => (name in values ? values[String(name)] : Reflect.get(target, name)),
    });
    hosts.set(withValues, async () => item);
    return withValues;
  }

  /** A property that leads on, or a method: which of them is known when it is called. */
  function memberOf(parent: Find, name: string): object {
    const property = clientOf(async () => members.get((await parent()) as HostObject, wireName(name)));
    return new Proxy(property, {
      apply: (_target, _this, args: readonly unknown[]) => {
        let answer: Promise<unknown> | undefined;
        const ask: Find = () =>
          (answer ??= (async () => {
            const object = (await parent()) as HostObject | null;
            return object && members.call(object, wireName(name), await Promise.all(args.map(hostOf)));
          })());
        waiting.push(ask);
        return clientOf(ask);
      },
    });
  }

  const context = {
    workbook: clientOf(async () => root),
    sync: async () => {
      const actions = waiting;
      waiting = [];
      syncs += 1;
      const done = onSync(syncs, actions.length);
      await asOneStep(() => inTurn(actions.slice(0, done)));
      if (done !== undefined) throw Object.assign(new Error('The connection is lost.'), { code: 'Timeout' });
    },
  };
  return {
    context: context as unknown as Excel.RequestContext,
    get syncs() {
      return syncs;
    },
  };
}

async function hostOf(value: unknown): Promise<unknown> {
  const find =
    typeof value === 'function' || (typeof value === 'object' && value !== null)
      ? hosts.get(value)
      : undefined;
  return find ? find() : value;
}

/** Loaded values do not change with the workbook. */
const copyOf = (value: unknown): unknown =>
  value instanceof HostObject ? value : (structuredClone(value) as unknown);

async function inTurn(actions: readonly (() => Promise<unknown>)[]): Promise<void> {
  await actions.reduce<Promise<unknown>>((before, action) => before.then(action), Promise.resolve());
}
