/**
 * The codes of problems are words for who reads the source; a call only looks its sentence up by them. A compiler step that
 * writes two letters for each in functions.js, wherever the code stands: as a text, or as the key of a sentence.
 */
import ts from 'typescript';
import { english } from '../functions/kit/sentences-en';

/** `noSales` as `aq`. Codes of one plain word, such as `percent`, are words of other things too and stay. */
const short: ReadonlyMap<string, string> = new Map(
  Object.keys(english)
    .filter((code) => /[A-Z]/.test(code))
    .map((code, index) => [code, (index + 370).toString(36)]),
);

export function shortCodes(): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const visit = (node: ts.Node): ts.Node => ts.visitEachChild(shortened(node), visit, context);
    return ts.visitEachChild(file, visit, context);
  };
}

function shortened(node: ts.Node): ts.Node {
  if (ts.isStringLiteral(node)) {
    const code = short.get(node.text);
    return code === undefined ? node : ts.factory.createStringLiteral(code);
  }
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return node;
  const code = short.get(node.name.text);
  return code === undefined
    ? node
    : ts.factory.updatePropertyAssignment(node, ts.factory.createIdentifier(code), node.initializer);
}
