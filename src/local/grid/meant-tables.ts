import { TableManager } from '@univerjs/sheets-table';
import { cellsWithFormulas, markDirty } from './dirty';
import type { Grid } from './grid';
import type { MeantTable } from './structured';
import { tableLook, tablesOf } from './tables';

/** The workbook's tables by lower-case name, as formulas mean them; formulas follow when a table changes. */
export class MeantTables {
  #tables: Map<string, MeantTable> | undefined;

  constructor(private readonly grid: Grid) {
    const manager = grid.injector.get(TableManager);
    const { tableAdd$, tableDelete$, tableNameChanged$, tableRangeChanged$ } = manager;
    for (const change$ of [tableAdd$, tableDelete$, tableNameChanged$, tableRangeChanged$]) {
      (change$ as { subscribe(next: () => void): unknown }).subscribe(() => this.#changed());
    }
    grid.store.onChange((key) => key.startsWith('table/') && this.#changed());
  }

  get(): ReadonlyMap<string, MeantTable> {
    this.#tables ??= new Map(
      tablesOf(this.grid)
        .filter(({ sheetId }) => this.grid.hasSheet(sheetId))
        .map((table) => [
          table.name.toLowerCase(),
          {
            ...table,
            sheetName: this.grid.sheet(table.sheetId).getName(),
            totals: tableLook(this.grid, table.id).showTotals,
          },
        ]),
    );
    return this.#tables;
  }

  /** sheets were renamed, added or removed */
  forget(): void {
    this.#tables = undefined;
  }

  #changed(): void {
    const names = [...(this.#tables?.keys() ?? [])];
    this.#tables = undefined;
    names.push(...this.get().keys());
    const { injector, unitId, commands } = this.grid;
    const dirty = cellsWithFormulas(injector, unitId, (formula) => {
      const text = formula.toLowerCase();
      return text.includes('[') || names.some((name) => text.includes(name));
    });
    if (dirty.length > 0) markDirty(commands, dirty);
  }
}
