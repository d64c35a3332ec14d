/** Rules and verdicts of FUNNEL.CHECK: the planning definitions, section 1. */
import fc from 'fast-check';
import { startHost, upright } from './host';
import { generator } from './seeded';

const host = startHost();
afterEach(() => host.speak('en-US'));

interface Facts {
  readonly conversions?: readonly unknown[];
  readonly needed?: readonly unknown[];
  readonly reached?: readonly unknown[];
  readonly left?: readonly unknown[];
  readonly passed?: readonly unknown[];
  readonly standing?: unknown;
  readonly elapsed?: unknown;
  readonly deal?: unknown;
  readonly confidence?: unknown;
  readonly show?: unknown;
}
/** Interests, proposals, contracts, payments, shipped; conversions 50 %, 40 %, 50 %, 80 %. A funnel that runs as it should. */
const sound = {
  conversions: [0.5, 0.4, 0.5, 0.8],
  needed: [1250, 625, 250, 125, 100],
  reached: [1250, 625, 250, 125, 100],
  left: [1200, 600, 240, 125, ''],
  passed: [600, 240, 120, 100, ''],
};
const stages = ['Interest', 'Proposal', 'Contract', 'Payment', 'Shipment'];
const argumentsOf = (facts: Facts): unknown[] => {
  const { conversions, needed, reached, left, passed } = { ...sound, ...facts };
  return [
    upright(stages),
    upright(conversions),
    upright(needed),
    upright(reached),
    upright(left),
    upright(passed),
    facts.standing ?? null,
    facts.elapsed ?? null,
    facts.deal ?? null,
    facts.confidence ?? null,
    facts.show ?? null,
  ];
};
const check = (facts: Facts): unknown[][] => host.call('FUNNEL.CHECK', ...argumentsOf(facts)) as unknown[][];
const refusal = (facts: Facts): string =>
  host.refusal('FUNNEL.CHECK', ...argumentsOf(facts)).message.replace(/\u00a0/g, ' ');
/** inflow and conversion verdict of every stage and of the whole */
const verdicts = (facts: Facts): unknown[][] =>
  check(facts)
    .slice(1)
    .map((row) => [row[3], row[8]]);

const inverted: Facts = {
  reached: [300, 290, 280, 270, 130],
  left: [280, 275, 250, 60, ''],
  passed: [140, 110, 125, 48, ''],
  standing: upright([20, 15, 30, 110, 0]),
};
const bottleneck: Facts = {
  reached: [1250, 625, 110, 55, 44],
  left: [1200, 600, 110, 55, ''],
  passed: [600, 110, 55, 44, ''],
};
const lowInflow: Facts = {
  elapsed: 0.5,
  reached: [400, 320, 128, 64, 51],
  left: [380, 310, 126, 63, ''],
  passed: [190, 124, 63, 50, ''],
  standing: upright([120, 60, 24, 12, 0]),
};
const fewCases: Facts = {
  needed: [12, 6, 3, 2, 1],
  reached: [14, 9, 5, 3, 2],
  left: [13, 8, 5, 2, ''],
  passed: [6, 3, 2, 2, ''],
};

