import { allocate } from '../planning/plan/allocate';
import { block } from './kit/block';
import { define, type Example, type Table, type Texts } from './kit/definition';
import { lockedCells, locks, rowsOf } from './kit/locks';
import { number, numberOrNone } from './kit/number';
import { repTableOf, repTableResult } from './kit/rep-table';
import { show } from './kit/words';

/** A cent: what plans are rounded to when nothing else is asked for. */
const cent = 0.01;

/** A plan that adds up to the company's target: the planning definitions, section 2. */
export const definition = /*#__PURE__*/ define({
  id: 'PLAN.ALLOCATE',
  family: 'plan',
  parameters: {
    plan: block(),
    target: number({ unit: 'money', above: 0, max: 1e13 }),
    locked: locks(),
    round_to: numberOrNone({ unit: 'money', min: cent }),
    show,
  },
  result: repTableResult,
  calculate({ plan, target, locked, round_to: roundTo }, { language }): Table {
    const allocated = allocate(lockedCells(plan, locked, 'locked'), target, roundTo ?? cent);
    const width = rowsOf(plan)[0].length;
    const rows = rowsOf(plan).map((_, row) => allocated.slice(row * width, (row + 1) * width));
    if (plan.kind === 'bare') return { rows, bare: true };
    const reps = plan.rows.map(({ rep }, index) => ({ rep, months: rows[index] }));
    return repTableOf(reps, plan.months, language);
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Scales a plan so that it adds up to the company target exactly.',
    parameters: {
      plan: 'Plan: reps in the first column and months in the header, or figures alone',
      target: 'What all cells together must add up to',
      locked:
        'Cells that keep a value, matched by rep and month: shaped as the plan, or three columns (rep, month, value)',
      round_to: 'Round each plan to 1, 10, 100, 1,000 …; to a cent when left out',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Locked cells keep the value given in locked; the others are scaled in proportion and rounded by largest remainder, so that all together are the target to the cent. Each lies within one unit of its exact share, and a larger plan never ends up below a smaller one.',
      'In locked, 0 or blank means not locked, “-” a plan of zero. Locks of months that are not in the plan belong to other plans; a rep who is not in it is an error.',
      'Totals in the plan are left out: a column without a date that is the sum of the months, and a first or last row that is the sum of the others and is called a total or has no name. The last row counts as totals by its sum alone where there is such a column and at least two reps.',
      'Cells with plan 0 stay 0. A plan of figures alone gives figures alone, in its shape.',
    ],
    keywords: ['company target', 'reconcile', 'distribute', 'split', 'locked', 'rounding'],
  },
  ru: {
    purpose: 'Приводит план к\u00a0цели компании: сумма сходится до\u00a0копейки.',
    parameters: {
      plan: 'План: менеджеры в\u00a0первом столбце и\u00a0месяцы в\u00a0заголовке или только числа',
      target: 'Сколько должны дать все ячейки вместе',
      locked:
        'Закреплённые значения, по\u00a0менеджеру и\u00a0месяцу: той\u00a0же формы, что план, или три столбца (менеджер, месяц, значение)',
      round_to: 'Округлять каждый план до\u00a01, 10, 100, 1\u00a0000…; если не\u00a0задано, до\u00a0копейки',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Закреплённые ячейки получают значение из\u00a0locked; остальные меняются пропорционально и\u00a0округляются по\u00a0наибольшему остатку, поэтому вместе дают цель до\u00a0копейки. Каждая отличается от\u00a0точной доли меньше чем на\u00a0единицу округления, и\u00a0больший план не\u00a0станет меньше меньшего.',
      'В\u00a0locked 0 или пусто\u00a0— не\u00a0закреплено, «-»\u00a0— план ноль. Месяцы, которых в\u00a0плане нет, относятся к\u00a0другим планам; менеджер, которого в\u00a0нём нет,\u00a0— ошибка.',
      'Итоги в\u00a0плане не\u00a0учитываются: столбец без даты, равный сумме месяцев, и\u00a0первая или последняя строка, равная сумме остальных, если она названа итогом или без имени. Последняя строка считается итогом и\u00a0по\u00a0одной сумме, если есть такой столбец и\u00a0хотя\u00a0бы два менеджера.',
      'Ячейки с\u00a0планом\u00a00 остаются нулевыми. План из\u00a0одних чисел даёт одни числа в\u00a0той\u00a0же форме.',
    ],
    keywords: ['цель компании', 'разнести', 'распределить', 'закрепить', 'округление', 'сходится'],
  },
};

const adams = { en: 'Adams', ru: 'Белова' };
const brooks = { en: 'Brooks', ru: 'Волков' };
/** Reps by January and February 2027. */
const plan = [
  [{ en: 'Rep', ru: 'Менеджер' }, 46388, 46419],
  [adams, 100, 200],
  [brooks, 150, 50],
];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { plan, target: 1000, round_to: 10 },
    result: [
      ['Rep', 46388, 46419, 'Total'],
      ['Adams', 200, 400, 600],
      ['Brooks', 300, 100, 400],
      ['Total', 500, 500, 1000],
    ],
    source: {
      en: 'A plan of 500 for a target of 1,000: every cell doubles.',
      ru: 'План\u00a0500 при цели 1\u00a0000: каждая ячейка удваивается.',
    },
  },
  {
    arguments: { plan, target: 1000, locked: [[brooks, 46388, 300]], round_to: 100 },
    result: [
      ['Rep', 46388, 46419, 'Total'],
      ['Adams', 200, 400, 600],
      ['Brooks', 300, 100, 400],
      ['Total', 500, 500, 1000],
    ],
    source: {
      en: '300 is locked for Brooks in January; 700 is left for cells of 100, 200 and 50, twice each.',
      ru: 'Волкову в\u00a0январе закреплено 300; остаётся 700 на\u00a0ячейки 100, 200 и\u00a050\u00a0— каждая вдвое больше.',
    },
  },
  {
    arguments: { plan, target: 1000, locked: [[brooks, 46388, '-']], round_to: 1 },
    result: [
      ['Rep', 46388, 46419, 'Total'],
      ['Adams', 286, 571, 857],
      ['Brooks', 0, 143, 143],
      ['Total', 286, 714, 1000],
    ],
    source: {
      en: 'Brooks is away in January (“-”): exact shares 285.71, 571.43 and 142.86; the two largest remainders round up.',
      ru: 'Волкова в\u00a0январе нет («-»): точные доли 285,71, 571,43 и\u00a0142,86; два наибольших остатка округлены вверх.',
    },
  },
];
