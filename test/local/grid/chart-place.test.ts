import fc from 'fast-check';
import { standing } from '../../../src/local/grid/chart-place';

/** Columns of 64 pixels, the third is hidden; rows of 20. */
const widths = (column: number): number => (column === 2 ? 0 : 64);
const heights = (): number => 20;

test('a rectangle stands over the cells it touches, with the distance from their edges', () => {
  expect(standing({ left: 70, top: 45, width: 100, height: 30 }, widths, heights)).toEqual({
    box: { row: 2, column: 1, rows: 2, columns: 3 },
    insets: { left: 6, top: 5, right: 22, bottom: 5 },
  });
});

test('edges on the lines between cells belong to the cells inside', () => {
  expect(standing({ left: 64, top: 20, width: 128, height: 40 }, widths, heights)).toEqual({
    box: { row: 1, column: 1, rows: 2, columns: 3 },
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
  });
});

test('a rectangle without width or height stands over one cell', () => {
  const { box } = standing({ left: 64, top: 20, width: 0, height: 0 }, widths, heights);
  expect(box).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
});

test('cells and distances give the rectangle back, whatever the cells measure', () => {
  const length = fc.nat(200);
  fc.assert(
    fc.property(
      fc.array(length, { maxLength: 20 }),
      fc.record({ left: length, top: length, width: fc.integer({ min: 1, max: 900 }), height: length }),
      (sizes, place) => {
        const lengths = (index: number): number => sizes[index] ?? 50;
        const start = (index: number): number =>
          Array.from({ length: index }, (_line, one) => lengths(one)).reduce((sum, one) => sum + one, 0);
        const { box, insets } = standing(place, lengths, heights);
        expect(start(box.column) + insets.left).toBe(place.left);
        expect(start(box.column + box.columns) - insets.right).toBe(place.left + place.width);
        expect(Math.min(insets.left, insets.right)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
