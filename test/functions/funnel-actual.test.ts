/** Rules of FUNNEL.ACTUAL that its examples do not show. */
import fc from 'fast-check';
import { startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));
const actual = (...args: unknown[]): unknown[][] => host.call('FUNNEL.ACTUAL', ...args) as unknown[][];
const refusal = (...args: unknown[]): string =>
  host.refusal('FUNNEL.ACTUAL', ...args).message.replace(/\u00a0/g, ' ');
const order = upright(['Leads', 'Meetings', 'Won']);

it('compares names without regard to case and spaces, and shows them as order spells them', () => {
  const rows = actual(
    upright(['leads', ' LEADS ', 'Mee\u00a0tings', 'won']),
    upright(['Leads', 'Mee tings', 'Won']),
  );
  expect(rows.map(([stage, standing]) => [stage, standing]).slice(1)).toEqual([
    ['Leads', 2],
    ['Mee tings', 1],
    ['Won', 1],
  ]);
});

it('takes stages and order as a row too, blank cells at the end of either are no deals and no stages', () => {
  const expected = actual(upright(['Leads', 'Won']), order);
  expect(actual([['Leads', 'Won']], [['Leads', 'Meetings', 'Won', '', 0]])).toEqual(expected);
  expect(actual(upright(['Leads', '', 'Won', null, 0]), [...order, [''], [0]])).toEqual(expected);
});

it('a stage without deals counts those that went through it', () => {
  expect(actual(upright(['Won', 'Won', 'Leads']), order, null, null, 'values')).toEqual([
    [1, 0, 3, 2, 2],
    [0, 0, 2, 2, 2],
    [2, 0, 2, '', ''],
  ]);
});

it('without amounts there is no column of amounts, with all of them blank it holds no zero', () => {
  expect(actual(upright(['Leads']), order)[0]).toHaveLength(6);
  const rows = actual(upright(['Leads', 'Won']), order, null, upright(['', 0]));
  expect(rows.map((row) => row[6])).toEqual(['Amount standing', '', 0, '', '']);
  expect(rows[4]).toEqual(['Without an amount', 2, '', '', '', '', '']);
});

it('the count of blank amounts is a line in the language of the interface; rows and values leave it out', () => {
  host.speak('ru-RU');
  const call = (show: unknown): unknown[][] => actual(upright(['Leads']), order, null, upright(['']), show);
  expect(call('всё')[4]?.[0]).toBe('Без суммы');
  expect(call('строки')).toHaveLength(3);
  expect(call('значения')[0]).toEqual([1, 0, 1, 0, 0, '']);
});

it('amounts of lost deals do not matter, headings over whole columns are skipped', () => {
  const rows = actual(
    upright(['Stage', 'Leads', 'Lost']),
    [...upright(['Leads']).map(([stage]) => [stage, 'Lost']), ['Won', '']],
    null,
    upright(['Amount', 100, 'unknown']),
    'values',
  );
  expect(rows[0]).toEqual([1, 1, 2, 1, 0, 100]);
});

describe('lost deals', () => {
  it('count where lost_from says, before the stage beside their status in order', () => {
    const withLost = [
      ['Leads', ''],
      ['Meetings', 'Lost'],
      ['', 'Refused'],
      ['Won', 'Paid'],
    ];
    const rows = actual(
      upright(['Lost', 'Refused', 'lost', 'Paid', 'Leads']),
      withLost,
      upright(['', '', 'leads', '', '']),
      null,
      'values',
    );
    expect(rows).toEqual([
      [1, 1, 5, 4, 3],
      [0, 2, 3, 3, 1],
      [1, 0, 1, '', ''],
    ]);
  });

  it('without a known stage count in the first, and a line says so', () => {
    const rows = actual(
      upright(['Lost', 'Lost', 'Lost', 'Won']),
      order,
      upright(['Meetings', '', 'lost', '']),
    );
    expect(rows.slice(1)).toEqual([
      ['Leads', 0, 2, 4, 4, 2],
      ['Meetings', 0, 1, 2, 2, 1],
      ['Won', 1, 0, 1, '', ''],
      ['Lost, stage unknown', '', 2, '', '', ''],
    ]);
    host.speak('ru-RU');
    expect(actual(upright(['Отказ', 'Отказ']), order, upright(['Meetings', '']))[4]?.[0]).toBe(
      'Потеряны, этап неизвестен',
    );
  });

  it('may be told by lost_from alone, where the stage column keeps the last stage', () => {
    expect(
      actual(upright(['Meetings', 'Meetings']), order, upright(['', 'Meetings']), null, 'values')[1],
    ).toEqual([1, 1, 2, 1, 0]);
  });
});

describe('any table of deals', () => {
  const stages = ['Leads', 'Meetings', 'Proposals', 'Won'];
  /** a stage, and whether the deal stands there or was lost from it; won deals are not lost */
  const deal = fc
    .tuple(fc.nat(3), fc.boolean())
    .map(([stage, isLost]) => ({ stage, isLost: isLost && stage < 3 }));
  const deals = fc.array(deal, { minLength: 1, maxLength: 60 });
  const counted = (list: readonly { stage: number; isLost: boolean }[]): (number | string)[][] =>
    actual(
      upright(list.map(({ stage, isLost }) => (isLost ? 'Lost' : stages[stage]))),
      upright(stages),
      upright(list.map(({ stage, isLost }) => (isLost ? stages[stage] : ''))),
      null,
      'values',
    ) as (number | string)[][];

  it('is counted deal by deal: standing, lost, and how far each one got', () => {
    fc.assert(
      fc.property(deals, (list) => {
        const count = (fits: (each: { stage: number; isLost: boolean }) => boolean): number =>
          list.filter(fits).length;
        const expected = stages.map((_, place) => [
          count(({ stage, isLost }) => stage === place && !isLost),
          count(({ stage, isLost }) => stage === place && isLost),
          count(({ stage }) => stage >= place),
          place === 3 ? '' : count(({ stage, isLost }) => stage > place || (stage === place && isLost)),
          place === 3 ? '' : count(({ stage }) => stage > place),
        ]);
        expect(counted(list)).toEqual(expected);
      }),
    );
  });

  it('in any order gives the same', () => {
    fc.assert(fc.property(deals, (list) => expect(counted([...list].reverse())).toEqual(counted(list))));
  });
});

