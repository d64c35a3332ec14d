/**
 * What a definition says for metadata, help and catalogue stays out of functions.js, as texts and examples do. A compiler step
 * that keeps of each object literal in src/functions what calculating reads:
 * of a parameter, told by its `read`, nothing else; of a definition no family, and a result only where `show` asks for its headers;
 * of results and their columns no kinds and units; of limits none but shares, which are typed as percents.
 */
import ts from 'typescript';

const published = new Set(['family', 'kind', 'unit', 'unitBy', 'headers', 'totalRow', 'lastRow']);
const unheaded = new Set(['family', 'result']);
const results = new Set(['number', 'numbers', 'spill']);
const limits = new Set(['unit', 'min', 'above', 'max', 'whole']);

export function calculatingOnly(): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    if (!/\/src\/functions\//.test(file.fileName)) return file;
    const visit = (node: ts.Node): ts.Node => {
      const kept = ts.isObjectLiteralExpression(node) ? withoutPublished(node) : node;
      return ts.visitEachChild(kept, visit, context);
    };
    return ts.visitEachChild(file, visit, context);
  };
}

function withoutPublished(literal: ts.ObjectLiteralExpression): ts.ObjectLiteralExpression {
  const has = (name: string): boolean => literal.properties.some((property) => nameOf(property) === name);
  const without = (names: ReadonlySet<string>): ts.ObjectLiteralElementLike[] =>
    literal.properties.filter((property) => !names.has(nameOf(property)));
  const kept = has('read')
    ? literal.properties.filter((property) => nameOf(property) === 'read')
    : has('calculate')
      ? without(asksForHeaders(literal) ? published : unheaded)
      : has('header') || isResult(literal)
        ? without(published)
        : literal.properties.every((property) => limits.has(nameOf(property)))
          ? literal.properties.filter(
              (property) => nameOf(property) !== 'unit' || textOf(property) === 'share',
            )
          : literal.properties;
  return kept.length === literal.properties.length
    ? literal
    : ts.factory.updateObjectLiteralExpression(literal, kept);
}

/** Whether a definition's parameters name `show`, without which no header is shown. */
function asksForHeaders(definition: ts.ObjectLiteralExpression): boolean {
  const parameters = definition.properties.find((property) => nameOf(property) === 'parameters');
  return (
    parameters !== undefined &&
    ts.isPropertyAssignment(parameters) &&
    ts.isObjectLiteralExpression(parameters.initializer) &&
    parameters.initializer.properties.some((property) => nameOf(property) === 'show')
  );
}

/** `{ kind: 'number' | 'numbers' | 'spill', … }` */
function isResult(literal: ts.ObjectLiteralExpression): boolean {
  return literal.properties.some((property) => nameOf(property) === 'kind' && results.has(textOf(property)));
}

/** Empty for what is no text. */
function textOf(property: ts.ObjectLiteralElementLike): string {
  return ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
    ? property.initializer.text
    : '';
}

/** Empty for what is spread into a literal. */
function nameOf({ name }: ts.ObjectLiteralElementLike): string {
  return name !== undefined && ts.isIdentifier(name) ? name.text : '';
}
