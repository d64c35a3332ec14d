import { actualFunnel } from '../planning/funnel/actual';
import type { Cell } from '../planning/cells';
import { ignoreNotes } from '../planning/note';
import { column } from './kit/column';
import { define, type Example, type Texts } from './kit/definition';
import { optional } from './kit/parameter';
import { stageOrder } from './kit/stage-order';
import { show } from './kit/words';

const withoutAmount = { en: 'Without an amount', ru: 'Без суммы' };
const lostUnknown = { en: 'Lost, stage unknown', ru: 'Потеряны, этап неизвестен' };

/** What a table of deals tells about the funnel: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.ACTUAL',
  family: 'funnel',
  parameters: {
    stages: column('text'),
    order: stageOrder(),
    lost_from: optional(column('text')),
    amounts: optional(column('money')),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Stage', ru: 'Этап' }, unit: 'text', label: true },
      { header: { en: 'Standing', ru: 'Стоят' }, unit: 'count' },
      { header: { en: 'Lost', ru: 'Потеряны' }, unit: 'count' },
      { header: { en: 'Reached', ru: 'Дошли' }, unit: 'count' },
      { header: { en: 'Left', ru: 'Ушли' }, unit: 'count' },
      { header: { en: 'Passed', ru: 'Прошли' }, unit: 'count' },
      { header: { en: 'Amount standing', ru: 'Сумма стоящих' }, unit: 'money' },
    ],
  },
  calculate(args, { language, note: take = ignoreNotes }) {
    const { order, amounts } = args;
    const funnel = actualFunnel(args, order);
    const last = funnel.stages.length - 1;
    if (funnel.withoutAmount > 0) take({ code: 'withoutAmount', deals: funnel.withoutAmount });
    if (funnel.lostUnknown > 0) take({ code: 'lostUnknown', deals: funnel.lostUnknown });
    const note = (label: Cell, place: number, count: number): Cell[][] => {
      const line: Cell[] = [label, '', '', '', '', '', ...(amounts ? [''] : [])];
      line[place] = count;
      return count === 0 ? [] : [line];
    };
    return {
      rows: funnel.stages.map(({ standing, lost, reached, left, passed, amount }, index) => [
        order.names[index],
        standing,
        lost,
        reached,
        ...(index === last ? ['', ''] : [left, passed]),
        ...(amounts ? [amount] : []),
      ]),
      notes: [
        ...note(withoutAmount[language], 1, funnel.withoutAmount),
        ...note(lostUnknown[language], 2, funnel.lostUnknown),
      ],
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Where your deals stand, were lost and passed, from a table of deals.',
    parameters: {
      stages: 'Present stage or status of each deal, one column',
      order:
        'Stages from first contact to won, one column; a second column may hold the status of deals lost from the stage beside it, such as Lost',
      lost_from: 'Stage each lost deal was lost from, blank for the others',
      amounts: 'Amount of each deal; adds what stands in each stage',
      show: '“all” with the header (default), “rows” without it, “values” the figures alone',
    },
    remarks: [
      'Standing: in the stage now. Lost: left the sale from it. Reached: ever got to it. Left: passed or lost. Passed: moved on. The conversion to judge is passed ÷ left, since open deals have not failed; CONVERSION and FUNNEL.CHECK take these columns as they are.',
      'A lost deal counts at the stage that lost_from names; without one, at the stage that order puts beside its status. A stage with several such statuses goes on in the rows below it. Beside the last stage stands another word for won.',
      'Lost deals of a status that others use with lost_from but whose own is blank count as lost from the first stage, and a line under the table says how many.',
      'A stage or status that order lacks is an error that names and counts it. Rows without a stage hold no deal.',
      'Deals that stand in a stage, the last one too, without an amount (blank or 0) are counted in a line under the table; a stage where none has an amount shows none. “rows” and “values” leave these lines out; Check formulas in the pane tells them in any case.',
    ],
    keywords: ['fact', 'CRM', 'deals', 'pipeline', 'lost', 'snapshot', 'stages'],
  },
  ru: {
    purpose: 'Где сделки стоят, где потеряны и\u00a0сколько прошло: по\u00a0таблице сделок.',
    parameters: {
      stages: 'Текущий этап или\u00a0статус каждой сделки, один столбец',
      order:
        'Этапы от\u00a0первого контакта до\u00a0сделки, один столбец; во\u00a0втором может стоять статус сделок, потерянных на\u00a0этапе рядом, например «Отказ»',
      lost_from: 'Этап, на\u00a0котором потеряна сделка; у\u00a0остальных пусто',
      amounts: 'Сумма каждой сделки; добавляет, на\u00a0сколько стоит на\u00a0каждом этапе',
      show: '«всё» с\u00a0заголовком (по\u00a0умолчанию), «строки» без\u00a0него, «значения»\u00a0— только числа',
    },
    remarks: [
      'Стоят\u00a0— сейчас на\u00a0этапе. Потеряны\u00a0— ушли из\u00a0продажи с\u00a0этого этапа. Дошли\u00a0— были на\u00a0этапе. Ушли\u00a0— прошли дальше или\u00a0потеряны. Прошли\u00a0— перешли дальше. Конверсия\u00a0— это прошли ÷ ушли: открытые сделки ещё не\u00a0потеряны. CONVERSION и\u00a0FUNNEL.CHECK берут эти столбцы как есть.',
      'Потерянная сделка считается на\u00a0этапе из\u00a0lost_from, а\u00a0без\u00a0него\u00a0— на\u00a0этапе, рядом с\u00a0которым её статус стоит в\u00a0order. Если таких статусов несколько, продолжите в\u00a0строках ниже. Рядом с\u00a0последним этапом\u00a0— ещё одно слово для выигранной сделки.',
      'Если статус у\u00a0других сделок идёт с\u00a0lost_from, а\u00a0у\u00a0этой там пусто, она считается потерянной на\u00a0первом этапе; строка под\u00a0таблицей говорит, сколько таких.',
      'Этап или\u00a0статус, которого нет в\u00a0order,\u00a0— ошибка с\u00a0названием и\u00a0числом сделок. Строки без\u00a0этапа\u00a0— не\u00a0сделки.',
      'Сделки на\u00a0этапах, включая последний, у\u00a0которых нет суммы (пусто или\u00a00), посчитаны в\u00a0строке под\u00a0таблицей; если сумм нет ни\u00a0у\u00a0одной, ячейка этапа пустая. «строки» и\u00a0«значения» этих строк не\u00a0показывают, но\u00a0«Проверка формул» в\u00a0панели скажет о\u00a0них всегда.',
    ],
    keywords: ['факт', 'таблица сделок', 'выгрузка', 'этапы', 'потерянные сделки', 'отказы', 'воронка'],
  },
};

const leads = { en: 'Leads', ru: 'Лиды' };
const meetings = { en: 'Meetings', ru: 'Встречи' };
const won = { en: 'Won', ru: 'Оплата' };
const lost = { en: 'Lost', ru: 'Отказ' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      stages: [[leads], [lost], [meetings], [lost], [won], [meetings]],
      order: [[leads], [meetings], [won]],
      lost_from: [[''], [leads], [''], [meetings], [''], ['']],
      amounts: [[''], [''], [500], [''], [300], [400]],
    },
    result: [
      ['Stage', 'Standing', 'Lost', 'Reached', 'Left', 'Passed', 'Amount standing'],
      ['Leads', 1, 1, 6, 5, 4, ''],
      ['Meetings', 2, 1, 4, 2, 1, 900],
      ['Won', 1, 0, 1, '', '', 300],
      ['Without an amount', 1, '', '', '', '', ''],
    ],
    source: {
      en: 'Six deals, counted by hand: five have left the leads, four of them to a meeting.',
      ru: 'Шесть сделок, посчитанных вручную: из\u00a0лидов ушли пять, из\u00a0них четыре\u00a0— на\u00a0встречу.',
    },
  },
  {
    arguments: {
      stages: [[leads], [lost], [meetings], [lost], [won]],
      order: [
        [leads, ''],
        [meetings, lost],
        [won, ''],
      ],
    },
    result: [
      ['Stage', 'Standing', 'Lost', 'Reached', 'Left', 'Passed'],
      ['Leads', 1, 0, 5, 4, 4],
      ['Meetings', 1, 2, 4, 3, 1],
      ['Won', 1, 0, 1, '', ''],
    ],
    source: {
      en: 'The table does not say where deals were lost; order says it was at the meeting.',
      ru: 'Таблица не\u00a0говорит, где потеряны сделки; по\u00a0order\u00a0— на\u00a0встрече.',
    },
  },
];