describe('sentences', () => {
  it.each<[string, unknown[], string, string]>([
    [
      'a stage that order lacks',
      [upright(['Leads', 'Meeting', 'Won', 'meeting']), order],
      'stages, row 2: “Meeting” (deals: 2) is not in order: add it as a stage, or, if it means lost, in a second column beside the stage it was lost from.',
      'stages, строка 2: «Meeting» (сделок: 2) нет в order: добавьте такой этап, а если это отказ — впишите его во второй столбец рядом с этапом, где сделку потеряли.',
    ],
    [
      'a lost status that no lost_from explains',
      [upright(['Lost']), order, upright([''])],
      'stages, row 1: “Lost” (deals: 1) is not in order: add it as a stage, or, if it means lost, in a second column beside the stage it was lost from.',
      'stages, строка 1: «Lost» (сделок: 1) нет в order: добавьте такой этап, а если это отказ — впишите его во второй столбец рядом с этапом, где сделку потеряли.',
    ],
    [
      'a stage in lost_from that order lacks',
      [upright(['Lost', 'Lost', 'Lost']), order, upright(['Leads', 'Demo', 'demo'])],
      'lost_from, row 2: “Demo” (deals: 2) is not in order: add it as a stage, or, if it means lost, in a second column beside the stage it was lost from.',
      'lost_from, строка 2: «Demo» (сделок: 2) нет в order: добавьте такой этап, а если это отказ — впишите его во второй столбец рядом с этапом, где сделку потеряли.',
    ],
    [
      'a won deal that was lost',
      [upright(['Won']), order, upright(['Leads'])],
      'lost_from, row 1: the deal stands in “Won”, yet was lost from “Leads”: clear one of the two.',
      'lost_from, строка 1: сделка стоит на этапе «Won», но указано, что потеряна на этапе «Leads»: очистите одну из двух ячеек.',
    ],
    [
      'an amount kept as text',
      [upright(['Leads', 'Won']), order, null, upright(['null', 5])],
      'amounts, row 1: “null” is not a number: enter a number.',
      'amounts, строка 1: «null» — не число: введите число.',
    ],
    [
      'an amount without a stage',
      [upright(['Leads', '']), order, null, upright([7, 5])],
      'stages, row 2: the cell is blank, but amounts is filled: fill it in or clear the row.',
      'stages, строка 2: ячейка пустая, а amounts в строке заполнено: заполните её или очистите строку.',
    ],
    [
      'an error among the stages',
      [upright(['Leads', { code: '#N/A' }]), order],
      'stages, row 2: the cell holds the error #N/A: correct that cell first.',
      'stages, строка 2: в ячейке ошибка #Н/Д: сначала исправьте её.',
    ],
    [
      'ranges of different height',
      [upright(['Leads', 'Won']), order, null, upright([7])],
      'amounts: the range has 1 row, stages has data down to row 2: point to ranges of the same length.',
      'amounts: в диапазоне строк: 1, а в stages данные до строки 2. Укажите диапазоны одной длины.',
    ],
    [
      'a stage named twice',
      [upright(['Leads']), upright(['Leads', 'Won', ' leads'])],
      'order, row 3: “leads” is already in row 1: keep one of the two.',
      'order, строка 3: «leads» уже есть в строке 1: оставьте одну из двух.',
    ],
    [
      'a status beside two stages',
      [
        upright(['Leads']),
        [
          ['Leads', 'Lost'],
          ['Meetings', 'lost'],
          ['Won', ''],
        ],
      ],
      'order, row 2, column 2: “lost” is already in row 1: keep one of the two.',
      'order, строка 2, столбец 2: «lost» уже есть в строке 1: оставьте одну из двух.',
    ],
    [
      'a status that is a stage',
      [
        upright(['Leads']),
        [
          ['Leads', 'Won'],
          ['Won', ''],
        ],
      ],
      'order, row 2, column 1: “Won” is already in row 1: keep one of the two.',
      'order, строка 2, столбец 1: «Won» уже есть в строке 1: оставьте одну из двух.',
    ],
    [
      'a gap between stages',
      [upright(['Leads']), upright(['Leads', '', 'Won'])],
      'order, row 2: the cell is blank or 0, but later ones are filled: fill it in or take it out.',
      'order, строка 2: ячейка пустая или 0, а следующие заполнены: заполните её или уберите.',
    ],
    [
      'three columns of order',
      [
        upright(['Leads']),
        [
          ['Leads', '', ''],
          ['Won', '', ''],
        ],
      ],
      'order: 3 columns given: point to a range 2 columns wide.',
      'order: дано столбцов: 3. Укажите столько: 2.',
    ],
    [
      'no stages at all',
      [upright(['Leads']), [['']]],
      'order: nothing is given: enter a value or point to its cells.',
      'order: ничего не задано: введите значение или укажите ячейки с ним.',
    ],
  ])('%s', (_, args, english, russian) => {
    expect(refusal(...args)).toBe(english);
    host.speak('ru-RU');
    expect(refusal(...args)).toBe(russian);
  });
});
