import { ApiError, type ClassSchema, type HostObject, type HostSchema } from './host-object';
import { missingSet } from './requirement-sets';

const NOTHING_KNOWN: ClassSchema = { scalars: {}, navigation: {}, methods: {}, members: {} };

export const wireName = (client: string): string =>
  client.startsWith('_') ? client : client.charAt(0).toUpperCase() + client.slice(1);
const clientName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);

/** Reaches the members of host objects by wire name; refuses what is newer than the declared sets, and what is not there. */
export class Members {
  constructor(
    private readonly schema: HostSchema,
    private readonly declared?: Readonly<Record<string, string>>,
  ) {}

  schemaOf(object: HostObject): ClassSchema {
    return this.schema[object.$type] ?? NOTHING_KNOWN;
  }

  /** Whether the declared sets bring it; what carries no set is as old as its class. */
  isOffered(object: HostObject, wire: string): boolean {
    return missingSet(this.schemaOf(object).members[wire], this.declared) === undefined;
  }

  get(object: HostObject, wire: string): unknown {
    this.refuseNewer(object, wire);
    if (!(wire in object)) throw this.missing(object, wire);
    return this.located(object, wire, () => Reflect.get(object, wire));
  }

  set(object: HostObject, wire: string, value: unknown): void {
    this.refuseNewer(object, wire);
    const descriptor = descriptorOf(object, wire);
    if (!descriptor) throw this.missing(object, wire);
    const fixed = this.schemaOf(object).members[wire]?.readonly || (!descriptor.set && !descriptor.writable);
    if (fixed)
      throw new ApiError(
        'AccessDenied',
        `${locationOf(object, wire)} is read-only.`,
        locationOf(object, wire),
      );
    this.located(object, wire, () => Reflect.set(object, wire, value));
  }

  /** Excel answers a method that finds nothing and ends in OrNullObject with a null object. */
  async call(object: HostObject, wire: string, args: readonly unknown[]): Promise<unknown> {
    this.refuseNewer(object, wire);
    if (isRegistration(object, wire)) return null;
    const own = Reflect.get(object, wire) as unknown;
    if (typeof own === 'function')
      return (await this.located(object, wire, () => own.apply(object, args))) ?? null;
    const ending = 'OrNullObject';
    const plain = wire.endsWith(ending) ? Reflect.get(object, wire.slice(0, -ending.length)) : undefined;
    if (typeof plain !== 'function') throw this.missing(object, wire);
    try {
      return (await this.located(object, wire, () => plain.apply(object, args))) ?? null;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'ItemNotFound') return null;
      throw error;
    }
  }

  missing(object: HostObject, wire: string): ApiError {
    const event = registeredEvent(wire);
    const location = locationOf(object, wire);
    const what = event ? `the event ${event} of ${object.$type}` : location;
    return new ApiError('ApiNotFound', `The local workbook does not offer ${what}.`, location);
  }

  private refuseNewer(object: HostObject, wire: string): void {
    const set = missingSet(this.schemaOf(object).members[wire], this.declared);
    if (!set) return;
    const location = locationOf(object, wire);
    throw new ApiError(
      'ApiNotFound',
      `${location} came with ${set}, which this Excel does not have.`,
      location,
    );
  }

  /** Says where an error arose, also where the work goes on after the call. */
  private located(object: HostObject, wire: string, work: () => unknown): unknown {
    const locate = (error: unknown): never => {
      if (error instanceof ApiError) error.location ??= locationOf(object, wire);
      throw error;
    };
    try {
      const answer = work();
      return answer instanceof Promise ? answer.catch(locate) : answer;
    } catch (error) {
      return locate(error);
    }
  }
}

/** `_RegisterDataChangedEvent`, `_UnregisterEventNameChanged` → DataChanged, NameChanged */
const registeredEvent = (wire: string): string | undefined =>
  /^_(?:Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(wire)?.[1];

/** Nothing is kept about listeners: events are posted to all, and office.js drops what nobody listens to. */
function isRegistration(object: HostObject, wire: string): boolean {
  const event = registeredEvent(wire);
  return event !== undefined && (object.$events?.includes(event) ?? false);
}

export const locationOf = (object: HostObject, wire: string): string => `${object.$type}.${clientName(wire)}`;

function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
