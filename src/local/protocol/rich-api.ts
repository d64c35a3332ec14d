import {
  type Action,
  ActionType,
  type Arguments,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type ObjectPath,
  PathType,
  type ReferencedPaths,
} from './batch';
import { ApiError, HostObject, type HostSchema, itemNotFound } from './host-object';
import { locationOf, Members, wireName } from './members';
import { identity, query } from './query';

export interface RichApiOptions {
  readonly schema: HostSchema;
  readonly root: HostObject;
  /** objects that office.js makes by name ("Microsoft.ExcelServices.CustomFunctions"); undefined for a name it does not know */
  readonly newObject: (name: string) => HostObject | undefined;
  /** told of faults of the host itself; the add-in sees GeneralException */
  readonly onFault?: (error: unknown) => void;
  /** requirement sets, where they are not Excel 2021's */
  readonly declared?: Readonly<Record<string, string>>;
}

/** Resolves the object at a path of the running batch. */
type ObjectAt = (pathId: number) => Promise<HostObject | null>;

/**
 * Answers the batches of `Excel.run`. Knows nothing about Excel but the schema.
 * Actions run one after another; at the first that fails the batch ends, and what was done before it stays done, as in Excel.
 */
export class RichApi {
  private readonly members: Members;
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly options: RichApiOptions) {
    this.members = new Members(options.schema, options.declared);
  }

  async execute(batch: Batch): Promise<BatchAnswer> {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    const objects = new Map<number, HostObject | null>();
    const at: ObjectAt = async (id) => {
      const known = objects.get(id);
      if (known !== undefined) return known;
      const object = await this.resolve(batch.ObjectPaths[id], at);
      objects.set(id, object);
      return object;
    };
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const value = await this.act(action, at);
        if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        answer.Error = this.explain(error, index, action, batch);
        break;
      }
    }
    return answer;
  }

  private explain(error: unknown, index: number, action: Action, batch: Batch): BatchError {
    if (!(error instanceof ApiError)) this.options.onFault?.(error);
    const known = error instanceof ApiError ? error : new ApiError('GeneralException', String(error));
    return {
      Code: known.code,
      Message: known.message,
      HttpStatusCode: known.code === 'ItemNotFound' ? 404 : 400,
      ActionIndex: index,
      Location: known.location ?? action.Name ?? batch.ObjectPaths[action.ObjectPathId]?.Name ?? '',
    };
  }

  private async resolve(path: ObjectPath | undefined, at: ObjectAt): Promise<HostObject | null> {
    if (!path) throw new ApiError('InvalidObjectPath', 'The object path is not part of the batch.');
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.options.root;
      case PathType.NewObject:
        return this.made(name);
      case PathType.ReferenceId:
        return this.referenced(name);
      case PathType.NullObject:
        return null;
      case PathType.Property:
      case PathType.Method:
      case PathType.Indexer:
    }
    const parent = await at(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) return this.members.get(parent, name) as HostObject | null;
    const method = path.ObjectPathType === PathType.Indexer ? 'GetItem' : name;
    return (await this.call(parent, method, await this.args(path.ArgumentInfo, at))) as HostObject | null;
  }

  private made(name: string): HostObject {
    const object = this.options.newObject(name);
    if (!object) throw new ApiError('ApiNotFound', `The local workbook does not offer ${name}.`, name);
    return object;
  }

  private referenced(reference: string): HostObject {
    const object = this.references.get(reference);
    if (!object)
      throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  /** Arguments, with objects in the place of the paths that refer to them. */
  private async args(info: Arguments | undefined, at: ObjectAt): Promise<unknown[]> {
    const put = (value: unknown, path: ReferencedPaths | undefined): unknown => {
      if (Array.isArray(path)) {
        const values = value as readonly unknown[];
        return Promise.all(values.map((one, index) => put(one, (path as readonly ReferencedPaths[])[index])));
      }
      return typeof path === 'number' && path > 0 ? at(path) : value;
    };
    const values = info?.Arguments ?? [];
    return Promise.all(values.map((value, index) => put(value, info?.ReferencedObjectPathIds?.[index])));
  }

  private async act(action: Action, at: ObjectAt): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await at(action.ObjectPathId);
    const name = action.Name ?? '';
    if (!object) {
      const harmless = action.ActionType <= ActionType.Query || name === '_KeepReference';
      if (harmless) return null;
      throw itemNotFound();
    }
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === this.options.root ? {} : identity(this.members, object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return query(this.members, object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, name, await this.args(action.ArgumentInfo, at));
      case ActionType.SetProperty: {
        const [value] = await this.args(action.ArgumentInfo, at);
        return this.members.set(object, name, value);
      }
      case ActionType.Update:
        for (const [member, value] of Object.entries(action.ObjectState ?? {}))
          this.members.set(object, wireName(member), value);
        return null;
      default:
        throw new ApiError(
          'ApiNotFound',
          `The local workbook does not offer actions of type ${action.ActionType}.`,
        );
    }
  }

  private async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    const value = await this.members.call(object, name, args);
    const leadsTo = this.members.schemaOf(object).methods[name];
    if (leadsTo && value !== null && !(value instanceof HostObject))
      throw new TypeError(`${locationOf(object, name)} did not answer with a ${leadsTo}`);
    return value;
  }

  private keep(object: HostObject): null {
    object.$ref ??= `reference-${this.nextReference++}`;
    this.references.set(object.$ref, object);
    return null;
  }
}
