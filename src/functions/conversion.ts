import { wilsonInterval } from '../planning/statistics/wilson';
import { confidence } from './kit/confidence';
import { counts } from './kit/deal-parameters';
import { define, type Example, type Texts } from './kit/definition';
import { checkPassed, figures } from './kit/series';

/** A conversion with its interval: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'CONVERSION',
  family: 'funnel',
  parameters: { passed: counts, left: counts, confidence },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Conversion', ru: 'Конверсия' }, unit: 'share' },
      { header: { en: 'Low', ru: 'Не ниже' }, unit: 'share' },
      { header: { en: 'High', ru: 'Не выше' }, unit: 'share' },
    ],
  },
  calculate({ passed, left, confidence: sure }) {
    const all = left.values;
    const through = figures(passed, all.length, 'left');
    checkPassed(through, all, passed.at);
    return {
      rows: all.map((count, index) => {
        const part = through[index];
        if (count === 0) return ['', '', ''];
        const { low, high } = wilsonInterval(part, count, sure);
        return [part / count, low, high];
      }),
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'A conversion, and between which bounds it lies given so many deals.',
    parameters: {
      passed: 'Deals that moved on to the next stage; a cell, a row or a column',
      left: 'Deals that left the stage: moved on or lost. Deals still open are in neither',
      confidence: 'How sure the bounds are; 95% when left out',
    },
    remarks: [
      'Returns three cells without a header: passed ÷ left, the lower and the upper bound (Wilson’s interval); ranges give one row per pair.',
      'Open deals have not failed: count only what has left the stage. Where nothing has left yet the cells are empty.',
      'Four times as many deals halve the distance between the bounds.',
    ],
    keywords: ['conversion', 'confidence interval', 'Wilson', 'how sure', 'sample'],
  },
  ru: {
    purpose: 'Конверсия и\u00a0границы, в\u00a0которых она лежит при\u00a0таком числе сделок.',
    parameters: {
      passed: 'Сколько сделок прошло на\u00a0следующий этап; ячейка, строка или\u00a0столбец',
      left: 'Сколько сделок ушло с\u00a0этапа: прошло дальше или\u00a0потеряно. Открытые сделки не\u00a0входят никуда',
      confidence: 'Насколько надёжны границы; если не\u00a0задано, 95\u00a0%',
    },
    remarks: [
      'Возвращает три ячейки без\u00a0заголовка: passed ÷ left, нижняя и\u00a0верхняя границы (интервал Вильсона); для диапазонов\u00a0— по\u00a0строке на\u00a0пару.',
      'Открытые сделки ещё не\u00a0потеряны: считайте только те, что ушли с\u00a0этапа. Если никто ещё не\u00a0ушёл, ячейки пустые.',
      'Вчетверо больше сделок\u00a0— вдвое уже границы.',
    ],
    keywords: ['конверсия', 'доверительный интервал', 'Вильсон', 'надёжность', 'выборка'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { passed: [[10], [40]], left: [[14], [100]] },
    result: [
      [0.714285714285714, 0.453509156701068, 0.882786213554231],
      [0.4, 0.309401286432459, 0.497997413208938],
    ],
    source: {
      en: 'Wilson’s interval at 95%: 10 of 14 lies between 45.35% and 88.28%, 40 of 100 between 30.94% and 49.80%.',
      ru: 'Интервал Вильсона для 95\u00a0%: 10\u00a0из\u00a014\u00a0— от\u00a045,35\u00a0до\u00a088,28\u00a0%, 40\u00a0из\u00a0100\u00a0— от\u00a030,94\u00a0до\u00a049,80\u00a0%.',
    },
  },
];