describe('an inverted funnel, a bottleneck, a low inflow in mid-month and a small sample are told apart', () => {
  it.each<[string, Facts, unknown[][], unknown[][]]>([
    [
      'as it should be',
      { standing: upright([1250, 625, 250, 125, 100]) },
      [...new Array<string[]>(4).fill(['enough', 'on track']), ['enough', ''], ['enough', 'on track']],
      [
        ...new Array<string[]>(4).fill(['достаточно', 'в норме']),
        ['достаточно', ''],
        ['достаточно', 'в норме'],
      ],
    ],
    [
      'inverted',
      inverted,
      [
        ['low', 'on track'],
        ['low', 'on track'],
        ['enough', 'on track'],
        ['enough', 'on track'],
        ['enough', ''],
        ['low', 'inverted'],
      ],
      [
        ['мало на входе', 'в норме'],
        ['мало на входе', 'в норме'],
        ['достаточно', 'в норме'],
        ['достаточно', 'в норме'],
        ['достаточно', ''],
        ['мало на входе', 'обратная воронка'],
      ],
    ],
    [
      'bottleneck',
      bottleneck,
      [
        ['enough', 'on track'],
        ['enough', 'bottleneck'],
        ['low', 'on track'],
        ['low', 'on track'],
        ['low', ''],
        ['enough', 'bottleneck: Proposal'],
      ],
      [
        ['достаточно', 'в норме'],
        ['достаточно', 'узкое место'],
        ['мало на входе', 'в норме'],
        ['мало на входе', 'в норме'],
        ['мало на входе', ''],
        ['достаточно', 'узкое место: Proposal'],
      ],
    ],
    [
      'low inflow in mid-month',
      lowInflow,
      [
        ['low', 'on track'],
        ['enough', 'on track'],
        ['enough', 'on track'],
        ['enough', 'on track'],
        ['enough', ''],
        ['low', 'on track'],
      ],
      [
        ['мало на входе', 'в норме'],
        ['достаточно', 'в норме'],
        ['достаточно', 'в норме'],
        ['достаточно', 'в норме'],
        ['достаточно', ''],
        ['мало на входе', 'в норме'],
      ],
    ],
    [
      'too few cases',
      fewCases,
      [
        ...new Array<string[]>(4).fill(['enough', 'too few to tell']),
        ['enough', ''],
        ['enough', 'too few to tell'],
      ],
      [
        ...new Array<string[]>(4).fill(['достаточно', 'мало данных']),
        ['достаточно', ''],
        ['достаточно', 'мало данных'],
      ],
    ],
  ])('%s', (_, facts, english, russian) => {
    expect(verdicts(facts)).toEqual(english);
    host.speak('ru-RU');
    expect(verdicts(facts)).toEqual(russian);
  });

  /** inflow and verdict of the stages before the last, told from the numbers as conditional formats do */
  const told = (facts: Facts): string[][] =>
    (check({ ...facts, show: 'rows' }) as (number | string)[][])
      .slice(0, -1)
      .map(([, needed, reached, , reference, , low, high]) => {
        const due = Number(needed) * Number(facts.elapsed ?? 1);
        const inflow = Number(reached) < due * 0.9 * (1 - 1e-12) ? 'low' : 'enough';
        if (low === '') return [inflow, 'no data'];
        if (Number(high) < Number(reference)) return [inflow, 'bottleneck'];
        return [inflow, Number(low) < Number(reference) * 0.8 ? 'too few to tell' : 'on track'];
      });

  it('the same by numbers alone, as conditional formats test them', () => {
    for (const facts of [inverted, bottleneck, lowInflow, fewCases])
      expect(told(facts)).toEqual(verdicts(facts).slice(0, 4));
    const list = (most: number) => fc.array(fc.nat(most), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        list(300),
        list(100),
        list(1400),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (left, percent, reached, elapsed) => {
          const passed = left.map((count, index) => Math.floor((count * Number(percent[index])) / 100));
          const facts: Facts = { left, passed, reached: [...reached, 7], elapsed };
          expect(told(facts)).toEqual(verdicts(facts).slice(0, 4));
          expect(
            check(facts)
              .slice(1, 5)
              .every((row) => Number(row[9]) >= 0),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('verdicts', () => {
  const verdict = (passed: number, left: number, reference: number): unknown =>
    check({
      conversions: [reference, 0.4, 0.5, 0.8],
      left: [left, 0, 0, 0],
      passed: [passed, 0, 0, 0],
    })[1]?.[8];

  it('the first that applies, at its very edge', () => {
    expect(verdict(0, 0, 0.5)).toBe('no data');
    // Wilson 95 % of 40 of 100: 0.3094 to 0.4980
    expect(verdict(40, 100, 0.498)).toBe('bottleneck');
    expect(verdict(40, 100, 0.4979)).toBe('too few to tell');
    expect(verdict(40, 100, 0.3868)).toBe('too few to tell');
    expect(verdict(40, 100, 0.3867)).toBe('on track');
  });

  it('a higher confidence asks for more before it speaks of a bottleneck', () => {
    const facts = { left: [100, 0, 0, 0], passed: [40, 0, 0, 0] };
    expect(check({ ...facts, confidence: 0.9 })[1]?.[8]).toBe('bottleneck');
    expect(check({ ...facts, confidence: 0.99 })[1]?.[8]).toBe('too few to tell');
    expect(check({ ...facts, confidence: '' })[1]).toEqual(check(facts)[1]);
  });

  it('inflow is low below 90 % of what is due, not at it', () => {
    const inflow = (reached: number, elapsed: unknown): unknown =>
      check({ reached: [reached, 625, 250, 125, 100], elapsed })[1]?.[3];
    expect(inflow(1125, null)).toBe('enough');
    expect(inflow(1124, null)).toBe('low');
    expect(inflow(787.5, 0.7)).toBe('enough');
    expect(inflow(787, 0.7)).toBe('low');
    expect([inflow(0, 0), inflow(0, [['']])]).toEqual(['enough', 'enough']);
  });

  it('the whole: no data only where there is none, too few where any stage is, the costliest bottleneck by name', () => {
    const whole = (facts: Facts): unknown => check(facts).at(-1)?.[8];
    expect(whole({ left: [0, 0, 0, 0], passed: [0, 0, 0, 0] })).toBe('no data');
    expect(whole({ left: [1200, 0, 0, 0], passed: [600, 0, 0, 0] })).toBe('too few to tell');
    expect(whole({ left: [1200, 600, 240, 125], passed: [500, 100, 120, 100] })).toBe('bottleneck: Proposal');
    expect(whole({ left: [1200, 600, 240, 125], passed: [200, 200, 120, 100] })).toBe('bottleneck: Interest');
  });
});

describe('what stock says', () => {
  const whole = (standing: unknown): unknown => check({ standing }).at(-1)?.[8];
  const stock = [100, 60, 40, 20];
  const beside = (standing: readonly number[]): unknown[][] =>
    standing.map((count, index) => [count, stock[index]]);

  it('beside the stock: below in the first half and above in the second, by more than chance', () => {
    expect(whole(beside([40, 60, 40, 45]))).toBe('inverted');
    expect(whole(beside([100, 60, 40, 20]))).toBe('on track');
    expect(whole(beside([90, 55, 44, 24]))).toBe('on track');
    expect(whole(beside([40, 20, 15, 8]))).toBe('on track');
    expect(whole(beside([200, 120, 80, 45]))).toBe('on track');
    expect(whole(beside([200, 60, 40, 4]))).toBe('on track');
  });

  it('a stage whose stock is blank or 0 is not judged', () => {
    expect(
      whole([
        [40, ''],
        [60, 60],
        [40, 40],
        [45, 20],
      ]),
    ).toBe('on track');
    expect(
      whole([
        [40, 100],
        [60, 60],
        [40, 40],
        [45, 0],
      ]),
    ).toBe('on track');
  });

  describe('with one column', () => {
    const standing = upright([20, 15, 30, 110]);
    const verdict = (facts: Facts): unknown => check({ standing, ...facts }).at(-1)?.[8];

    it('more in a late stage than in an early one is no fault by itself: late stages may take long', () => {
      expect(verdict({})).toBe('on track');
      expect(verdict({ standing: null })).toBe('on track');
    });

    it('with a low inflow above it is inverted', () => {
      expect(verdict({ reached: [900, 625, 250, 125, 100] })).toBe('inverted');
      expect(verdict({ reached: [900, 625, 250, 125, 100], standing: [[20, 15, 30, 110, 0]] })).toBe(
        'inverted',
      );
      expect(verdict({ reached: [1250, 625, 200, 125, 100] })).toBe('on track');
    });

    it('a late stage that lets go fewer in a period than stand in it is none: deals may take longer there', () => {
      const left = (payments: number): Facts => ({
        left: [1200, 600, 240, payments],
        passed: [600, 240, 120, payments * 0.8],
      });
      expect(verdict(left(54))).not.toBe('inverted');
      expect(verdict({ ...left(54), reached: [900, 625, 250, 125, 100] })).toBe('inverted');
      expect(verdict({ ...left(0), elapsed: 0 })).not.toBe('inverted');
    });

    it('a low inflow that chance explains is none, nor is one further down', () => {
      const plan = (due: number) => [due, due / 2, due / 5, due / 10, due / 12.5];
      // 1.96 × √100 = 19.6; 1.96 × √1,000 = 62, and a tenth is 100
      for (const [due, reached, said] of [
        [100, 81, 'on track'],
        [100, 80, 'inverted'],
        [1000, 901, 'on track'],
        [1000, 899, 'inverted'],
      ] as const) {
        const low = { needed: plan(due), reached: [reached, 70, 50, 40, 30] };
        expect([due, reached, verdict(low)]).toEqual([due, reached, said]);
      }
      expect(verdict({ reached: [1250, 300, 250, 125, 100] })).toBe('on track');
    });

    it('a difference that chance explains is none', () => {
      const low: Facts = { reached: [900, 625, 250, 125, 100] };
      expect(verdict({ ...low, standing: upright([30, 15, 30, 48]) })).toBe('inverted');
      expect(verdict({ ...low, standing: upright([30, 30, 30, 47]) })).toBe('on track');
      expect(verdict({ ...low, standing: upright([0, 0, 0, 3]) })).toBe('on track');
      expect(verdict({ ...low, standing: upright([0, 0, 0, 4]) })).toBe('inverted');
    });

    it('a funnel as the reference wants it, or empty, is not', () => {
      for (const counts of [
        [125, 62, 25, 12],
        [12, 6, 2, 1],
        [0, 0, 0, 0],
      ])
        expect(verdict({ reached: [900, 625, 250, 125, 100], standing: upright(counts) })).toBe('on track');
    });
  });

  it('what is won does not stand', () => {
    const few = { reached: [900, 625, 250, 125, 100] };
    expect(check({ ...few, standing: upright([125, 62, 25, 12, 900]) }).at(-1)?.[8]).toBe('on track');
  });

  it('an inverted funnel comes before its bottlenecks', () => {
    const starved = { ...bottleneck, reached: [900, 625, 110, 55, 44], left: [880, 600, 110, 55, ''] };
    const passed = [440, 110, 55, 44, ''];
    expect(check({ ...starved, passed, standing: upright([20, 15, 30, 110, 0]) }).at(-1)?.[8]).toBe(
      'inverted',
    );
  });
});

describe('losses', () => {
  it('deals lost = left × (reference − actual) × later references; money × average deal; the last line adds up', () => {
    const rows = check({ left: [1200, 600, 240, 125], passed: [480, 180, 150, 100], deal: 1000 }).slice(1);
    const deals = [1200 * 0.1 * 0.4 * 0.5 * 0.8, 600 * 0.1 * 0.5 * 0.8, 0, 0];
    deals.forEach((lost, index) => {
      expect(rows[index]?.[9]).toBeCloseTo(lost, 9);
      expect(rows[index]?.[10]).toBeCloseTo(lost * 1000, 6);
    });
    expect(rows[4]?.slice(9)).toEqual(['', '']);
    expect(rows[5]?.[9]).toBeCloseTo(19.2 + 24, 9);
    expect(rows[5]?.[10]).toBeCloseTo(43200, 6);
    expect(rows[5]?.[4]).toBeCloseTo(0.08, 12);
    expect(rows[5]?.[5]).toBeCloseTo(0.4 * 0.3 * 0.625 * 0.8, 12);
  });

  it('without an average deal there is no column of money', () => {
    for (const deal of [null, 0, '', [['']]])
      expect(check({ deal }).map((row) => row.length)).toEqual(new Array(7).fill(10));
  });

  it('values are the figures alone', () => {
    const [first, ...others] = check({ deal: 100, show: 'values' });
    expect(first).toHaveLength(8);
    expect(others).toHaveLength(4);
    expect(first?.every((cell) => typeof cell === 'number')).toBe(true);
  });

  it('where every stage is short, stage by stage the losses add up to what the reference would have won', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1000, max: 100000 }),
        (shortOf, entered) => {
          const actual = sound.conversions.map(
            (reference, index) => reference * (1 - Number(shortOf[index]) / 100),
          );
          const left: number[] = [entered];
          actual.forEach((share, index) => left.push(Number(left[index]) * share));
          const rows = check({ left: left.slice(0, 4), passed: left.slice(1) });
          expect(rows.at(-1)?.[9]).toBeCloseTo(entered * 0.08 - Number(left[4]), 6);
        },
      ),
    );
  });
});

describe('how often a verdict is right, over 1,000 seeded samples', () => {
  const share = (verdict: string, reference: number, actual: number, left: number): number => {
    const random = generator(20260901);
    const hits = Array.from({ length: 1000 }, () => {
      const passed = Array.from({ length: left }, () => random() < actual).filter(Boolean).length;
      return check({
        conversions: [reference, 0.4, 0.5, 0.8],
        left: [left, 0, 0, 0],
        passed: [passed, 0, 0, 0],
      })[1]?.[8];
    });
    return hits.filter((hit) => hit === verdict).length / hits.length;
  };

  it('at a reference of 50 % that is kept, 400 deals: on track in at least 94 %, bottleneck in at most 5 %', () => {
    expect(share('on track', 0.5, 0.5, 400)).toBeGreaterThanOrEqual(0.94);
    expect(share('bottleneck', 0.5, 0.5, 400)).toBeLessThanOrEqual(0.05);
  });

  it('at two thirds of a reference of 30 %, 1,000 deals: bottleneck in at least 99 %', () => {
    expect(share('bottleneck', 0.3, 0.2, 1000)).toBeGreaterThanOrEqual(0.99);
  });

  it('a stock that is as it should be is called inverted in at most 5 %', () => {
    const random = generator(7);
    const poisson = (mean: number): number => {
      let count = 0;
      for (let product = random(); product > Math.exp(-mean); product *= random()) count++;
      return count;
    };
    const stock = [100, 60, 40, 20];
    const calls = Array.from({ length: 1000 }, () => {
      const standing = stock.map(poisson);
      return check({ standing: standing.map((count, index) => [count, stock[index]]) }).at(-1)?.[8];
    });
    expect(calls.filter((verdict) => verdict === 'inverted').length).toBeLessThanOrEqual(50);
  });
});

/**
 * Deals that come in evenly and pass as the reference has it: every stage is what a healthy funnel shows at the end of
 * `elapsed` × 30 days, whatever time deals take in a stage.
 */
describe('a healthy funnel is called inverted in at most 5 of 100, however FUNNEL.CHECK is called', () => {
  const shares = [0.5, 0.4, 0.5, 0.8];
  const period = 30;
  interface Deals {
    readonly reached: number[];
    readonly left: number[];
    readonly passed: number[];
    readonly standing: number[];
  }

  /** one deal after another, from `since` days before the period; `onlyNew`: deals that came in the period alone are counted */
  function run(
    random: () => number,
    perDay: number,
    days: readonly number[],
    elapsed: number,
    onlyNew: boolean,
  ): Deals {
    const now = period * elapsed;
    const counts: Deals = {
      reached: [0, 0, 0, 0, 0],
      left: [0, 0, 0, 0],
      passed: [0, 0, 0, 0],
      standing: [0, 0, 0, 0, 0],
    };
    const since = onlyNew ? 0 : -3 * days.reduce((sum, each) => sum + each, 0);
    const add = (list: number[], stage: number, at: number) => {
      if (at >= 0 && at <= now) list[stage] = (list[stage] ?? 0) + 1;
    };
    for (
      let day = since - Math.log(1 - random()) / perDay;
      day < now;
      day -= Math.log(1 - random()) / perDay
    ) {
      let at = day;
      for (let stage = 0; stage <= 4 && at <= now; stage += 1) {
        add(counts.reached, stage, at);
        const leaves = at - (days[stage] ?? Infinity) * Math.log(1 - random());
        if (stage === 4) break;
        if (leaves > now) counts.standing[stage] = (counts.standing[stage] ?? 0) + 1;
        const passes = random() < (shares[stage] ?? 0);
        add(counts.left, stage, leaves);
        if (passes) add(counts.passed, stage, leaves);
        if (!passes) break;
        at = leaves;
      }
    }
    return counts;
  }

  const cycles = {
    'even stages': [5, 5, 5, 5],
    'a long negotiation': [2, 5, 10, 45],
    'an order that is waited for': [1, 1, 2, 120],
  } as const;
  it.each(
    Object.entries(cycles).flatMap(([name, days]) =>
      [40, 300].flatMap((needed) => [
        { name, days, needed, elapsed: 1, onlyNew: true },
        { name, days, needed, elapsed: 0.5, onlyNew: false },
      ]),
    ),
  )(
    '$name, $needed entrants, $elapsed of the period, only new deals: $onlyNew',
    ({ days, needed, elapsed, onlyNew }) => {
      const random = generator(needed + Math.round(elapsed * 10) + days[3]);
      const plan = shares.reduce((all, share) => [...all, (all[all.length - 1] ?? 0) * share], [needed]);
      const stock = days.map((stay, stage) => ((plan[stage] ?? 0) / period) * stay);
      let one = 0;
      let two = 0;
      const samples = 1000;
      for (let sample = 0; sample < samples; sample += 1) {
        const { reached, left, passed, standing } = run(random, needed / period, days, elapsed, onlyNew);
        const facts = {
          conversions: shares,
          needed: plan,
          reached,
          left: [...left, ''],
          // a deal that reached its stage before the period may pass in it: as many leave as were there
          passed: [...passed, ''],
          elapsed,
        };
        if (check({ ...facts, standing: upright(standing) }).at(-1)?.[8] === 'inverted') one += 1;
        const beside = standing.slice(0, 4).map((count, stage) => [count, stock[stage]]);
        // stock is what stands in a funnel that runs, not what the deals of one period leave
        if (!onlyNew && check({ ...facts, standing: beside }).at(-1)?.[8] === 'inverted') two += 1;
      }
      expect(one / samples).toBeLessThanOrEqual(0.05);
      expect(two / samples).toBeLessThanOrEqual(0.05);
    },
  );
});

describe('sentences', () => {
  it.each<[string, Facts, string, string]>([
    [
      'more passed than left',
      { passed: [600, 700, 120, 100] },
      'passed, row 2: 700 passed, but only 600 left the stage: those who pass are part of those who leave.',
      'passed, строка 2: прошло дальше: 700, а ушло с этапа всего: 600. Прошедшие — часть ушедших, исправьте числа.',
    ],
    [
      'too few figures',
      { reached: [1, 2, 3] },
      'reached: 3 given, but 5 in stages: point to ranges of the same length.',
      'reached: дано значений: 3, а в stages: 5. Укажите диапазоны одной длины.',
    ],
    [
      'too many figures',
      { left: [1200, 600, 240, 125, 0, 7] },
      'left: 6 given, but 5 in stages: point to ranges of the same length.',
      'left: дано значений: 6, а в stages: 5. Укажите диапазоны одной длины.',
    ],
    [
      'a count as text',
      { left: [1200, '600 шт', 240, 125] },
      'left, row 2: “600 шт” is not a number: enter a number.',
      'left, строка 2: «600 шт» — не число: введите число.',
    ],
    [
      'a negative count',
      { reached: [1250, -1, 250, 125, 100] },
      'reached, row 2: −1 is out of range: enter a number that is at least 0.',
      'reached, строка 2: −1 — вне допустимых границ: введите число: не меньше 0.',
    ],
    [
      'a gap in needed',
      { needed: [1250, '', 250, 125, 100] },
      'needed, row 2: the cell is blank or 0, but later ones are filled: fill it in or take it out.',
      'needed, строка 2: ячейка пустая или 0, а следующие заполнены: заполните её или уберите.',
    ],
    [
      'a percentage without its sign',
      { confidence: 95 },
      'confidence: 95 is 9500 %: enter 95 % or 0.95.',
      'confidence: 95 — это 9500 %: введите 95 % или 0,95.',
    ],
    [
      'elapsed in days',
      { elapsed: 15 },
      'elapsed: 15 is 1500 %: enter 15 % or 0.15.',
      'elapsed: 15 — это 1500 %: введите 15 % или 0,15.',
    ],
    [
      'a stage without a conversion',
      { conversions: [0.5, 0.4] },
      'conversions: the stage “Contract” has no conversion (5 stages, 2 conversions): add it or take stages out.',
      'conversions: у этапа «Contract» нет конверсии (этапов: 5, конверсий: 2): добавьте её или уберите лишние этапы.',
    ],
    [
      'three columns of standing',
      {
        standing: [
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
      'standing: 3 columns given: point to a range 2 columns wide.',
      'standing: дано столбцов: 3. Укажите столько: 2.',
    ],
    [
      'a negative average deal',
      { deal: -5 },
      'average_deal: −5 is out of range: enter a number that is more than 0.',
      'average_deal: −5 — вне допустимых границ: введите число: больше 0.',
    ],
    [
      'an error in the stock',
      {
        standing: [
          [1, 2],
          [1, { code: '#N/A' }],
          [1, 2],
          [1, 2],
        ],
      },
      'standing, row 2, column 2: the cell holds the error #N/A: correct that cell first.',
      'standing, строка 2, столбец 2: в ячейке ошибка #Н/Д: сначала исправьте её.',
    ],
  ])('%s', (_, facts, english, russian) => {
    expect(refusal(facts)).toBe(english);
    host.speak('ru-RU');
    expect(refusal(facts)).toBe(russian);
  });
});
