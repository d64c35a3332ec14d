import { stockOf } from '../planning/funnel/schedule';
import { stageDays } from './kit/deal-parameters';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { alone } from './kit/alone';
import { list, number } from './kit/number';
import { figures } from './kit/series';

/** Deals in work at any time: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.STOCK',
  family: 'funnel',
  parameters: {
    deals: list({ unit: 'count', above: 0 }),
    days: stageDays,
    workdays: number({ unit: 'days', above: 0 }),
  },
  result: {
    kind: 'spill',
    columns: [{ header: { en: 'Standing', ru: 'Стоят' }, unit: 'norm' }],
  },
  calculate({ deals, days, workdays }) {
    const spent = figures(days, deals.length, 'deals', deals.length > 1 ? 1 : 0);
    return alone(deals.map((count, index) => stockOf(count, spent[index], workdays)));
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How many deals should stand in each stage on any day.',
    parameters: {
      deals: 'Deals that must reach each stage in the period; a row or column of stages',
      days: 'Working days a deal spends in each stage; the cell of the last stage may stay blank',
      workdays: 'Working days of the period',
    },
    remarks: [
      'Deals ÷ working days × days in the stage (Little’s law). Deals that will be lost stand there too; days are those until they pass or are lost.',
      'Fewer than that in an early stage and more in a late one is a funnel on its head: FUNNEL.CHECK takes this column beside the deals standing.',
    ],
    keywords: ['pipeline', 'Little’s law', 'work in progress', 'stock', 'standing', 'in work'],
  },
  ru: {
    purpose: 'Сколько сделок должно стоять на\u00a0каждом этапе в\u00a0любой день.',
    parameters: {
      deals: 'Сколько сделок должно дойти до\u00a0каждого этапа за\u00a0период; строка или\u00a0столбец',
      days: 'Сколько рабочих дней сделка проводит на\u00a0этапе; ячейка последнего этапа может быть пустой',
      workdays: 'Рабочих дней в\u00a0периоде',
    },
    remarks: [
      'Сделки ÷ рабочие дни × дни на\u00a0этапе (закон Литтла). Сделки, которые будут потеряны, тоже стоят; дни\u00a0— до\u00a0перехода или\u00a0потери.',
      'Если на\u00a0раннем этапе меньше, а\u00a0на\u00a0позднем больше, воронка обратная: FUNNEL.CHECK берёт этот столбец рядом со\u00a0стоящими сделками.',
    ],
    keywords: ['сделки в работе', 'закон Литтла', 'портфель', 'сколько стоит', 'воронка'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { deals: [[500], [250], [100], [50]], days: [[2], [6], [10], ['']], workdays: 20 },
    result: [[50], [75], [50], [0]],
    source: {
      en: '25 leads a day for 2 days are 50; 12.5 meetings a day for 6 days are 75; 5 proposals for 10 days are 50.',
      ru: '25\u00a0лидов в\u00a0день по\u00a02\u00a0дня\u00a0— 50; 12,5\u00a0встречи в\u00a0день по\u00a06\u00a0дней\u00a0— 75; 5\u00a0предложений по\u00a010\u00a0дней\u00a0— 50.',
    },
  },
];

export const native: Native = { en: '=deals/workdays*days', ru: '=deals/workdays*days' };
