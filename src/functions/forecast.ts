import type { Translated } from '../language/language';
import { firstDayOf } from '../planning/calendar';
import { forecast } from '../planning/forecast/forecast';
import type { Season } from '../planning/forecast/smoothing';
import { monthSeries } from '../planning/plan/month-series';
import { define, type Example, type Texts } from './kit/definition';
import { numberOrNone } from './kit/number';
import { months, orderParameters, windowOf } from './kit/plan-parameters';
import { show } from './kit/words';

/** How sure the interval is when nothing is asked for. */
const usual = 0.95;

const method: Translated = { en: 'Method', ru: 'Метод' };
const smoothing: Translated<Readonly<Record<Season, readonly [string, string]>>> = {
  en: {
    none: ['Damped trend', 'no season'],
    additive: ['Holt–Winters', '+ season'],
    multiplicative: ['Holt–Winters', '× season'],
  },
  ru: {
    none: ['Затухающий тренд', 'без сезона'],
    additive: ['Хольт–Уинтерс', '+ сезон'],
    multiplicative: ['Хольт–Уинтерс', '× сезон'],
  },
};
const basisText: Translated<(months: number) => string> = {
  en: (basis) => `${basis} months`,
  ru: (basis) => `${basis} мес.`,
};

/** Sales to come, by exponential smoothing. */
export const definition = /*#__PURE__*/ define({
  id: 'FORECAST',
  family: 'plan',
  parameters: {
    dates: orderParameters.dates,
    amounts: orderParameters.amounts,
    start: orderParameters.start,
    months,
    confidence: numberOrNone({ unit: 'share', above: 0, max: 0.999 }),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Month', ru: 'Месяц' }, unit: 'month', label: true },
      { header: { en: 'Forecast', ru: 'Прогноз' }, unit: 'plan' },
      { header: { en: 'Low', ru: 'От' }, unit: 'plan' },
      { header: { en: 'High', ru: 'До' }, unit: 'plan' },
    ],
  },
  calculate(args, { language, note }) {
    const window = windowOf(args);
    const { first } = window;
    const found = forecast(
      monthSeries(args.dates, args.amounts, first, note),
      window,
      args.confidence ?? usual,
    );
    return {
      rows: found.months.map(({ mean, low, high }, month) => [firstDayOf(first + month), mean, low, high]),
      total: [method[language], ...smoothing[language][found.season], basisText[language](found.basis)],
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Forecast of the coming months from past orders, with season.',
    parameters: {
      dates: 'Date of each order, one column, best of three years and more',
      amounts: 'Amount of each order, one column as high as the dates, refunds negative',
      start: 'Any date of the first month to forecast; orders from then on are left out',
      months: 'How many months; 12 when left out',
      confidence: 'How often a month should lie from low to high; 95% when left out',
      show: '“all” with header and the line of the method (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Exponential smoothing by Holt and Winters with a damped trend (ETS(A,Ad,A) and ETS(M,Ad,M) in Hyndman and Athanasopoulos, Forecasting: Principles and Practice). Smoothing and starting values are those of the greatest likelihood; the same orders always give the same forecast.',
      'The season is additive (+, an amount) or multiplicative (×, a percentage), whichever fits better; additive where a month has sold nothing. With fewer than two years of months there is no season, with fewer than six months no forecast. The last line of “all” says the method and the months it rests on.',
      'Low and high hold with the confidence asked for if the errors stay as they were and are normal. They know nothing of new reps, prices or campaigns, and widen with every month ahead. Where no month was negative, nothing is shown below 0.',
      'Months without orders count as 0. The month just before start counts as over; where the orders end earlier, their last month may still be running and is left out, and the forecast bridges the gap. At most twenty years are read.',
    ],
    keywords: ['forecast', 'prediction', 'seasonality', 'Holt-Winters', 'exponential smoothing', 'trend'],
  },
  ru: {
    purpose: 'Прогноз продаж по\u00a0месяцам с\u00a0учётом сезона по\u00a0прошлым заказам.',
    parameters: {
      dates: 'Дата каждого заказа, один столбец, лучше за\u00a0три года и\u00a0больше',
      amounts: 'Сумма каждого заказа, столбец той\u00a0же высоты, возвраты со\u00a0знаком минус',
      start: 'Любая дата первого месяца прогноза; заказы с\u00a0этого месяца не\u00a0учитываются',
      months: 'Сколько месяцев; если не\u00a0задано, 12',
      confidence:
        'Как часто месяц должен попадать в\u00a0границы «от» и\u00a0«до»; если не\u00a0задано, 95\u00a0%',
      show: '«всё» с\u00a0заголовком и\u00a0строкой метода (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Экспоненциальное сглаживание Хольта\u00a0— Уинтерса с\u00a0затухающим трендом (ETS(A,Ad,A) и\u00a0ETS(M,Ad,M) в\u00a0книге Hyndman, Athanasopoulos, Forecasting: Principles and Practice). Параметры и\u00a0начальные значения\u00a0— наиболее правдоподобные; одни и\u00a0те\u00a0же заказы всегда дают один прогноз.',
      'Сезон аддитивный (+, сумма) или мультипликативный (×, процент): какой точнее; аддитивный, если в\u00a0каком-то месяце продаж не\u00a0было. Меньше двух лет\u00a0— без сезона, меньше шести месяцев\u00a0— без прогноза. Последняя строка при «всё» называет метод и\u00a0число месяцев.',
      'Границы верны с\u00a0заданной уверенностью, если ошибки останутся прежними и\u00a0нормальными. О\u00a0новых людях, ценах и\u00a0акциях они не\u00a0знают и\u00a0расширяются с\u00a0каждым месяцем. Если отрицательных месяцев не\u00a0было, ниже нуля ничего не\u00a0показывается.',
      'Месяцы без заказов\u00a0— ноль. Месяц перед start считается завершённым; если заказы кончаются раньше, их последний месяц мог ещё не\u00a0закончиться и\u00a0не\u00a0учитывается, а\u00a0прогноз перешагивает разрыв. Берётся не\u00a0больше двадцати лет.',
    ],
    keywords: ['прогноз', 'сезонность', 'экспоненциальное сглаживание', 'тренд', 'хольт', 'уинтерс'],
  },
};

/** First days of January to June 2026. */
const dates = [[46023], [46054], [46082], [46113], [46143], [46174]];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { dates, amounts: [[100], [100], [100], [100], [100], [100]], start: 46204, months: 2 },
    result: [
      ['Month', 'Forecast', 'Low', 'High'],
      [46204, 100, 100, 100],
      [46235, 100, 100, 100],
      ['Method', 'Damped trend', 'no season', '6 months'],
    ],
    source: {
      en: 'Six months of 100 each give no reason to expect anything else. Half a year shows no season.',
      ru: 'Шесть месяцев по\u00a0100 не\u00a0дают повода ждать другого. За\u00a0полгода сезона не\u00a0видно.',
    },
  },
];
