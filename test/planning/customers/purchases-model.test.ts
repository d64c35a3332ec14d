/** The purchases model against published figures and what must hold for any customer. */
import fc from 'fast-check';
import {
  chanceAlive,
  expectedPurchases,
  fitPurchases,
  type CustomerHistory,
  type PurchasesModel,
} from '../../../src/planning/customers/purchases-model';
import { customers } from '../../bench/customers';

/** Fader, Hardie, Lee (2005), table 2, as fitted with more digits by `lifetimes`, tests/test_estimation.py. */
const cdnow: PurchasesModel = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425752 };
const first = { frequency: 2, recency: 30.43, age: 38.86 };

test('CDNOW: the first customer is expected to buy 1.226 times in 39 weeks (lifetimes, test_conditional_expectation)', () => {
  expect(expectedPurchases(cdnow, first, 39)).toBeCloseTo(1.226, 3);
});

test('CDNOW: the first customer is alive with 0.7266 (lifetimes, test_probability_alive)', () => {
  expect(chanceAlive(cdnow, first)).toBeCloseTo(0.7266, 4);
});

test.each([
  [0.1429, 0.0078],
  [1, 0.0532],
  [3, 0.1506],
  [31.8571, 1.0405],
  [32, 1.0437],
  [78, 1.8576],
])(
  'CDNOW: within %d weeks a new customer buys %d times (lifetimes, test_expected_purchases_up_to_time)',
  (weeks, expected) => {
    const newcomer = { frequency: 0, recency: 0, age: 0 };
    expect(Math.abs(expectedPurchases(cdnow, newcomer, weeks) - expected)).toBeLessThan(5e-4);
  },
);

test('P(alive) of a customer who bought once is 1, and purchases ahead of nothing are 0', () => {
  expect(chanceAlive(cdnow, { frequency: 0, recency: 0, age: 30 })).toBe(1);
  expect(expectedPurchases(cdnow, first, 0)).toBe(0);
});

const parameter = fc.double({ min: 0.05, max: 8, noNaN: true });
const anyModel = fc.record({ r: parameter, alpha: parameter, a: parameter, b: parameter });
const anyCustomer = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 100, noNaN: true }),
  )
  .map(([frequency, part, age]) => ({ frequency, recency: frequency === 0 ? 0 : part * age, age }));

/** 2F1 by its own series, without the transformation that the product uses. */
function expectedBySeries({ r, alpha, a, b }: PurchasesModel, customer: typeof first, ahead: number): number {
  const { frequency: x, age } = customer;
  const z = ahead / (alpha + age + ahead);
  const [p, q, c] = [r + x, b + x, a + b + x - 1];
  let [term, sum] = [1, 1];
  for (let n = 0; n < 20000; n++) sum += term *= ((p + n) * (q + n) * z) / ((c + n) * (n + 1));
  const bought = (c / (a - 1)) * (1 - ((alpha + age) / (alpha + age + ahead)) ** (r + x) * sum);
  return bought * chanceAlive({ r, alpha, a, b }, customer);
}

test('nothing special happens where a, or a and b together, are 1', () => {
  const newcomer = { frequency: 0, recency: 0, age: 0 };
  const near = (a: number, b: number): number => expectedPurchases({ r: 0.5, alpha: 4, a, b }, newcomer, 10);
  for (const [a, b] of [
    [0.5, 0.5],
    [1, 2],
    [1, 1],
  ] as const) {
    expect(near(a, b)).toBeCloseTo((near(a + 1e-6, b) + near(a - 1e-6, b)) / 2, 9);
    expect(near(a, b)).toBeGreaterThan(0.5);
  }
});

test('equation 10 as printed gives the same wherever it can be evaluated', () => {
  fc.assert(
    fc.property(
      anyModel,
      anyCustomer,
      fc.double({ min: 0.1, max: 60, noNaN: true }),
      (model, customer, ahead) => {
        fc.pre(
          Math.abs(model.a - 1) > 0.05 &&
            Math.abs(model.a + model.b - 1) > 0.05 &&
            customer.age + model.alpha > ahead / 5,
        );
        const printed = expectedBySeries(model, customer, ahead);
        const own = expectedPurchases(model, customer, ahead);
        expect(Math.abs(own - printed)).toBeLessThan(1e-7 * Math.max(1, Math.abs(printed)));
      },
    ),
    { numRuns: 300 },
  );
});

test('expectations rise with the time looked at, are never below 0, and do not jump where a is 1', () => {
  fc.assert(
    fc.property(
      anyModel,
      anyCustomer,
      fc.double({ min: 0.1, max: 200, noNaN: true }),
      (model, customer, ahead) => {
        const sooner = expectedPurchases(model, customer, ahead / 2);
        const later = expectedPurchases(model, customer, ahead);
        expect(sooner).toBeGreaterThanOrEqual(0);
        expect(later).toBeGreaterThanOrEqual(sooner * (1 - 1e-9));
        const [below, at, above] = [1 - 1e-9, 1, 1 + 1e-9].map((a) =>
          expectedPurchases({ ...model, a }, customer, ahead),
        );
        expect(Math.abs(at - below) + Math.abs(above - at)).toBeLessThan(1e-6 * Math.max(1, at));
      },
    ),
  );
});

test('the longer the silence, the smaller the chance', () => {
  fc.assert(
    fc.property(
      anyModel,
      anyCustomer,
      fc.double({ min: 0, max: 50, noNaN: true }),
      (model, customer, more) => {
        const now = chanceAlive(model, customer);
        expect(chanceAlive(model, { ...customer, age: customer.age + more })).toBeLessThanOrEqual(
          now * (1 + 1e-12),
        );
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
      },
    ),
  );
});

describe('fit', () => {
  const simulated = (count: number): CustomerHistory => {
    const [frequency, recency, age] = customers(count).map((column) => column.flat());
    return { frequency, recency, age };
  };

  test('finds the parameters that customers were made with', () => {
    const found = fitPurchases(simulated(5000));
    expect(Math.abs((found?.r ?? 0) - 1)).toBeLessThan(0.1);
    expect(Math.abs((found?.alpha ?? 0) - 8)).toBeLessThan(0.8);
    expect(Math.abs((found?.a ?? 0) - 1)).toBeLessThan(0.2);
    expect(Math.abs((found?.b ?? 0) - 2)).toBeLessThan(0.4);
  });

  test('the unit of time changes alpha and nothing else', () => {
    const { frequency, recency, age } = simulated(500);
    const weeks = fitPurchases({ frequency, recency, age });
    const days = fitPurchases({
      frequency,
      recency: recency.map((time) => time * 7),
      age: age.map((time) => time * 7),
    });
    expect((days?.alpha ?? 0) / 7).toBeCloseTo(weeks?.alpha ?? NaN, 4);
    expect([days?.r, days?.a, days?.b].map((value) => value?.toFixed(4))).toEqual(
      [weeks?.r, weeks?.a, weeks?.b].map((value) => value?.toFixed(4)),
    );
  });

  test('nobody came back, or all are alike: no model', () => {
    expect(fitPurchases({ frequency: [0, 0], recency: [0, 0], age: [10, 20] })).toBeUndefined();
    expect(fitPurchases({ frequency: [1], recency: [0], age: [0] })).toBeUndefined();
    expect(fitPurchases({ frequency: [3, 3, 3], recency: [9, 9, 9], age: [10, 10, 10] })).toBeUndefined();
  });
});
