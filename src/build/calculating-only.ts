/**
 * What a definition says for metadata, help and catalogue stays out of functions.js, as texts and examples do. A compiler step
 * that keeps of each object literal in src/functions what calculating reads:
 * of a parameter, told by its `read`, nothing else; of a definition no family; of results and their columns no units; of limits
 * none but shares, which are typed as percents.
 */
import ts from 'typescript';

const published = new Set(['family', 'unit', 'unitBy', 'headers', 'totalRow', 'lastRow']);
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
  const kept = has('read')
    ? literal.properties.filter((property) => nameOf(property) === 'read')
    : has('calculate') || has('header') || isResult(literal)
      ? literal.properties.filter((property) => !published.has(nameOf(property)))
      : literal.properties.every((property) => limits.has(nameOf(property)))
        ? literal.properties.filter((property) => nameOf(property) !== 'unit' || textOf(property) === 'share')
        : literal.properties;
  return kept.length === literal.properties.length
    ? literal
    : ts.factory.updateObjectLiteralExpression(literal, kept);
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
