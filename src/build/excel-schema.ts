/** The Excel API as a table for the local workbook, made from the installed office.js and its declarations at build time. */
import { readFileSync } from 'node:fs';
import type { ClassSchema, HostSchema, MemberSchema } from '../local/protocol/host-object';
import { clientClasses, type ClientClass } from './schema-client';
import { declaredClasses, type DeclaredMember } from './schema-types';

/** Reads the packages that are installed; takes about two seconds. */
export function excelSchema(): HostSchema {
  return join(
    clientClasses(
      readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'),
    ),
    declaredClasses(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8')),
  );
}

/** Exported for its test: `client` knows wire names, `declared` the sets and what is read-only. */
export function join(
  client: Readonly<Record<string, ClientClass>>,
  declared: Readonly<Record<string, Readonly<Record<string, DeclaredMember>>>>,
): HostSchema {
  return Object.fromEntries(
    Object.entries(client).map(([name, known]) => [name, classSchema(known, declared[name] ?? {})]),
  );
}

function classSchema(known: ClientClass, declared: Readonly<Record<string, DeclaredMember>>): ClassSchema {
  const wireOf = new Map(Object.entries(known.scalars));
  const members: Record<string, MemberSchema> = {};
  for (const [name, { since, readonly }] of Object.entries(declared)) {
    members[wireOf.get(name) ?? pascal(name)] = {
      ...(Object.keys(since).length > 0 && { since }),
      ...(readonly && { readonly }),
    };
  }
  const { scalars, navigation, methods, collection, item } = known;
  return { scalars, navigation, methods, members, ...(collection && { collection }), ...(item && { item }) };
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
