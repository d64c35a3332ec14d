import type { IMutationInfo } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { type Box, fromGridRange, intersection, toGridRange } from './address';
import type { Grid } from './grid';

/** The merged rectangles that reach into a box. */
export function mergesIn(grid: Grid, sheetId: string, within: Box): Box[] {
  return grid
    .sheet(sheetId)
    .getMergeData()
    .map(fromGridRange)
    .filter((box) => intersection(box, within) !== undefined);
}

const mutation = (grid: Grid, id: string, sheetId: string, boxes: readonly Box[]): IMutationInfo => ({
  id,
  params: { unitId: grid.unitId, subUnitId: sheetId, ranges: boxes.map(toGridRange) },
});

/** Takes merges apart that reach into a box. */
export function unmerge(grid: Grid, sheetId: string, within: Box): void {
  const boxes = mergesIn(grid, sheetId, within);
  if (boxes.length === 0) return;
  grid.change(
    [mutation(grid, RemoveWorksheetMergeMutation.id, sheetId, boxes)],
    [mutation(grid, AddWorksheetMergeMutation.id, sheetId, boxes)],
  );
}

/** Makes one cell of each box; what they held beside their first cell is for the caller to clear. */
export function merge(grid: Grid, sheetId: string, boxes: readonly Box[]): void {
  for (const box of boxes) unmerge(grid, sheetId, box);
  const larger = boxes.filter(({ rows, columns }) => rows * columns > 1);
  if (larger.length === 0) return;
  grid.change(
    [mutation(grid, AddWorksheetMergeMutation.id, sheetId, larger)],
    [mutation(grid, RemoveWorksheetMergeMutation.id, sheetId, larger)],
  );
}
