import { fail } from '../planning/problem';
import { isBlank } from '../planning/cells';
import { repeatLevel } from '../planning/profit/repeat-level';
import { define, type Example, type Texts } from './kit/definition';
import { number } from './kit/number';
import type { Parameter } from './kit/parameter';
import { valueOf } from './kit/range';
import { levelWords } from './kit/level-words';
import { noUnlessYes } from './kit/yes-no';

/** A share; an empty cell, such as the share of a period without sales, is no share of 0. */
function share(): Parameter<number> {
  const base = number({ unit: 'share', min: 0, max: 1 });
  return {
    ...base,
    read: (argument, parameter) => {
      const value = valueOf(argument, parameter);
      return isBlank(value) ? fail('missing', parameter) : base.read(value, parameter);
    },
  };
}

/** How well a company sells again: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'REPEAT.LEVEL',
  family: 'profit',
  parameters: { share: share(), whole_company: noUnlessYes() },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Level', ru: 'Уровень' }, unit: 'count' },
      { header: { en: 'Name', ru: 'Название' }, unit: 'text' },
      { header: { en: 'Next goal', ru: 'Следующая цель' }, unit: 'share' },
      { header: { en: 'Gap', ru: 'До цели' }, unit: 'share' },
      { header: { en: 'First step', ru: 'Первый шаг' }, unit: 'text' },
    ],
  },
  calculate({ share, whole_company: wholeCompany }, { language }) {
    const { level, goal, gap } = repeatLevel(share, wholeCompany);
    const { name, step } = levelWords[language][level];
    return { rows: [[level, name, goal, gap, step]] };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'The level of selling again, the next goal and the first step to it.',
    parameters: {
      share: 'Repeat share of the revenue, as REPEAT.SHARE gives it',
      whole_company: '“yes” where marketing and service take part in selling again; “no” when left out',
    },
    remarks: [
      'Level 1: up to 10%. Level 2: above 10 to 30%. Level 3: above 30 to 90%. Level 4: above 90%, or the whole company takes part.',
      'The next goal is the lowest share that reaches it: 15, 30, 90%; the gap is the goal less the share. Both are empty at level 4.',
    ],
    keywords: ['repeat share', 'maturity', 'next goal', 'first step', 'levels'],
  },
  ru: {
    purpose: 'Уровень повторных продаж, следующая цель и\u00a0первый шаг к\u00a0ней.',
    parameters: {
      share: 'Доля повторной выручки, как её даёт REPEAT.SHARE',
      whole_company:
        '«да», если повторно продают и\u00a0маркетинг с\u00a0сервисом; если не\u00a0задано, «нет»',
    },
    remarks: [
      'Уровень 1: до\u00a010\u00a0%. Уровень 2: больше 10 и\u00a0до\u00a030\u00a0%. Уровень 3: больше 30 и\u00a0до\u00a090\u00a0%. Уровень 4: больше 90\u00a0%, или участвует вся компания.',
      'Следующая цель\u00a0— наименьшая доля, при которой она достигнута: 15, 30, 90\u00a0%; «До\u00a0цели»\u00a0— цель минус доля. На\u00a0уровне 4 обе ячейки пустые.',
    ],
    keywords: ['доля повторных', 'уровень', 'следующая цель', 'первый шаг', 'зрелость'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { share: 0.22 },
    result: [
      [
        2,
        'Sales without strain',
        0.3,
        0.08,
        '30–50%: compare the top 50 customers between periods, plan last year’s month +10% per rep, segment by behaviour',
      ],
    ],
    source: {
      en: 'A repeat share of 22% lies between 10 and 30%: the second level.',
      ru: 'Доля повторных 22\u00a0% лежит между 10 и\u00a030\u00a0%: второй уровень.',
    },
  },
];
