/** The commission wizard without a pane: figures as PAYOUT has them, sentences, the table of deals. */
import { languages } from '../../../src/language/language';
import { serialOf, monthOf } from '../../../src/planning/calendar';
import {
  likelyTable,
  missingColumns,
  monthsOf,
  quietReps,
  repsOf,
  returnSentence,
} from '../../../src/tools/commission/deals';
import {
  byTeam,
  componentKinds,
  hasTiers,
  renamed,
  withComponent,
  withSettings,
  withTier,
  withoutComponent,
  withoutTier,
} from '../../../src/tools/commission/components';
import { faultOf, payCurve } from '../../../src/tools/commission/pay';
import { mostAttainment, payGeometry, roundAbove } from '../../../src/tools/commission/pay-geometry';
import {
  firstRoles,
  paysForSales,
  withFigure,
  type Role,
  type RoleId,
} from '../../../src/tools/commission/role';
import { cardsOf, type Part } from '../../../src/tools/commission/sentences';
import { changed, firstState, roleOf, rolesOf, team } from '../../../src/tools/commission/state';
import { schemeCells, schemeHeaders } from '../../../src/tools/commission/templates';
import { startHost } from '../../functions/host';

const host = startHost();
const roleNamed = (id: RoleId, language: 'en' | 'ru' = 'en'): Role => {
  const found = firstRoles(language).find((role) => role.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('pay at an attainment: the figures of the drawing, and the minimum below them', () => {
  const pay = payCurve(roleNamed('active'));
  // 3,000 + 5,000 + 1,500 + 1,050
  expect([0, 0.5, 1, 1.25, 1.4].map(pay)).toEqual([4500, 5500, 8000, 9500, 10_550]);
  expect(payCurve(roleNamed('active', 'ru'))(1.4)).toBe(191_000);
  // 7,000 + 4,000 × 100 % × 1; nothing below 70 %
  expect([0.69, 0.7, 1].map(payCurve(roleNamed('headOfSales')))).toEqual([7000, 9240, 11_000]);
});

test.each(languages)('%s: the curve is what PAYOUT pays, for every role that sells', (language) => {
  host.speak(language === 'en' ? 'en-US' : 'ru-RU');
  const from = serialOf('2026-09-01');
  for (const role of firstRoles(language).filter(paysForSales)) {
    const quota = role.quota || 500_000;
    for (const attainment of [0.3, 0.8, 1, 1.13, 1.6]) {
      const [row] = host.call(
        'PAYOUT',
        [
          ['Date', 'Rep', 'Amount', 'Paid on', 'Kind'],
          [from, 'x', quota * attainment, from, 'repeat'],
        ],
        [
          ['Rep', 'Role', 'Base', 'Quota', 'OTE'],
          ['x', role.role[language], role.base, quota, role.ote],
        ],
        [schemeHeaders[language], ...schemeCells(role, language)],
        from,
        null,
        null,
        null,
        null,
        language === 'en' ? 'rows' : 'строки',
      ) as number[][];
      expect([role.id, row?.[10]]).toEqual([role.id, payCurve(role)(attainment)]);
    }
  }
});

const read = (parts: readonly Part[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('')
    .replace(/\u00a0/g, ' ');

test('the scheme as sentences, in both languages', () => {
  const lines = (id: RoleId, language: 'en' | 'ru') =>
    cardsOf(roleNamed(id, language), language).map(({ caption, sentences }) => [
      read([caption]),
      ...sentences.map(read),
    ]);
  expect(lines('active', 'en')).toEqual([
    ['A month', '3000 base', '9100 target income', '100000 quota'],
    ['Commission', '0.05 up to 1 of quota', '0.06 then to 1.25', '0.07 above that', '15000 at most'],
    ['First sale', '0.02 more on a customer’s first sale'],
    ['Meetings held', '500 from 60 on'],
    ['Guaranteed minimum', '1500 at least, taken back later'],
  ]);
  expect(lines('headOfSales', 'ru')).toEqual([
    ['В месяц', '120000 оклад', '200000 доход при 100 % плана'],
    [
      'План отдела',
      '0.8 премии × выполнение от 0.7',
      '1 от 0.9',
      '1.3 от 1.1',
      'по продажам всего отдела',
      'ничего ниже 0.7 плана',
      'не больше 160000',
    ],
  ]);
});

test('every figure of every role can be changed within its limits, and the scheme stays readable', () => {
  for (const language of languages)
    for (const role of firstRoles(language))
      for (const { sentences } of cardsOf(role, language))
        for (const part of sentences.flat()) {
          if (typeof part === 'string') continue;
          expect(part.value).toBeGreaterThanOrEqual(part.least);
          expect(part.value).toBeLessThanOrEqual(part.most);
          for (const value of [part.least, part.most]) {
            const edited = withFigure(role, part.place, value);
            const pay = paysForSales(edited) ? payCurve(edited)(1) : 0;
            expect(Number.isFinite(pay)).toBe(true);
          }
        }
});

test('a change is the chosen role’s alone; reps have the chosen role or the one they were given', () => {
  const state = {
    ...changed(firstState('en'), { figure: 'base' }, 1),
    given: { Brooks: 'passive' as const },
  };
  expect(roleOf(state, 'active').base).toBe(1);
  expect(roleOf(state, 'passive').base).toBe(4500);
  const members = team(state, ['Adams', 'Brooks']);
  expect(members.map(({ role }) => role.id)).toEqual(['active', 'passive']);
  expect(rolesOf(state, members).map(({ id }) => id)).toEqual(['active', 'passive']);
});

describe('the table of deals', () => {
  const table = (name: string, headers: string[], rows = 9) => ({ name, sheet: name, headers, rows });

  test('the longer one with date, rep and amount is likely', () => {
    const tables = [
      table('Leads', ['Month', 'Leads'], 900),
      table('A', ['Date', 'Rep', 'Amount']),
      table('B', ['Сумма, руб.', 'Менеджер', 'Дата'], 10),
    ];
    expect(likelyTable(tables)?.name).toBe('B');
    expect(likelyTable(tables.slice(0, 1))).toBeUndefined();
  });

  test('columns that the roles need and the table lacks', () => {
    const deals = table('Deals', ['Created', 'Rep', 'Amount']);
    expect(missingColumns(deals, [roleNamed('active')])).toEqual(['date', 'customer']);
    expect(missingColumns(deals, [roleNamed('coldCaller')])).toEqual(['date']);
    expect(
      missingColumns(table('D', ['Дата', 'Менеджер', 'Сумма', 'Вид']), [roleNamed('accountManager')]),
    ).toEqual(['paid']);
  });

  test('how a return is marked is told with the header that the table has, or the one to add', () => {
    expect(returnSentence(table('Orders', ['Дата', 'Дата возврата']), 'en')).toContain('“Дата возврата”');
    expect(returnSentence(table('Orders', ['Date']), 'en')).toContain('Add a column “Returned on”');
    expect(returnSentence(table('Orders', ['Date']), 'ru')).toContain('столбец «Возврат»');
  });

  test('months, the latest first, and who sold in the year up to one; shared deals name everybody', () => {
    const sold = {
      dates: ['2026-09-02', '2026-08-02', '2025-09-30', '2026-10-01', ''].map((day) => day && serialOf(day)),
      reps: ['Adams 60%; Brooks 40%', ' adams', 'Carter', 'Diaz', 'Evans'],
    };
    expect(monthsOf(sold)).toEqual(
      ['2026-10-01', '2026-09-01', '2026-08-01', '2025-09-01'].map((day) => monthOf(serialOf(day))),
    );
    expect(repsOf(sold, monthOf(serialOf('2026-09-01')))).toEqual(['Adams', 'Brooks']);
    // three months later both may have left, and are told apart with the month of the last sale
    const later = monthOf(serialOf('2026-12-01'));
    expect(repsOf(sold, later)).toEqual(['Diaz']);
    expect(quietReps(sold, later)).toEqual([
      { name: 'Adams', last: monthOf(serialOf('2026-09-01')) },
      { name: 'Brooks', last: monthOf(serialOf('2026-09-01')) },
    ]);
  });
});

describe('the chart', () => {
  test('round heights', () => {
    expect([0, 7, 10, 11_000, 211_000, 0.5].map(roundAbove)).toEqual([1, 8, 10, 12_000, 300_000, 0.5]);
  });

  test('from nothing at the left edge to 160 % at the right, tiers where they begin', () => {
    const drawn = payGeometry((at) => 1000 + 5000 * at, [0, 1, 1, 1.25, 2], 294);
    expect(drawn.grid.map(({ pay }) => pay)).toEqual([0, 5000, 10_000]);
    expect(drawn.edges.map(({ at }) => at)).toEqual([1, 1.25]);
    expect([drawn.x(0), drawn.x(mostAttainment)]).toEqual([drawn.left, drawn.right]);
    expect(drawn.line.split(' ')[0]).toBe(`${drawn.left.toFixed(1)},${drawn.y(1000).toFixed(1)}`);
  });
});

describe('components', () => {
  test.each(languages)(
    '%s: any kind can be added to any role, and stays readable with tiers, cap and gate',
    (language) => {
      for (const role of firstRoles(language))
        for (const kind of componentKinds) {
          const more = withComponent(withComponent(role, kind, language), kind, language);
          const names = [...new Set(more.rows.map(({ component }) => component.en))];
          expect(names.length).toBe(new Set(role.rows.map(({ component }) => component.en)).size + 2);
          expect(faultOf(more, language)).toBeUndefined();
          const name = names.at(-1) ?? '';
          const [first] = more.rows.filter(({ component }) => component.en === name);
          if (first === undefined || !hasTiers(first)) continue;
          let edited = withTier(withTier(more, name), name);
          if (edited.quota > 0) edited = withSettings(edited, name, { gate: 0.8, gateBy: byTeam });
          edited = withSettings(edited, name, { cap: 5000 });
          expect(faultOf(edited, language)).toBeUndefined();
          const read = cardsOf(edited, language).find((card) => card.name === name)?.sentences ?? [];
          expect(read.flat().filter((part) => typeof part === 'string' && /[{}]/.test(part))).toEqual([]);
          const plain = withSettings(withoutTier(withoutTier(edited, name), name), name, {
            cap: undefined,
            gate: undefined,
            gateBy: undefined,
          });
          expect(plain.rows.filter(({ component }) => component.en === name).length).toBe(
            more.rows.filter(({ component }) => component.en === name).length,
          );
          expect(withoutComponent(plain, name).rows).toEqual(
            more.rows.filter(({ component }) => component.en !== name),
          );
        }
    },
  );

  test('a gate of the team reads as one; names do not double, the last component stays', () => {
    const role = withSettings(roleNamed('active'), 'Commission', { gate: 0.8, gateBy: byTeam });
    const [, card] = cardsOf(role, 'en');
    expect(
      card?.sentences.map((parts) =>
        parts.map((part) => (typeof part === 'string' ? part : part.value)).join(''),
      ),
    ).toContain('nothing while the team is below 0.8 of quota');
    const more = renamed(role, 'Meetings held', 'Demos');
    expect(more.rows.some(({ component }) => component.en === 'Demos')).toBe(true);
    expect(renamed(role, 'Meetings held', 'commission ')).toBe(role);
    const one = { ...role, rows: role.rows.slice(0, 3) };
    expect(withoutComponent(one, 'Commission')).toBe(one);
  });
});
