/** Rules of FUNNEL.SCHEDULE, FUNNEL.STOCK and NORM that their examples do not show. */
import fc from 'fast-check';
import { firstDayOf } from '../../src/planning/calendar';
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));
const said = (id: string, ...args: unknown[]): string =>
  host.refusal(id, ...args).message.replace(/\u00a0/g, ' ');
const september = firstDayOf(2026 * 12 + 8);
const schedule = (...args: unknown[]): unknown[][] => host.call('FUNNEL.SCHEDULE', ...args) as unknown[][];

describe('FUNNEL.SCHEDULE', () => {
  it('without delays each month needs its own deals ÷ conversions, as FUNNEL says', () => {
    const rows = schedule([[10, 20]], upright([0.5, 0.2, '']), [[0, '', 0]], september + 17, 'values');
    expect(rows).toEqual([
      [0, 100, 200],
      [0, 50, 100],
      [0, 10, 20],
    ]);
  });

  it('header, months as dates, before them what must be there already; the stage names of FUNNEL in both languages', () => {
    const rows = schedule(upright([30]), 0.5, 15, september);
    expect(rows).toEqual([
      ['Stage', 'Before start', september, 'Total'],
      ['Stage 1', 30, 30, 60],
      ['Won', 0, 30, 30],
    ]);
    host.speak('ru-RU');
    expect(schedule(upright([30]), 0.5, 15, september).map(([stage, before]) => [stage, before])).toEqual([
      ['Этап', 'До начала'],
      ['Этап 1', 30],
      ['Сделка', 0],
    ]);
    expect(schedule(upright([30]), 0.5, 15, september, 'строки')).toEqual([
      ['Этап 1', 30, 30],
      ['Сделка', 0, 30],
    ]);
  });

  it('delays beyond all months put everything before the start; half days count', () => {
    expect(schedule([[30, 31]], 1, 400, september, 'values')[0]).toEqual([61, 0, 0]);
    expect(schedule([[30]], 1, 0.5, september, 'values')[0]).toEqual([0.5, 29.5]);
  });

  it('thousands of months take no longer each than one', () => {
    const months = 60_000;
    const began = process.cpuUsage();
    const [entrants = []] = schedule([new Array<number>(months).fill(1)], 0.5, 30, september, 'values');
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(4000); // ms of its own, whatever else the computer does
    expect(entrants).toHaveLength(months + 1);
    expect(entrants.reduce<number>((sum, count) => sum + Number(count), 0)).toBeCloseTo(2 * months, 6);
  });

  it('a blank month is a month without deals', () => {
    expect(schedule([['', 31, '']], 1, 0, september, 'values')[0]).toEqual([0, 0, 31, 0]);
  });

  it('a stage’s sum equals that without delays, nothing is negative, and nothing comes later than without delays', () => {
    const month = fc.integer({ min: 0, max: 1000 });
    const stage = fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 1, maxLength: 14 }),
        fc.array(stage, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 400 }),
        (targets, stages, day) => {
          const conversions = upright(stages.map(([conversion]) => conversion));
          const of = (days: number[]): number[][] =>
            schedule([targets], conversions, upright(days), september + day, 'values') as number[][];
          const fed = of(stages.map(([, days]) => days));
          const direct = of(stages.map(() => 0));
          const sum = (row: readonly number[]): number => row.reduce((total, count) => total + count, 0);
          fed.forEach((row, index) => {
            const without = direct[index] ?? [];
            expect(Math.abs(sum(row) - sum(without))).toBeLessThanOrEqual(1e-12 * Math.max(1, sum(without)));
            row.forEach((count, column) => {
              expect(count).toBeGreaterThanOrEqual(0);
              expect(sum(row.slice(0, column + 1))).toBeGreaterThanOrEqual(
                sum(without.slice(0, column + 1)) - 1e-6,
              );
            });
          });
          expect(fed.at(-1)).toEqual([0, ...targets.map((target) => expect.closeTo(target, 9))]);
        },
      ),
    );
  });

  it('is what counting day by day gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 2 }),
        (targets, [first = 0, second = 0]) => {
          const edges = [...targets, 0].map((_, month) => firstDayOf(2026 * 12 + 8 + month));
          const byDay = (ahead: number, share: number): number[] => {
            const columns = new Array<number>(targets.length + 1).fill(0);
            targets.forEach((target, month) => {
              const [from = 0, to = 0] = edges.slice(month, month + 2);
              for (let day = from; day < to; day++) {
                const into = edges.findIndex((edge) => day - ahead < edge);
                columns[into] = (columns[into] ?? 0) + target / (to - from) / share;
              }
            });
            return columns;
          };
          const rows = schedule(
            [targets],
            [[0.5, 0.2]],
            [[first, second]],
            september,
            'values',
          ) as number[][];
          [byDay(first + second, 0.1), byDay(second, 0.2), byDay(0, 1)].forEach((expected, stage) =>
            expected.forEach((count, column) => expect(rows[stage]?.[column]).toBeCloseTo(count, 6)),
          );
        },
      ),
    );
  });

  it.each<[string, unknown[], string, string]>([
    [
      'fewer days than stages',
      [[[30]], upright([0.5, 0.2]), 15, september],
      'days: 1 given, but 2 in conversions: point to ranges of the same length.',
      'days: дано значений: 1, а в conversions: 2. Укажите диапазоны одной длины.',
    ],
    [
      'no start',
      [[[30]], 0.5, 15, ''],
      'start: nothing is given: enter a value or point to its cells.',
      'start: ничего не задано: введите значение или укажите ячейки с ним.',
    ],
    [
      'a start as text',
      [[[30]], 0.5, 15, '01.09.2026'],
      'start: “01.09.2026” is text, not a date: convert the cells to dates (Data, Text to Columns).',
      'start: «01.09.2026» — это текст, а не дата: преобразуйте ячейки в даты («Данные», «Текст по столбцам»).',
    ],
    [
      'a negative target',
      [[[30, -1]], 0.5, 15, september],
      'targets, column 2: −1 is out of range: enter a number that is at least 0.',
      'targets, столбец 2: −1 — вне допустимых границ: введите число: не меньше 0.',
    ],
    [
      'ten years in a stage',
      [[[30]], 0.5, 4000, september],
      'days: 4,000 is out of range: enter a number that is at least 0, at most 3,650.',
      'days: 4 000 — вне допустимых границ: введите число: не меньше 0, не больше 3 650.',
    ],
  ])('%s', (_, args, english, russian) => {
    expect(said('FUNNEL.SCHEDULE', ...args)).toBe(english);
    host.speak('ru-RU');
    expect(said('FUNNEL.SCHEDULE', ...args)).toBe(russian);
  });
});

