import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { conditions } from './conditional-formats';
import type { Grid } from './grid';
import { displayText } from './looks';

/** Univer 0.25.1 leaves the number format out of the look that a conditional format gives: numbers and words that pass get it here, words as the
 * format's part for text says. */
export function formatNumbersByCondition(grid: Grid): void {
  const formats = grid.injector.get(ConditionalFormattingService);
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'local-conditional-number',
    priority: InterceptCellContentPriority.NUMFMT - 2,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      if (unitId !== grid.unitId || !cell || !formatsNumbers(grid, subUnitId)) return next(cell);
      const value = rawData?.v ?? grid.spilled(subUnitId, row, col)?.v;
      const pattern = formats.composeStyle(unitId, subUnitId, row, col)?.style?.n?.pattern;
      if (!pattern || (typeof value !== 'number' && !isWords(value))) return next(cell);
      const shown = { v: displayText(grid, value, pattern) };
      return next(cell === rawData ? { ...cell, ...shown } : Object.assign(cell, shown));
    },
  });
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value !== '';

const formatsNumbers = (grid: Grid, sheetId: string): boolean =>
  conditions(grid, sheetId).some(({ look }) => look.n?.pattern !== undefined);
