import { BaseFunction, ErrorType, type FunctionVariantType } from '@univerjs/engine-formula';
import { fullName, type FunctionMetadata } from './metadata';
import { ErrorInArgument, errorValue, type Place } from './values';

/** Answers a call of a formula from what is known, and asks the add-in for the rest. */
export type Evaluate = (
  metadata: FunctionMetadata,
  variants: readonly FunctionVariantType[],
  at: Place,
) => FunctionVariantType;

/** What the formula engine calls for =SALES.…(). */
export class RemoteFunction extends BaseFunction {
  /** ranges arrive as references: read lazily, and their shape is known */
  override needsReferenceObject = true;
  /** arguments that are missing are the function's to complain of */
  override minParams = 0;
  override maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly evaluate: Evaluate,
  ) {
    super(fullName(metadata));
    this.maxParams = metadata.parameters.length;
  }

  /** Must never throw: an exception here stops every later calculation of the engine. */
  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
    try {
      const at = {
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      return this.evaluate(this.metadata, variants, at) as ReturnType<BaseFunction['calculate']>;
    } catch (error) {
      return errorValue(error instanceof ErrorInArgument ? error.errorName : ErrorType.VALUE);
    }
  }
}
