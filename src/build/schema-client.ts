/** What the installed client sends for each member: read from its own source, since only there the wire names stand. */

/** One class of the client. */
export interface ClientClass {
  /** client name → wire name */
  readonly scalars: Record<string, string>;
  /** wire name → class */
  readonly navigation: Record<string, string>;
  /** wire name → returned class, null for a value */
  readonly methods: Record<string, string | null>;
  readonly collection: boolean;
  readonly item?: string;
}

const CLASS =
  /\n {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;

/** @param source excel-web-16.00.debug.js */
export function clientClasses(source: string): Record<string, ClientClass> {
  const text = source.replace(/\r\n/g, '\n');
  const body = text.slice(text.indexOf('var Excel;'));
  const classes: Record<string, ClientClass> = {};
  for (const [, name = '', code = ''] of body.matchAll(CLASS)) classes[name] = clientClass(code);
  return classes;
}

function clientClass(code: string): ClientClass {
  const names = listOf(code, '_scalarPropertyNames');
  const wires = listOf(code, '_scalarPropertyOriginalNames');
  const methods: Record<string, string | null> = {};
  for (const [, type = '', wire = ''] of code.matchAll(
    /_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/g,
  ))
    methods[wire] = type;
  for (const [, wire = ''] of code.matchAll(/_invokeMethod\(this, "(\w+)"/g)) methods[wire] ??= null;
  const indexer = /_createIndexerObject\((?:Excel\.)?(\w+), this/.exec(code)?.[1];
  if (indexer) methods.GetItem = indexer;
  return {
    scalars: Object.fromEntries(names.map((name, index) => [name, wires[index] ?? name])),
    navigation: Object.fromEntries(
      [...code.matchAll(/_createPropertyObject\((?:Excel\.)?(\w+), this, "(\w+)"/g)].map(
        ([, type = '', wire = '']) => [wire, type],
      ),
    ),
    methods,
    collection: code.includes('"_isCollection"'),
    item: /_createChildItemObject\((?:Excel\.)?(\w+)/.exec(code)?.[1],
  };
}

function listOf(code: string, property: string): string[] {
  const found = new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\])`).exec(
    code,
  );
  return found ? (JSON.parse(found[1] ?? '[]') as string[]) : [];
}
