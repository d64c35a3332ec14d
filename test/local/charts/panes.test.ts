/** A pointer that drags over the line of frozen cells, on a sheet that is scrolled behind it. */
import fc from 'fast-check';
import { gone, type Pane } from '../../../src/local/charts/panes';

/** Cells are frozen down to 200 pixels of the sheet, which end at 240 of the window; 500 are scrolled away behind them. */
const pane: Pane = { line: 240, frozenTo: 200, hidden: 500 };
const none: Pane = { line: undefined, frozenTo: 0, hidden: 0 };
/** Where a pixel of the window is on the sheet, at this zoom; 40 pixels of the window are headers. */
const onSheet = (pixel: number, zoom: number): number => (pixel - 40) / zoom + (pixel < 240 ? 0 : 500);

test('within the frozen cells, within those that scroll and without frozen ones, as far as the pointer', () => {
  expect([gone(pane, 100, 130, 1), gone(pane, 300, 250, 1), gone(none, 100, 400, 1)]).toEqual([30, -50, 300]);
  expect(gone(pane, 300, 250, 0.5)).toBe(-100);
});

test('over the line what is scrolled away lies between', () => {
  expect([gone(pane, 100, 300, 1), gone(pane, 300, 100, 1)]).toEqual([700, -700]);
});

test('a chart that begins in the frozen cells and is taken behind the line goes back without a leap', () => {
  expect([gone(pane, 300, 230, 1, 150), gone(pane, 300, 230, 1, 750)]).toEqual([-70, -570]);
});

test('a side that is dragged is always under the pointer', () => {
  const pixel = fc.integer({ min: 40, max: 2000 });
  fc.assert(
    fc.property(pixel, pixel, (pressed, now) => {
      expect(onSheet(pressed, 1) + gone(pane, pressed, now, 1)).toBeCloseTo(onSheet(now, 1), 9);
    }),
  );
});
