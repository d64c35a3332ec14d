import type { Grid } from '../grid/grid';
import type { OpenedBook } from '../xlsx/open';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the browser as a download; answers with the file's name. */
export async function downloadXlsx(grid: Grid): Promise<string> {
  const { saveXlsx } = await import('../xlsx/save');
  const bytes = await saveXlsx(grid);
  const name = `${grid.workbook.getName().replace(/\.xlsx$/i, '')}.xlsx`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
  return name;
}

/** Reads a file of the user's; rejects when it is no workbook. */
export async function readXlsx(file: File, functions: readonly string[]): Promise<OpenedBook> {
  const { openXlsx } = await import('../xlsx/open');
  return openXlsx(new Uint8Array(await file.arrayBuffer()), file.name.replace(/\.xlsx$/i, ''), functions);
}
