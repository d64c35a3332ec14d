import fc from 'fast-check';
import { HANDLES, moved, resized, SMALLEST } from '../../../src/local/charts/chart-drag';
import type { Place } from '../../../src/local/grid/chart-place';

const place: Place = { left: 100, top: 60, width: 300, height: 200 };
const places = fc.record({
  left: fc.nat(5000),
  top: fc.nat(5000),
  width: fc.integer({ min: SMALLEST, max: 3000 }),
  height: fc.integer({ min: SMALLEST, max: 3000 }),
});
const step = fc.integer({ min: -6000, max: 6000 });

test('a chart moves with the pointer and stays on the sheet', () => {
  expect(moved(place, 12.4, -7.6)).toEqual({ left: 112, top: 52, width: 300, height: 200 });
  expect(moved(place, -400, -400)).toEqual({ left: 0, top: 0, width: 300, height: 200 });
});

test('a handle moves its own sides', () => {
  expect(resized(place, 'se', 30, 20)).toEqual({ left: 100, top: 60, width: 330, height: 220 });
  expect(resized(place, 'nw', 30, 20)).toEqual({ left: 130, top: 80, width: 270, height: 180 });
  expect(resized(place, 'e', 30, 20)).toEqual({ left: 100, top: 60, width: 330, height: 200 });
  expect(resized(place, 'n', 30, 20)).toEqual({ left: 100, top: 80, width: 300, height: 180 });
});

test('a chart gets no smaller than it can be drawn; one that an add-in made smaller stays so', () => {
  expect(resized(place, 'se', -999, -999)).toEqual({ ...place, width: SMALLEST, height: SMALLEST });
  expect(resized(place, 'nw', 999, 999)).toEqual({ left: 360, top: 220, width: SMALLEST, height: SMALLEST });
  expect(resized({ ...place, width: 20 }, 'e', -5, 0).width).toBe(20);
});

test('whatever the handle is dragged to, the other sides stay and the chart stays on the sheet', () => {
  fc.assert(
    fc.property(places, fc.constantFrom(...HANDLES), step, step, (from, handle, right, down) => {
      const to = resized(from, handle, right, down);
      expect(Math.min(to.left, to.top)).toBeGreaterThanOrEqual(0);
      expect(Math.min(to.width, to.height)).toBeGreaterThanOrEqual(SMALLEST);
      if (!handle.includes('w')) expect(to.left).toBe(from.left);
      if (!handle.includes('e')) expect(to.left + to.width).toBe(from.left + from.width);
      if (!handle.startsWith('n')) expect(to.top).toBe(from.top);
      if (!handle.startsWith('s')) expect(to.top + to.height).toBe(from.top + from.height);
    }),
  );
});
