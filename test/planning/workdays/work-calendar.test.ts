/** Working days against NETWORKDAYS of Univer's formula engine, and against calendars as they were. */
import {
  ArrayValueObject,
  functionDate,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { randomFrom } from '../../bench/orders';
import { firstDayOf, monthOf, serialOf } from '../../../src/planning/calendar';
import { workdaysIn } from '../../../src/planning/workdays/work-calendar';

type Networkdays = new (name: string) => BaseFunction;
const found = functionDate.find(([, name]) => name === 'NETWORKDAYS')?.[0];
if (typeof found !== 'function') throw new Error('the other engine has no NETWORKDAYS');
const networkdays = new (found as Networkdays)('NETWORKDAYS');

function inOtherEngine(first: number, last: number, holidays: readonly number[]): number {
  const list = new ArrayValueObject({
    calculateValueList: holidays.map((day) => [NumberValueObject.create(day)]),
    rowCount: holidays.length,
    columnCount: 1,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
  const given: BaseValueObject[] = [NumberValueObject.create(first), NumberValueObject.create(last)];
  const result = networkdays.calculate(...given, ...(holidays.length > 0 ? [list] : [])) as BaseValueObject;
  return Number(result.getValue());
}

describe('working days', () => {
  it('agree with NETWORKDAYS of another engine for 2,000 random dates and lists of holidays', () => {
    const random = randomFrom(2027);
    const differing: unknown[] = [];
    for (let round = 0; round < 2000; round++) {
      const first = 30000 + Math.floor(random() * 30000);
      const last = first + Math.floor(random() * 120);
      const holidays = Array.from({ length: Math.floor(random() * 12) }, () =>
        Math.floor(first - 10 + random() * (last - first + 20)),
      );
      const here = workdaysIn(first, last, new Map(holidays.map((day) => [day, false])));
      const there = inOtherEngine(first, last, holidays);
      if (here !== there) differing.push({ first, last, holidays, here, there });
    }
    expect(differing).toEqual([]);
  });

  const inMonth = (first: string, calendar: ReadonlyMap<number, boolean>): number =>
    workdaysIn(serialOf(first), firstDayOf(monthOf(serialOf(first)) + 1) - 1, calendar);
  const off = (...days: string[]): [number, boolean][] => days.map((day) => [serialOf(day), false]);
  const on = (...days: string[]): [number, boolean][] => days.map((day) => [serialOf(day), true]);

  // Russian Government, decree 1466 of 24.09.2025
  it('January 2026 in Russia has 15: the 1st to the 11th are free, the 9th by decree', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
    const holidays = off(...days.map((day) => `2026-01-${day}`));
    expect(inMonth('2026-01-01', new Map(holidays))).toBe(15);
  });

  // Russian Government, decree 1314 of 10.08.2023
  it('November 2024 in Russia has 21: Saturday the 2nd works, Monday the 4th is free', () => {
    expect(inMonth('2024-11-01', new Map([...on('2024-11-02'), ...off('2024-11-04')]))).toBe(21);
  });

  it('none where the last day is before the first', () => {
    expect(workdaysIn(46000, 45999, new Map())).toBe(0);
  });
});
