import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** Excel's mark of a cell whose function has not answered yet. */
export const BUSY = '#BUSY!';

const isErrorName = (text: unknown): text is string =>
  typeof text === 'string' && (ERROR_TYPE_SET as ReadonlySet<string>).has(text);

/** Lets native formulas treat #BUSY! as an error: otherwise =SUM(busy cell) would be 0. */
export function declareBusy(): void {
  (ERROR_TYPE_SET as Set<string>).add(BUSY);
}

export const errorValue = (name: string, message?: string): ErrorValueObject =>
  ErrorValueObject.create(name as ErrorType, message);

/** An error value stands in an argument: Excel does not call the function then, and shows the error. */
export class ErrorInArgument extends Error {
  constructor(readonly errorName: string) {
    super(errorName);
  }
}

/** A plain value on its way to the add-in. */
export type Plain = string | number | boolean | null;

/** What blank cells arrive as: some versions of Excel hand over 0, others an empty text. */
export type Blank = 0 | '';

/** One argument: a value, or the rows of a range or array. */
export type Argument = Plain | Plain[][];

function cellToPlain(cell: Nullable<ICellData>, blank: Blank): Plain {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return blank;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (isErrorName(value)) throw new ErrorInArgument(value);
  return value;
}

function valueToPlain(value: Nullable<BaseValueObject>, blank: Blank): Plain {
  if (!value || value.isNull()) return blank;
  if (value.isError()) throw new ErrorInArgument((value as ErrorValueObject).getErrorType());
  return value.getValue() as Plain;
}

/** Reads cells straight from the engine's data: building its value objects for a large range costs several times more. */
function referenceToRows(reference: BaseReferenceObject, blank: Blank): Plain[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rows: Plain[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: Plain[] = [];
    for (let column = startColumn; column <= endColumn; column++)
      cells.push(cellToPlain(reference.getCellData(row, column), blank));
    rows.push(cells);
  }
  return rows;
}

/** An argument as the engine has it → as JSON carries it. An argument left out is null. */
export function argumentToPlain(variant: FunctionVariantType, blank: Blank): Argument {
  if (variant.isReferenceObject()) return referenceToRows(variant as BaseReferenceObject, blank);
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).getArrayValue();
    return rows.map((row) => row.map((value) => valueToPlain(value, blank)));
  }
  const value = variant as BaseValueObject;
  return value.isNull() ? null : valueToPlain(value, blank);
}

/** Where a result stands, as the engine wants to know it. */
export interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the add-in returned → what the engine goes on with. Like Excel it shows 0 for null. */
export function resultToValue(result: unknown, at: Place): BaseValueObject {
  if (!Array.isArray(result)) return plainToValue(result);
  const rows = result as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!rectangular) return errorValue(ErrorType.VALUE);
  return arrayValue(
    (rows as unknown[][]).map((row) => row.map(plainToValue)),
    at,
  );
}

export function arrayValue(rows: BaseValueObject[][], at: Place): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    ...at,
  });
}

function plainToValue(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const { basicValue, basicType, message } = value as {
    basicValue?: unknown;
    basicType?: string;
    message?: string;
  };
  if (basicType === 'Error')
    return errorValue(isErrorName(basicValue) ? basicValue : ErrorType.VALUE, message);
  return errorValue(ErrorType.VALUE); // data types, which no perpetual Office has
}
