import { choices, limitsText } from '../functions/kit/wording';
import type { Kind, Parameter } from '../functions/kit/parameter';
import type { Language, Translated } from '../language/language';
import type { Limits, Unit } from '../planning/limits';

const unitTexts: Translated<Readonly<Record<Unit, string>>> = {
  en: {
    money: 'money',
    payout: 'money',
    plan: 'money',
    share: '%',
    count: 'number',
    norm: 'number',
    days: 'days',
    months: 'months',
    month: 'month',
    date: 'date',
    text: 'text',
    number: 'number',
  },
  ru: {
    money: 'деньги',
    payout: 'деньги',
    plan: 'деньги',
    share: '%',
    count: 'число',
    norm: 'число',
    days: 'дни',
    months: 'месяцы',
    month: 'месяц',
    date: 'дата',
    text: 'текст',
    number: 'число',
  },
};

type KindTexts = Readonly<Record<Kind, (unit: string) => string>>;
const kindTexts: Translated<KindTexts> = {
  en: {
    number: (unit) => unit,
    list: (unit) => `list of ${unit}`,
    names: () => 'list of names',
    words: () => 'word',
    date: () => 'date',
    column: (unit) => `column: ${unit}`,
    pair: (unit) => `${unit}, one or two`,
    tiers: () => 'table: from, rate',
    model: () => 'parameters of a model',
    growth: () => '% or table',
    corrections: () => 'table',
    curve: () => 'table: from, value',
    beyond: () => 'word or number',
    multipliers: () => 'table: attainment, multiplier',
    figures: (unit) => `${unit}, one or a range`,
    block: () => 'table or range',
    locks: () => 'table or range',
    calendar: () => 'list of dates or table',
    stageOrder: () => 'list of stages, or stages and statuses',
    stock: () => 'list of numbers, or two lists',
    table: () => 'table with headers',
    name: () => 'name',
  },
  ru: {
    number: (unit) => unit,
    list: (unit) => (unit === '%' ? 'список %' : `список: ${unit}`),
    names: () => 'список имён',
    words: () => 'слово',
    date: () => 'дата',
    column: (unit) => `столбец: ${unit}`,
    pair: (unit) => `${unit}, одно или два`,
    tiers: () => 'таблица: от, ставка',
    model: () => 'параметры модели',
    growth: () => '% или таблица',
    corrections: () => 'таблица',
    curve: () => 'таблица: от, значение',
    beyond: () => 'слово или число',
    multipliers: () => 'таблица: выполнение, коэффициент',
    figures: (unit) => `${unit}, ячейка или диапазон`,
    block: () => 'таблица или диапазон',
    locks: () => 'таблица или диапазон',
    calendar: () => 'список дат или таблица',
    stageOrder: () => 'список этапов или этапы и\u00a0статусы',
    stock: () => 'список чисел или два списка',
    table: () => 'таблица с\u00a0заголовками',
    name: () => 'имя',
  },
};

/** What a number is a number of: money, %, days. */
export function unitText(unit: Unit, language: Language): string {
  return unitTexts[language][unit];
}

/** Kind and unit of a parameter in words: money, list of %, date. */
export function kindText({ kind, unit }: Parameter<unknown>, language: Language): string {
  return kindTexts[language][kind](unitTexts[language][unit]);
}

/** Limits and words of a parameter: “more than 0, at most 100 %”; empty where anything goes. */
export function boundsText({ limits, words }: Parameter<unknown>, language: Language): string {
  if (words !== undefined) return choices(words, language);
  return limits === undefined ? '' : limitsText(ofInterest(limits), language);
}

/** From a million million on, a limit guards the arithmetic and tells the reader nothing. */
const guard = 1e12;
function ofInterest({ min, max, ...rest }: Limits): Limits {
  return {
    ...rest,
    ...(min === undefined || min <= -guard ? {} : { min }),
    ...(max === undefined || max >= guard ? {} : { max }),
  };
}
