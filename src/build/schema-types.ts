import ts from 'typescript';

/** What the published declarations say about a member. */
export interface DeclaredMember {
  /** the requirement sets that bring it; empty where none is named */
  readonly since: Record<string, number>;
  readonly readonly: boolean;
}
/** Class → client name of the member → what is declared. */
export type DeclaredClasses = Record<string, Record<string, DeclaredMember>>;

/** @param source `@types/office-js/index.d.ts` */
export function declaredClasses(source: string): DeclaredClasses {
  const excel = 'declare namespace Excel {'; // other hosts of Office have namespaces of their own in the same file
  const start = source.indexOf(excel);
  const file = ts.createSourceFile('excel.d.ts', namespaceFrom(source, start), ts.ScriptTarget.Latest, true);
  const classes: DeclaredClasses = {};
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name) classes[node.name.text] = membersOf(node);
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return classes;
}

/** Every `declare namespace Excel` of the file; a namespace ends at the first line that is only a brace. */
function namespaceFrom(source: string, first: number): string {
  let text = '';
  for (let start = first; start >= 0; start = source.indexOf('\ndeclare namespace Excel {', start + 1)) {
    const end = source.indexOf('\n}', start + 1);
    text += `${source.slice(start, end)}\n}\n`;
  }
  return text;
}

function membersOf(declaration: ts.ClassDeclaration): Record<string, DeclaredMember> {
  const members: Record<string, DeclaredMember> = {};
  const classSince = sinceOf(declaration);
  for (const member of declaration.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : '';
    if (!name) continue;
    const own = sinceOf(member);
    const since = Object.keys(own).length > 0 ? own : classSince;
    const isReadonly = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
    members[name] = { since: earliest(members[name]?.since, since), readonly: isReadonly };
  }
  return members;
}

/** Overloads arrive in different sets: a member exists from the first one on. */
function earliest(
  one: Record<string, number> | undefined,
  other: Record<string, number>,
): Record<string, number> {
  if (!one) return other;
  const merged = { ...one };
  for (const [set, version] of Object.entries(other))
    merged[set] = Math.min(merged[set] ?? Infinity, version);
  return merged;
}

/** `[Api set: ExcelApi 1.10]` → { ExcelApi: 1.1 + … } with versions comparable as numbers, see `versionNumber`. */
function sinceOf(node: ts.Node): Record<string, number> {
  const comments = ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  const text = last ? node.getSourceFile().text.slice(last.pos, last.end) : '';
  return Object.fromEntries(
    [...text.matchAll(/\[Api set: (\w+) (\d+(?:\.\d+)?)/g)].map(([, set = '', version = '']) => [
      set,
      versionNumber(version),
    ]),
  );
}

/** "1.10" → 1010, "1.9" → 1009: versions in the order in which they came. */
export function versionNumber(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}
