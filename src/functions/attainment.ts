import { attainment } from '../planning/plan/attainment';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { figures } from './kit/figures';
import { checkSameShape } from './kit/same-shape';

/** How much of a plan was reached: the planning definitions, section 2. */
export const definition = /*#__PURE__*/ define({
  id: 'ATTAINMENT',
  family: 'plan',
  parameters: { actual: figures({ unit: 'money' }), plan: figures({ unit: 'money', min: 0 }) },
  result: { kind: 'numbers', unit: 'share' },
  calculate(args) {
    const [smaller, larger] =
      sizeOf(args.actual) > sizeOf(args.plan) ? (['plan', 'actual'] as const) : (['actual', 'plan'] as const);
    const all = args[larger];
    // one cell goes with a range of any shape
    if (sizeOf(args[smaller]) > 1) checkSameShape(smaller, args[smaller], larger, all);
    const at = (given: Figures, row: number, column: number): number =>
      sizeOf(given) === 1 ? given[0][0] : given[row][column];
    return {
      rows: all.map((cells, row) =>
        cells.map((_, column) => attainment(at(args.actual, row, column), at(args.plan, row, column))),
      ),
    };
  },
});

type Figures = readonly (readonly number[])[];
const sizeOf = (given: Figures): number => given.length * given[0].length;

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Share of the plan that was reached: actual ÷ plan.',
    parameters: {
      actual: 'Sales, one figure or a range',
      plan: 'Plan, one figure or a range of the same shape',
    },
    remarks: [
      'Where the plan is 0 or blank the result is an empty text: nothing can be said of a plan that is not there.',
      'Ranges are taken cell by cell and must have one shape; a single cell goes with a range of any shape.',
    ],
    keywords: ['attainment', 'percent of plan', 'plan against fact', 'quota'],
  },
  ru: {
    purpose: '% выполнения плана: факт ÷ план.',
    parameters: {
      actual: 'Факт: одно число или диапазон',
      plan: 'План: одно число или диапазон той\u00a0же формы',
    },
    remarks: [
      'Где план\u00a00 или пусто, результат\u00a0— пустой текст: о\u00a0плане, которого нет, сказать нечего.',
      'Диапазоны берутся ячейка к\u00a0ячейке и\u00a0должны быть одной формы; одна ячейка сочетается с\u00a0диапазоном любой формы.',
    ],
    keywords: ['% выполнения', 'выполнение плана', 'план-факт'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { actual: 107126, plan: 184700 },
    result: [[0.58]],
    source: {
      en: '107,126 of 184,700 is 58%.',
      ru: '107\u00a0126 из\u00a0184\u00a0700\u00a0— это 58\u00a0%.',
    },
  },
  {
    arguments: { actual: [[90], [120], [15]], plan: [[100], [100], [0]] },
    result: [[0.9], [1.2], ['']],
    source: {
      en: 'Three reps, the third without a plan: 90 of 100, 120 of 100, and nothing to compare 15 with.',
      ru: 'Три менеджера, у\u00a0третьего нет плана: 90 из\u00a0100, 120 из\u00a0100, а\u00a015 сравнить не\u00a0с\u00a0чем.',
    },
  },
];

export const native: Native = { en: '=IF(plan=0, "", actual/plan)', ru: '=ЕСЛИ(plan=0; ""; actual/plan)' };
