/** What a TypeScript file imports and which globals it touches, read from its syntax. */
import ts from 'typescript';

export interface Import {
  /** as written: './money', 'react' */
  readonly from: string;
  /** erased by the compiler: `import type`, or only names marked so */
  readonly typeOnly: boolean;
}

function parse(file: string, source: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.ESNext,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => everyNode(child, visit));
}

/** Static, dynamic and re-exporting imports, `require` and `import('…')` types. */
export function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  everyNode(parse(file, source), (node) => {
    if (ts.isImportDeclaration(node))
      found.push({ from: textOf(node.moduleSpecifier), typeOnly: importsTypesOnly(node.importClause) });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      found.push({ from: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      found.push({ from: textOf(node.argument.literal), typeOnly: true });
    else if (ts.isCallExpression(node) && isImportCall(node))
      found.push({ from: textOf(node.arguments[0]), typeOnly: false });
  });
  return found;
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function isImportCall({ expression, arguments: parameters }: ts.CallExpression): boolean {
  const isImport =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require');
  return isImport && parameters.length === 1;
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/**
 * Globals that a file uses, of those asked for: `document`, `Math.random`, and `new Date()` for a Date without arguments.
 * A name that the file declares itself is its own.
 */
export function globalsOf(file: string, source: string, asked: readonly string[]): string[] {
  const tree = parse(file, source);
  const declared = new Set<string>();
  everyNode(tree, (node) => {
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    ) {
      declared.add(node.name.text);
    }
  });
  const used = new Set<string>();
  everyNode(tree, (node) => {
    if (ts.isPropertyAccessExpression(node)) used.add(node.getText().replace(/\s/g, ''));
    else if (ts.isNewExpression(node) && (node.arguments ?? []).length === 0)
      used.add(`new ${node.expression.getText()}()`);
    else if (ts.isIdentifier(node) && isReference(node) && !declared.has(node.text)) used.add(node.text);
  });
  return asked.filter((name) => used.has(name));
}

/** Whether an identifier stands for a value, not for the name of a member or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return (
    ts.isExpression(parent) ||
    ts.isStatement(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isShorthandPropertyAssignment(parent)
  );
}
