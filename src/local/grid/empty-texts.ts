import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import type { Grid } from './grid';

/** Univer 0.25.1 shows an empty text that FILTER spills as the number 0: 0.0%. Show the cell's value, which is empty. */
export function showEmptyTexts(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'local-empty-text',
    priority: InterceptCellContentPriority.NUMFMT - 3,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const isEmpty =
        unitId === grid.unitId &&
        (rawData?.v ?? null) === null &&
        grid.spilled(subUnitId, row, col)?.v === null;
      return next(isEmpty ? { ...cell, v: '' } : cell);
    },
  });
}
