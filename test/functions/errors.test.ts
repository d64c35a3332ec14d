/** What is wrong with an argument is said in a sentence that names the parameter, the place and what to do. */
import { Invocation, startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));

const goal = [1000000, 20000];
const tiers = [
  [0, 0.05],
  [100, 0.1],
];
const day = 45843;

/** id, arguments, and the sentence in both languages; no-break spaces stand as plain ones here */
const cases: readonly [string, unknown[], string, string][] = [
  [
    'FUNNEL',
    [...goal, 12],
    'conversions: 12 is 1200 %: enter 12 % or 0.12.',
    'conversions: 12 — это 1200 %: введите 12 % или 0,12.',
  ],
  [
    'FUNNEL',
    [...goal, [[0.5], [12], [0.1]]],
    'conversions, row 2: 12 is 1200 %: enter 12 % or 0.12.',
    'conversions, строка 2: 12 — это 1200 %: введите 12 % или 0,12.',
  ],
  [
    'FUNNEL',
    [...goal, [[0.5, 12, 0.1]]],
    'conversions, column 2: 12 is 1200 %: enter 12 % or 0.12.',
    'conversions, столбец 2: 12 — это 1200 %: введите 12 % или 0,12.',
  ],
  [
    'FUNNEL.ACTUAL',
    [[['Leads']], [['Leads', 'Won', 'leads']]],
    'order, column 3: “leads” is already in column 1: keep one of the two.',
    'order, столбец 3: «leads» уже есть в столбце 1: оставьте одну из двух.',
  ],
  [
    'FUNNEL',
    [...goal, -0.1],
    'conversions: −0.1 is out of range: enter a number that is more than 0, at most 100 %.',
    'conversions: −0,1 — вне допустимых границ: введите число: больше 0, не больше 100 %.',
  ],
  [
    'FUNNEL',
    [...goal, [[0.5], [''], [0.1]]],
    'conversions, row 2: the cell is blank or 0, but later ones are filled: fill it in or take it out.',
    'conversions, строка 2: ячейка пустая или 0, а следующие заполнены: заполните её или уберите.',
  ],
  [
    'FUNNEL',
    [...goal, [['']]],
    'conversions: nothing is given: enter a value or point to its cells.',
    'conversions: ничего не задано: введите значение или укажите ячейки с ним.',
  ],
  [
    'FUNNEL',
    ['1 000 000', 20000, 0.1],
    'target: “1 000 000” is text, not a number: convert the cell to a number.',
    'target: «1 000 000» — это текст, а не число: преобразуйте ячейку в число.',
  ],
  [
    'FUNNEL',
    [true, 20000, 0.1],
    'target: TRUE is not a number: enter a number.',
    'target: ИСТИНА — не число: введите число.',
  ],
  [
    'FUNNEL',
    ['', 20000, 0.1],
    'target: 0 is out of range: enter a number that is more than 0.',
    'target: 0 — вне допустимых границ: введите число: больше 0.',
  ],
  [
    'FUNNEL',
    [[[1, 2]], 20000, 0.1],
    'target: 1 × 2 cells given: point to one cell.',
    'target: дано ячеек: 1 × 2. Укажите одну ячейку.',
  ],
  [
    'FUNNEL',
    [NaN, 20000, 0.1],
    'target: the number is not one to count with: enter an ordinary number.',
    'target: с таким числом нельзя считать: введите обычное число.',
  ],
  [
    'FUNNEL',
    [...goal, { code: '#DIV/0!' }],
    'conversions: the cell holds the error #DIV/0!: correct that cell first.',
    'conversions: в ячейке ошибка #ДЕЛ/0!: сначала исправьте её.',
  ],
  [
    'FUNNEL',
    [...goal, [[0.5], [0.5, 0.5]]],
    'conversions: the rows differ in width: point to one rectangle of cells.',
    'conversions: строки разной длины: укажите прямоугольный диапазон.',
  ],
  [
    'FUNNEL',
    [...goal, upright([0.5]), upright(['Leads', 'Meetings', 'Won'])],
    'conversions: the stage “Meetings” has no conversion (3 stages, 1 conversion): add it or take stages out.',
    'conversions: у этапа «Meetings» нет конверсии (этапов: 3, конверсий: 1): добавьте её или уберите лишние этапы.',
  ],
  [
    'FUNNEL',
    [...goal, upright([0.5, 0.5]), upright(['Leads', 'Won'])],
    'conversions: stages names 2, but 2 conversions take one stage more: name every stage, the last conversion stays blank.',
    'conversions: в stages названо: 2, а конверсий: 2. Этапов на один больше: укажите каждый, последняя конверсия пустая.',
  ],
  [
    'FUNNEL',
    [...goal, 0.1, null, null, null, 'down'],
    'rounding: “down” is not known: enter “up” or “exact”.',
    'rounding: непонятно «down»: введите «вверх» или «точно».',
  ],
  [
    'COMMISSION',
    [1000, [[100, 0.05]]],
    'tiers, row 1, column 1: the first tier begins at 100: start it at 0.',
    'tiers, строка 1, столбец 1: первая ступень начинается с 100: начните её с 0.',
  ],
  [
    'COMMISSION',
    [
      1000,
      [
        [0, 0.05],
        [500, 0.1],
        [500, 0.2],
      ],
    ],
    'tiers, row 3, column 1: 500 follows 500: sort the rows so that each begins above the one before.',
    'tiers, строка 3, столбец 1: 500 стоит после 500: расположите строки по возрастанию.',
  ],
  [
    'COMMISSION',
    [1000, [[0, 5]]],
    'tiers, row 1, column 2: 5 is 500 %: enter 5 % or 0.05.',
    'tiers, строка 1, столбец 2: 5 — это 500 %: введите 5 % или 0,05.',
  ],
  [
    'COMMISSION',
    [1000, [[0, 0.1, 3]]],
    'tiers: 3 columns given: point to a range 2 columns wide.',
    'tiers: дано столбцов: 3. Укажите столько: 2.',
  ],
  [
    'COMMISSION',
    [undefined, tiers],
    'amount: nothing is given: enter a value or point to its cells.',
    'amount: ничего не задано: введите значение или укажите ячейки с ним.',
  ],
  [
    'HISTORY',
    [upright(['2026-09-01']), upright(['A']), upright([5]), day],
    'dates, row 1: “2026-09-01” is text, not a date: convert the cells to dates (Data, Text to Columns).',
    'dates, строка 1: «2026-09-01» — это текст, а не дата: преобразуйте ячейки в даты («Данные», «Текст по столбцам»).',
  ],
  [
    'HISTORY',
    [upright(['01.09.2026']), upright(['A']), upright([5]), day],
    'dates, row 1: “01.09.2026” is text, not a date: convert the cells to dates (Data, Text to Columns).',
    'dates, строка 1: «01.09.2026» — это текст, а не дата: преобразуйте ячейки в даты («Данные», «Текст по столбцам»).',
  ],
  [
    'HISTORY',
    [upright([day, '', day]), upright(['A', 'B', 'A']), upright([5, 6, 7]), day],
    'dates, row 2: the cell is blank, but amounts is filled: fill it in or clear the row.',
    'dates, строка 2: ячейка пустая, а amounts в строке заполнено: заполните её или очистите строку.',
  ],
  [
    'HISTORY',
    [upright([day, day]), upright(['A', 'B']), upright([5, '12 000']), day],
    'amounts, row 2: “12 000” is text, not a number: convert the cell to a number.',
    'amounts, строка 2: «12 000» — это текст, а не число: преобразуйте ячейку в число.',
  ],
  [
    'HISTORY',
    [upright([day, day]), upright(['A', { code: '#N/A' }]), upright([5, 6]), day],
    'reps, row 2: the cell holds the error #N/A: correct that cell first.',
    'reps, строка 2: в ячейке ошибка #Н/Д: сначала исправьте её.',
  ],
  [
    'HISTORY',
    [upright([day, day]), upright(['A']), upright([5, 6]), day],
    'reps: the range has 1 row, dates has data down to row 2: point to ranges of the same length.',
    'reps: в диапазоне строк: 1, а в dates данные до строки 2. Укажите диапазоны одной длины.',
  ],
  [
    'HISTORY',
    [upright([day]), upright(['A']), upright([5]), day, 37],
    'months: 37 is out of range: enter a number that is a whole number, at least 1, at most 36.',
    'months: 37 — вне допустимых границ: введите число: целое, не меньше 1, не больше 36.',
  ],
  [
    'HISTORY',
    [upright([day]), upright(['A']), upright([5]), day, null, upright(['Ann', ' ANN '])],
    'roster, row 2: “ANN” is already in row 1: keep one of the two.',
    'roster, строка 2: «ANN» уже есть в строке 1: оставьте одну из двух.',
  ],
  [
    'PLAN',
    [upright([day]), upright(['A']), upright([5]), day + 365, 10],
    'growth: 10 is 1000 %: enter 10 % or 0.1.',
    'growth: 10 — это 1000 %: введите 10 % или 0,1.',
  ],
  [
    'PLAN',
    [upright([day]), upright(['A']), upright([5]), day + 365, null, null, null, [['A', day + 365, 'zero']]],
    'corrections, row 1, column 3: “zero” is not a plan: enter a number, or “-” for zero on purpose.',
    'corrections, строка 1, столбец 3: «zero» — не план: введите число или «-», если нужен ноль.',
  ],
];

