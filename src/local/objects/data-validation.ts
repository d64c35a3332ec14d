import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  setValidation,
  type Validation,
  validationOf,
} from '../grid/validations';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { Range } from './range';

type Fields = Omit<Validation, 'uid' | 'ranges'>;

/** Excel's name of the kind, key in its rule object → the grid's */
const KINDS: readonly (readonly [type: string, key: string, grid: DataValidationType])[] = [
  ['WholeNumber', 'wholeNumber', DataValidationType.WHOLE],
  ['Decimal', 'decimal', DataValidationType.DECIMAL],
  ['TextLength', 'textLength', DataValidationType.TEXT_LENGTH],
  ['Date', 'date', DataValidationType.DATE],
  ['Time', 'time', DataValidationType.TIME],
  ['List', 'list', DataValidationType.LIST],
  ['Custom', 'custom', DataValidationType.CUSTOM],
];
const OPERATORS: readonly (readonly [string, DataValidationOperator])[] = [
  ['Between', DataValidationOperator.BETWEEN],
  ['NotBetween', DataValidationOperator.NOT_BETWEEN],
  ['EqualTo', DataValidationOperator.EQUAL],
  ['NotEqualTo', DataValidationOperator.NOT_EQUAL],
  ['GreaterThan', DataValidationOperator.GREATER_THAN],
  ['LessThan', DataValidationOperator.LESS_THAN],
  ['GreaterThanOrEqualTo', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['LessThanOrEqualTo', DataValidationOperator.LESS_THAN_OR_EQUAL],
];
const STYLES: readonly (readonly [string, DataValidationErrorStyle])[] = [
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
];

/** What may be entered in the cells of a range. */
export class DataValidation extends HostObject {
  constructor(private readonly range: Range) {
    super('DataValidation');
  }
  get #found(): Validation | 'mixed' | undefined {
    return validationOf(this.range.$grid, this.range.$sheetId, this.range.$held());
  }
  get #rule(): Validation | undefined {
    const found = this.#found;
    return found === 'mixed' ? undefined : found;
  }
  #set(change: Partial<Fields>): void {
    this.range.$sheet.$refuseChange();
    const rule = this.#rule;
    const before = rule ? fieldsOf(rule) : { type: DataValidationType.ANY, allowBlank: true };
    setValidation(this.range.$grid, this.range.$sheetId, this.range.$held(), { ...before, ...change });
  }

  get Type(): string {
    const found = this.#found;
    if (found === 'mixed') return 'Inconsistent';
    return KINDS.find(([, , kind]) => kind === found?.type)?.[0] ?? 'None';
  }
  get Rule(): object {
    const rule = this.#rule;
    const kind = KINDS.find(([, , type]) => type === rule?.type);
    if (!rule || !kind) return {};
    const [, key, type] = kind;
    if (type === DataValidationType.LIST) {
      return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
    }
    if (type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? '' } };
    const operator = OPERATORS.find(([, known]) => known === rule.operator)?.[0] ?? 'Between';
    const bounds = {
      formula1: constant(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: constant(rule.formula2) }),
    };
    return { [key]: { ...bounds, operator } };
  }
  set Rule(rule: unknown) {
    const given = Object.entries((rule ?? {}) as Record<string, Record<string, unknown> | null>).filter(
      ([, value]) => value,
    );
    const [[key, value] = ['', null]] = given;
    const kind = KINDS.find(([, known]) => known === key);
    if (given.length !== 1 || !kind || !value) throw invalidArgument();
    this.#set({ formula2: undefined, operator: undefined, ...this.#criteria(kind[2], value), type: kind[2] });
  }
  #criteria(type: DataValidationType, value: Record<string, unknown>): Partial<Fields> {
    if (type === DataValidationType.LIST) {
      return { formula1: this.#formula(value.source), showDropDown: value.inCellDropDown !== false };
    }
    if (type === DataValidationType.CUSTOM) return { formula1: this.#formula(value.formula) };
    const operator = OPERATORS.find(([name]) => name === value.operator)?.[1];
    if (!operator) throw invalidArgument();
    const two =
      operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
    return {
      operator,
      formula1: this.#formula(value.formula1),
      formula2: two ? this.#formula(value.formula2) : undefined,
    };
  }
  /** a number, a formula, a list with commas, or a range */
  #formula(value: unknown): string {
    if (value instanceof Range) return `=${value.$reference}`;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string' || value === '') throw invalidArgument();
    return value;
  }

  get IgnoreBlanks(): boolean {
    return this.#rule?.allowBlank !== false;
  }
  set IgnoreBlanks(allowBlank: boolean) {
    this.#set({ allowBlank });
  }
  get ErrorAlert(): object {
    const rule = this.#rule;
    return {
      message: rule?.error ?? '',
      showAlert: rule?.showErrorMessage !== false,
      style: STYLES.find(([, style]) => style === rule?.errorStyle)?.[0] ?? 'Stop',
      title: rule?.errorTitle ?? '',
    };
  }
  set ErrorAlert(alert: unknown) {
    const { message, showAlert, style = 'Stop', title } = (alert ?? {}) as Record<string, unknown>;
    const errorStyle = STYLES.find(([name]) => name === style)?.[1];
    if (errorStyle === undefined) throw invalidArgument();
    this.#set({
      error: text(message),
      errorTitle: text(title),
      showErrorMessage: showAlert !== false,
      errorStyle,
    });
  }
  get Prompt(): object {
    const rule = this.#rule;
    return {
      message: rule?.prompt ?? '',
      showPrompt: rule?.showInputMessage === true,
      title: rule?.promptTitle ?? '',
    };
  }
  set Prompt(prompt: unknown) {
    const { message, showPrompt, title } = (prompt ?? {}) as Record<string, unknown>;
    this.#set({ prompt: text(message), promptTitle: text(title), showInputMessage: showPrompt !== false });
  }
  Clear(): void {
    this.range.$sheet.$refuseChange();
    setValidation(this.range.$grid, this.range.$sheetId, this.range.$held(), undefined);
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const constant = (formula: string | undefined): string | number =>
  formula !== undefined && formula !== '' && Number.isFinite(Number(formula))
    ? Number(formula)
    : (formula ?? '');
function fieldsOf(rule: Validation): Fields {
  const fields: Partial<Validation> = { ...rule };
  delete fields.uid;
  delete fields.ranges;
  return fields as Fields;
}
