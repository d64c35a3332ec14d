/** Who and what the sample company sells to, with and for, in each language. */
import type { Translated } from '../../language/language';
import type { Currency } from '../../workbook/port';

export interface Vocabulary {
  readonly currency: Currency;
  /** one dollar in this currency, rounded to a handy number */
  readonly perDollar: number;
  readonly reps: readonly string[];
  readonly customers: {
    readonly first: readonly string[];
    readonly second: readonly string[];
    readonly name: (first: string, second: string) => string;
  };
  /** name and typical share of an order's base amount */
  readonly products: readonly (readonly [string, number])[];
  readonly channels: readonly string[];
  readonly won: string;
  readonly lost: string;
  readonly stages: readonly [string, string, string, string];
  readonly orders: { readonly sheet: string; readonly headers: readonly string[] };
  readonly deals: { readonly sheet: string; readonly headers: readonly string[] };
  readonly leads: { readonly sheet: string; readonly headers: readonly string[] };
  readonly dateFormat: string;
  readonly monthFormat: string;
}

export const vocabularies: Translated<Vocabulary> = {
  en: {
    currency: { symbol: '$', before: true },
    perDollar: 1,
    reps: [
      'Adams, R.',
      'Brooks, T.',
      'Carter, L.',
      'Diaz, M.',
      'Evans, K.',
      'Foster, J.',
      'Grant, S.',
      'Hughes, D.',
      'Ingram, P.',
      'Jensen, A.',
      'Keller, N.',
      'Lowe, C.',
    ],
    customers: {
      first: [
        'Northwind',
        'Blue Ridge',
        'Lakeside',
        'Summit',
        'Ironwood',
        'Harbor',
        'Prairie',
        'Redwood',
        'Cedar',
        'Granite',
        'Silver Creek',
        'Eastgate',
        'Falcon',
        'Pioneer',
        'Maple',
        'Crescent',
        'Bayview',
        'Oakmont',
        'Sterling',
        'Horizon',
        'Meadow',
        'Anchor',
        'Vista',
        'Copper',
        'Juniper',
      ],
      second: [
        'Foods',
        'Logistics',
        'Clinics',
        'Builders',
        'Interiors',
        'Motors',
        'Hotels',
        'Schools',
        'Textiles',
        'Farms',
        'Printing',
        'Supply',
      ],
      name: (first, second) => `${first} ${second}`,
    },
    products: [
      ['Shelving', 0.7],
      ['Workstations', 1.5],
      ['Conveyors', 2.4],
      ['Storage racks', 1.1],
      ['Lighting', 0.5],
      ['Service contract', 0.6],
    ],
    channels: ['Search ads', 'Referrals', 'Trade fairs', 'Cold calls', 'Website'],
    won: 'Won',
    lost: 'Lost',
    stages: ['Leads', 'Qualified', 'Meetings', 'Proposals'],
    orders: { sheet: 'Orders', headers: ['Date', 'Order', 'Rep', 'Customer', 'Product', 'Amount'] },
    deals: {
      sheet: 'Deals',
      headers: ['Deal', 'Created', 'Rep', 'Customer', 'Amount', 'Stage', 'Lost from'],
    },
    leads: { sheet: 'Leads', headers: ['Month', 'Channel', 'Leads', 'Customers', 'Cost'] },
    dateFormat: 'm/d/yyyy',
    monthFormat: 'mmm yy',
  },
  ru: {
    currency: { symbol: '₽', before: false },
    perDollar: 10,
    reps: [
      'Белова Анна',
      'Волков Пётр',
      'Громов Илья',
      'Дёмина Ольга',
      'Ершова Кира',
      'Зайцев Павел',
      'Котов Иван',
      'Ларина Ольга',
      'Мишин Сергей',
      'Носов Денис',
      'Рябова Инна',
      'Юдина Татьяна',
    ],
    customers: {
      first: [
        'Север',
        'Вектор',
        'Альфа',
        'Родник',
        'Маяк',
        'Прогресс',
        'Восход',
        'Кедр',
        'Орион',
        'Гранит',
        'Волга',
        'Урал',
        'Сокол',
        'Пионер',
        'Меридиан',
        'Причал',
        'Пролив',
        'Дубрава',
        'Стандарт',
        'Горизонт',
        'Заря',
        'Якорь',
        'Парус',
        'Медь',
        'Рассвет',
      ],
      second: [
        'Торг',
        'Логистика',
        'Строй',
        'Мебель',
        'Авто',
        'Отель',
        'Текстиль',
        'Агро',
        'Печать',
        'Снаб',
        'Сервис',
        'Мед',
      ],
      name: (first, second) => `ООО «${first}-${second}»`,
    },
    products: [
      ['Стеллажи', 0.7],
      ['Рабочие места', 1.5],
      ['Конвейеры', 2.4],
      ['Складские системы', 1.1],
      ['Освещение', 0.5],
      ['Сервисный договор', 0.6],
    ],
    channels: ['Реклама в поиске', 'Рекомендации', 'Выставки', 'Холодные звонки', 'Сайт'],
    won: 'Оплата',
    lost: 'Отказ',
    stages: ['Лиды', 'Квалификация', 'Встречи', 'Предложения'],
    orders: { sheet: 'Заказы', headers: ['Дата', 'Заказ', 'Менеджер', 'Клиент', 'Товар', 'Сумма'] },
    deals: {
      sheet: 'Сделки',
      headers: ['Сделка', 'Дата создания', 'Менеджер', 'Клиент', 'Сумма', 'Этап', 'Этап отказа'],
    },
    leads: { sheet: 'Лиды', headers: ['Месяц', 'Канал', 'Лиды', 'Клиенты', 'Расходы'] },
    dateFormat: 'dd.mm.yyyy',
    monthFormat: 'mmm yy',
  },
};
