import { FormulaDependencyGenerator } from '@univerjs/engine-formula';
import { letFormatsRest } from './resting-formats';

/** Turns a formula as it stands in a cell into what the engine understands; no cell for conditional formats and validations. */
export type Translate = (formula: string, sheetId: string, cell?: { row: number; column: number }) => string;

/** workbook → its translation; the engine's class is patched once for all of them */
const translations = new Map<string, Translate>();
let patched = false;

interface Generator {
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    ...rest: unknown[]
  ): { formula: string };
  _registerOtherFormulas(data: OtherFormulas, ...rest: unknown[]): void;
}
type OtherFormulas = Record<string, Record<string, Record<string, { f: string }> | null> | null | undefined>;

/** The engine turns a formula's text into a tree at two places: for cells, and for conditional formats and validations. */
export function translateFormulas(unitId: string, translate: Translate): void {
  translations.set(unitId, translate);
  if (patched) return;
  patched = true;
  letFormatsRest();
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const createTree = generator._createFDtree;
  generator._createFDtree = function (unit, sheetId, row, column, ...rest) {
    const tree = createTree.call(this, unit, sheetId, row, column, ...rest);
    const own = translations.get(unit);
    if (own && typeof tree.formula === 'string') tree.formula = own(tree.formula, sheetId, { row, column });
    return tree;
  };
  const registerOthers = generator._registerOtherFormulas;
  generator._registerOtherFormulas = function (data, ...rest) {
    registerOthers.call(this, translateOthers(data), ...rest);
  };
}

function translateOthers(data: OtherFormulas): OtherFormulas {
  const translated: OtherFormulas = {};
  for (const [unitId, sheets] of Object.entries(data)) {
    const own = translations.get(unitId);
    translated[unitId] =
      own && sheets
        ? Object.fromEntries(
            Object.entries(sheets).map(([sheetId, formulas]) => [
              sheetId,
              formulas &&
                Object.fromEntries(
                  Object.entries(formulas).map(([id, item]) => [id, { ...item, f: own(item.f, sheetId) }]),
                ),
            ]),
          )
        : sheets;
  }
  return translated;
}
