import type { Query } from './batch';
import type { HostObject } from './host-object';
import { type Members, wireName } from './members';

/** What is asked for, as a tree: `format/fill/color` → { format: { fill: { color: {} } } }; `*` stands for every plain value. */
interface Wanted {
  [name: string]: Wanted;
}

const EVERYTHING: Wanted = { '*': {} };

/** Answers a `load`: the values of an object, of the objects it leads to, of a collection's items. */
export function query(members: Members, object: HostObject, info: Query): unknown {
  const wanted: Wanted = {};
  const want = (path: string): void => {
    let at = wanted;
    for (const name of path.split('/')) at = at[name] ??= {};
  };
  for (const path of info.Select ?? []) want(path);
  for (const path of info.Expand ?? []) want(`${path}/*`);
  return load(members, object, Object.keys(wanted).length > 0 ? wanted : EVERYTHING, info);
}

function load(
  members: Members,
  object: HostObject | null | undefined,
  wanted: Wanted,
  page: Query = {},
): unknown {
  if (!object) return null;
  const schema = members.schemaOf(object);
  if (schema.collection && object.$items)
    return { _Items: items(members, object.$items(), wanted.items ?? wanted, page) };

  const answer = identity(members, object);
  const all = '*' in wanted || '$all' in wanted;
  if (all) {
    for (const wire of Object.values(schema.scalars)) {
      if (wire in object && members.isOffered(object, wire)) answer[wire] = members.get(object, wire);
    }
  }
  for (const [name, below] of Object.entries(wanted)) {
    if (name === '*' || name === '$all') continue;
    const wire = schema.scalars[name] ?? wireName(name);
    const value = members.get(object, wire);
    answer[wire] = schema.navigation[wire]
      ? load(members, value as HostObject | null, orEverything(below))
      : value;
  }
  return answer;
}

function items(members: Members, all: readonly HostObject[], wanted: Wanted, page: Query): unknown[] {
  const start = page.Skip ?? 0;
  const some = all.slice(start, page.Top ? start + page.Top : undefined);
  return some.map((item, index) => ({
    _Index: index,
    ...(load(members, item, orEverything(wanted)) as Record<string, unknown>),
  }));
}

const orEverything = (wanted: Wanted): Wanted => (Object.keys(wanted).length > 0 ? wanted : EVERYTHING);

/** What office.js keeps of an object from the moment it exists: its reference, and the name or id that events are addressed to. */
export function identity(members: Members, object: HostObject): Record<string, unknown> {
  const wires = new Set(Object.values(members.schemaOf(object).scalars));
  const answer: Record<string, unknown> = {};
  if (object.$ref && wires.has('_ReferenceId')) answer._ReferenceId = object.$ref;
  const key = ['Id', '_Id', 'Name', 'Key'].find(
    (name) => wires.has(name) && Reflect.get(object, name) !== undefined,
  );
  if (key) answer[key] = Reflect.get(object, key);
  return answer;
}