describe('FUNNEL.STOCK', () => {
  it('one stage gives one number, a stage without days holds nothing', () => {
    expect(host.call('FUNNEL.STOCK', 500, 2, 20)).toBe(50);
    expect(host.call('FUNNEL.STOCK', upright([500, 250, 50, '']), [[2, 0]], 20)).toEqual([[50], [0], [0]]);
  });

  it('sentences', () => {
    expect(said('FUNNEL.STOCK', upright([500, 250, 50]), 2, 20)).toBe(
      'days: 1 given, but 3 in deals: point to ranges of the same length.',
    );
    expect(said('FUNNEL.STOCK', upright([500, '', 50]), upright([1, 2, 3]), 20)).toBe(
      'deals, row 2: the cell is blank or 0, but later ones are filled: fill it in or take it out.',
    );
    host.speak('ru-RU');
    expect(said('FUNNEL.STOCK', 500, 2, '')).toBe(
      'workdays: 0 — вне допустимых границ: введите число: больше 0.',
    );
  });
});

describe('NORM', () => {
  it('equals the norm of FUNNEL with the reps present on average', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 250 }),
        fc.integer({ min: 0, max: 99 }),
        (target, reps, workdays, away) => {
          const absences = (reps * workdays * away) / 100;
          const present = reps - absences / workdays;
          const conversions = upright([0.4, 0.3]);
          const funnel = host.call(
            'FUNNEL',
            target,
            1,
            conversions,
            null,
            present,
            workdays,
            'exact',
            'values',
          ) as number[][];
          const norms = host.call(
            'NORM',
            funnel.map((row) => [row[1]]),
            reps,
            workdays,
            absences,
          ) as number[][];
          norms.forEach(([norm = NaN], stage) =>
            expect(norm / (funnel[stage]?.[4] ?? NaN)).toBeCloseTo(1, 9),
          );
        },
      ),
    );
  });

  it('blank and 0 absences are none', () => {
    for (const absences of [null, 0, '', [['']]]) expect(host.call('NORM', 500, 5, 20, absences)).toBe(5);
  });

  it('sentences', () => {
    expect(said('NORM', 500, 5, 20, 100)).toBe(
      'absences: 100 days of absence leave nobody to work (reps × workdays = 100): check absences, reps and workdays.',
    );
    expect(said('NORM', 500, '', 20)).toBe('reps: 0 is out of range: enter a number that is more than 0.');
    host.speak('ru-RU');
    expect(said('NORM', 500, 5, 20, 120)).toBe(
      'absences: дней отсутствия 120, работать некому (менеджеры × рабочие дни = 100): проверьте absences, reps и workdays.',
    );
    expect(said('NORM', 500, 5, 20, '5 дней')).toBe('absences: «5 дней» — не число: введите число.');
  });
});