describe.each(cases)('%s %#', (id, args, english, russian) => {
  const said = (tag: string): string => {
    host.speak(tag);
    const refusal = host.refusal(id, ...args);
    expect(refusal.code).toBe('#VALUE!');
    return refusal.message.replace(/\u00a0/g, ' ');
  };
  it(`says: ${english}`, () => expect(said('en-US')).toBe(english));
  it(`говорит: ${russian}`, () => expect(said('ru-RU')).toBe(russian));
});

describe('#N/A is for what the data lack', () => {
  const order = [upright([day]), upright(['Ann']), upright([5])];

  it.each([
    [
      'a rep whom the growth does not list',
      ['PLAN', ...order, day + 365, [['Bob', 0.1]]],
      'growth: “Ann” has no growth: add a row for this rep (0% is an answer too).',
    ],
    [
      'a month that the growth does not list',
      [
        'PLAN',
        ...order,
        46204,
        [
          ['Rep', 46204],
          ['Ann', 0.1],
        ],
      ],
      'growth: “Ann” has no growth for 08.2026: add a row for this rep and a column for 08.2026 (0% is an answer too).',
    ],
    [
      'a correction of a rep nobody knows',
      ['PLAN', ...order, 46204, null, null, null, [['Bob', 46204, 7]]],
      'corrections, row 1: “Bob” is neither in the sales nor in roster: correct the name or add it to roster.',
    ],
    [
      'a period without any sales',
      ['HISTORY', ...order, 40000, 2],
      'dates: there are no sales from 07.2009 to 08.2009: check start and the amounts, or name the reps in roster.',
    ],
  ] as [string, [string, ...unknown[]], string][])('%s', (_, [id, ...args], message) => {
    const refusal = host.refusal(id, ...args);
    expect([refusal.code, refusal.message]).toEqual(['#N/A', message]);
  });
});

