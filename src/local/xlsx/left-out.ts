import type { Workbook } from '@cj-tech-master/excelts';
import { hasPasswords } from './protection';

/** Kinds of things in a file that the local workbook does not take over. */
export const LEFT_OUT = [
  'charts',
  'conditionalFormats',
  'pictures',
  'comments',
  'hyperlinks',
  'pivotTables',
  'sparklines',
  'externalLinks',
  'macros',
  'passwords',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/**
 * What of a file is not taken over, each kind once.
 * @param paths every path of the file
 * @param found kinds that were met while reading
 */
export function leftOut(file: Workbook, paths: readonly string[], found: ReadonlySet<LeftOut>): LeftOut[] {
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  const links = file.worksheets.some((sheet) => {
    let any = false;
    sheet.eachRow((row) => row.eachCell((cell) => (any ||= !!cell.hyperlink)));
    return any;
  });
  const met: Readonly<Partial<Record<LeftOut, boolean>>> = {
    pictures: has(/^xl\/media\//) || file.worksheets.some((sheet) => sheet.getShapes().length > 0),
    comments: has(/^xl\/(?:threadedComments\/|comments)/),
    hyperlinks: links,
    pivotTables: has(/^xl\/pivotTables\//),
    sparklines: file.worksheets.some((sheet) => sheet.getSparklineGroups().length > 0),
    externalLinks: has(/^xl\/externalLinks\//),
    macros: has(/vbaProject\.bin$/),
    passwords: hasPasswords(file),
  };
  return LEFT_OUT.filter((kind) => found.has(kind) || met[kind]);
}
