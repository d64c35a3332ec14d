import type { DataValidation as FileValidation, Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { type Box, formatAddress, fromGridRange, parseAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type Validation,
  validations,
} from '../grid/validations';
import { fromFile, toFile } from './formulas';

/** What may be entered in cells, as a file has it. */
export interface OpenedValidation {
  readonly box: Box;
  readonly fields: Omit<Validation, 'uid' | 'ranges'>;
}

const KINDS: readonly (readonly [DataValidationType, string])[] = [
  [DataValidationType.WHOLE, 'whole'],
  [DataValidationType.DECIMAL, 'decimal'],
  [DataValidationType.TEXT_LENGTH, 'textLength'],
  [DataValidationType.DATE, 'date'],
  [DataValidationType.TIME, 'time'],
  [DataValidationType.LIST, 'list'],
  [DataValidationType.CUSTOM, 'custom'],
  [DataValidationType.ANY, 'any'],
];
const STYLES: readonly (readonly [DataValidationErrorStyle, string])[] = [
  [DataValidationErrorStyle.STOP, 'stop'],
  [DataValidationErrorStyle.WARNING, 'warning'],
  [DataValidationErrorStyle.INFO, 'information'],
];
const OPERATORS: readonly DataValidationOperator[] = Object.values(DataValidationOperator);
const MILLISECONDS_PER_DAY = 86_400_000;
/** day 0 of Excel's calendar */
const EPOCH = Date.UTC(1899, 11, 30);

export function saveValidations(grid: Grid, sheetId: string, written: FileSheet): void {
  for (const rule of validations(grid, sheetId)) {
    const type = KINDS.find(([kind]) => kind === rule.type)?.[1];
    if (!type) continue;
    const formulae = [rule.formula1, rule.formula2]
      .filter((formula) => formula !== undefined && formula !== '')
      .map((formula) => formulaToFile(rule.type, String(formula)));
    const fields = {
      type,
      formulae,
      allowBlank: rule.allowBlank !== false,
      showErrorMessage: rule.showErrorMessage !== false,
      showInputMessage: rule.showInputMessage === true,
      errorStyle: STYLES.find(([style]) => style === rule.errorStyle)?.[1] ?? 'stop',
      ...(rule.operator && { operator: rule.operator }),
      ...(rule.error && { error: rule.error }),
      ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
      ...(rule.prompt && { prompt: rule.prompt }),
      ...(rule.promptTitle && { promptTitle: rule.promptTitle }),
    } as FileValidation;
    for (const range of rule.ranges)
      written.dataValidations.add(`range:${formatAddress(fromGridRange(range))}`, fields);
  }
}

/** A list of words stands in quotation marks; a formula has no equals sign. */
function formulaToFile(type: string, formula: string): string | Date {
  if (formula.startsWith('=')) return toFile(formula);
  if (type === DataValidationType.LIST) return `"${formula.replaceAll('"', '""')}"`;
  if (type === DataValidationType.DATE && Number.isFinite(Number(formula)))
    return new Date(EPOCH + Number(formula) * MILLISECONDS_PER_DAY);
  return formula;
}

export function validationsIn(sheet: FileSheet, functions: readonly string[]): OpenedValidation[] {
  return Object.entries(sheet.dataValidations.model).flatMap(([address, rule]) => {
    const box = parseAddress(address.replace(/^range:/, ''));
    const kind = KINDS.find(([, name]) => name === rule?.type)?.[0];
    if (!rule || !box || !kind) return [];
    const { formulae = [], operator } = rule as { formulae?: readonly unknown[]; operator?: string };
    const [formula1, formula2] = formulae.map((formula) => formulaFromFile(kind, formula, functions));
    const known = OPERATORS.find((one) => one === operator);
    const { allowBlank = false, showErrorMessage = false, showInputMessage = false } = rule;
    return [
      {
        box,
        fields: {
          type: kind,
          allowBlank,
          showErrorMessage,
          showInputMessage,
          errorStyle:
            STYLES.find(([, name]) => name === rule.errorStyle)?.[0] ?? DataValidationErrorStyle.STOP,
          ...(formula1 !== undefined && { formula1 }),
          ...(formula2 !== undefined && { formula2 }),
          ...(known && { operator: known }),
          ...(rule.error && { error: rule.error }),
          ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
          ...(rule.prompt && { prompt: rule.prompt }),
          ...(rule.promptTitle && { promptTitle: rule.promptTitle }),
        },
      },
    ];
  });
}

function formulaFromFile(kind: string, formula: unknown, functions: readonly string[]): string {
  if (formula instanceof Date) return String((formula.getTime() - EPOCH) / MILLISECONDS_PER_DAY);
  const text = String(formula);
  const list = kind === DataValidationType.LIST ? /^"(.*)"$/s.exec(text)?.[1] : undefined;
  if (list !== undefined) return list.replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? text : fromFile(text, functions);
}