describe('what became of a call', () => {
  const at = (address?: string): Invocation => new Invocation(address);

  it('is kept by the address of the calling cell, size or sentence, the latest only', () => {
    host.call('CAC', 500, 0.1, at('Sheet1!A1'));
    expect(host.outcomes().get('Sheet1!A1')).toEqual({ rows: 1, columns: 1 });
    host.refusal('CAC', 500, 12, at('Sheet1!A1'));
    expect(host.outcomes().get('Sheet1!A1')).toEqual({
      message: 'conversion: 12 is 1200 %: enter 12 % or 0.12.',
    });
    host.call('FUNNEL', 10, 1, 0.5, null, null, null, null, null, at('Sheet1!C3'));
    expect(host.outcomes().get('Sheet1!C3')).toEqual({ rows: 3, columns: 4 });
  });

  it('is not mixed with the arguments, however many the formula leaves out', () => {
    expect(host.call('FUNNEL', 10, 1, 0.5, at('Sheet1!D1'))).toHaveLength(3);
    expect(host.call('FUNNEL', 10, 1, 0.5, at())).toHaveLength(3);
    expect(host.refusal('CAC', 500, at('Sheet1!D2')).message).toMatch(/^conversion: nothing is given/);
  });

  it('a fault nobody foresaw is a sentence too', () => {
    const broken = new Proxy([[1]], {
      get: () => {
        throw new RangeError('secret');
      },
    });
    expect(host.refusal('CAC', broken, 0.1).message).toBe(
      'SALES.CAC met a fault of its own (RangeError): check the arguments, and report this if they are right.',
    );
    host.speak('ru-RU');
    expect(host.refusal('CAC', broken, 0.1).message).toContain('SALES.CAC: сбой (');
  });
});

describe('the language of Excel’s interface', () => {
  it('is asked at every call; English where the product does not speak it or there is no Office', () => {
    const header = (): unknown => (host.call('FUNNEL', 10, 1, 0.5) as unknown[][])[0]?.[0];
    host.speak('ru-RU');
    expect(header()).toBe('Этап');
    host.speak('tr-TR');
    expect(header()).toBe('Stage');
    host.speak(undefined);
    expect(header()).toBe('Stage');
  });

  it('does not matter for the words of an enumerated argument', () => {
    const rows = (shown: string): number =>
      (host.call('FUNNEL', 10, 1, 0.5, null, null, null, 'ТОЧНО', shown) as unknown[][]).length;
    expect(['rows', ' Строки ', 'СТРОКИ', 'Values', 'значения'].map(rows)).toEqual([2, 2, 2, 2, 2]);
    expect(['all', 'всё', 'ВСЕ', ''].map(rows)).toEqual([3, 3, 3, 3]);
  });
});
