import { track, type Progress } from '../planning/plan/track';
import { headedBlock } from './kit/block';
import { column } from './kit/column';
import { define, type TableRow, type Example, type Texts } from './kit/definition';
import { date } from './kit/number';
import { calendarPeriod } from './kit/order-columns';
import { totalName } from './kit/total-name';
import { repName } from './kit/reps';
import { show } from './kit/words';
import { workCalendar } from './kit/work-calendar';

/** Plan against fact on a day: the planning definitions, section 2. */
export const definition = /*#__PURE__*/ define({
  id: 'PLAN.TRACK',
  family: 'plan',
  parameters: {
    dates: column('date'),
    reps: column('text'),
    amounts: column('money'),
    plan: headedBlock(),
    as_of: date(),
    period: calendarPeriod,
    calendar: workCalendar(),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Rep', ru: 'Менеджер' }, unit: 'text', label: true },
      { header: { en: 'Plan', ru: 'План' }, unit: 'plan' },
      { header: { en: 'Actual', ru: 'Факт' }, unit: 'plan' },
      { header: { en: 'Attainment', ru: '% выполнения' }, unit: 'share' },
      { header: { en: 'Expected by now', ru: 'Ожидалось на сегодня' }, unit: 'plan' },
      { header: { en: 'Forecast', ru: 'Прогноз' }, unit: 'plan' },
      { header: { en: 'Gap', ru: 'Отклонение' }, unit: 'plan' },
      { header: { en: 'Needed per working day', ru: 'Нужно в рабочий день' }, unit: 'plan' },
    ],
    totalRow: true,
  },
  calculate(args, { language, note }) {
    const { rows, total } = track(args, args.plan, args.as_of, args.period, args.calendar, note);
    return {
      rows: rows.map(({ rep, progress }) => [repName(rep, language), ...cellsOf(progress)]),
      total: [totalName[language], ...cellsOf(total)],
    };
  },
});

function cellsOf({ plan, actual, attainment, expected, forecast, gap, needed }: Progress): TableRow {
  return [plan, actual, attainment, expected, forecast, gap, needed];
}

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Plan against fact of every rep on a day: attainment, pace, gap.',
    parameters: {
      dates: 'Date of each order, one column',
      reps: 'Rep of each order, one column as high as the dates',
      amounts: 'Amount of each order, refunds negative',
      plan: 'Plan as a sheet holds it: reps in the first column, months in the header; totals are left out',
      as_of: 'The day through whose end orders count',
      period: 'The month of that day (default), its quarter or its year',
      calendar: 'Days off in one column, or a table (date, working 1 or 0) that also knows working Saturdays',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Working days are Monday to Friday less the days off. Expected by now = plan × working days passed ÷ working days of the period. Forecast = actual ÷ days passed × days of the period: empty before the first working day, the actual after the last.',
      'Gap = actual − plan. Needed per working day = what is missing ÷ working days left: 0 when the plan is met, empty when no day is left. The totals are reckoned from the plan and actual of all.',
      'Quarters and years run from the first month of the plan, so that a plan from July to June has its own; the last ends with the plan. A day outside the plan is an error.',
      'Reps stand as in the plan; then those with orders in the period but no plan, with plan 0 and no attainment; orders without a rep last. Orders after the day do not count.',
      'A column of the plan without a date that is the sum of the months is left out, and so is a first or last row that is the sum of the others and is called a total or has no name; the last row by its sum alone where there is such a column and at least two reps.',
    ],
    keywords: ['plan against fact', 'attainment', 'pace', 'forecast', 'run rate', 'gap', 'working days'],
  },
  ru: {
    purpose: 'План-факт по\u00a0менеджерам на\u00a0дату: % выполнения, темп, отклонение.',
    parameters: {
      dates: 'Дата каждого заказа, один столбец',
      reps: 'Менеджер каждого заказа, столбец той\u00a0же высоты',
      amounts: 'Сумма каждого заказа, возвраты со\u00a0знаком минус',
      plan: 'План, как он стоит на\u00a0листе: менеджеры в\u00a0первом столбце, месяцы в\u00a0заголовке; итоги не\u00a0учитываются',
      as_of: 'День, по\u00a0конец которого считаются заказы',
      period: 'Месяц этого дня (по\u00a0умолчанию), его квартал или год',
      calendar:
        'Нерабочие дни столбцом или таблица (дата, рабочий\u00a01 или\u00a00), где есть и\u00a0рабочие субботы',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Рабочие дни\u00a0— с\u00a0понедельника по\u00a0пятницу без нерабочих дней. Ожидалось = план × прошедшие рабочие дни ÷ рабочие дни периода. Прогноз = факт ÷ прошедшие дни × дни периода: пусто до\u00a0первого рабочего дня, после последнего\u00a0— факт.',
      'Отклонение = факт − план. Нужно в\u00a0рабочий день = недостающее ÷ оставшиеся рабочие дни: 0, если план выполнен, пусто, если дней не\u00a0осталось. Итоги считаются от\u00a0общего плана и\u00a0факта.',
      'Кварталы и\u00a0годы идут от\u00a0первого месяца плана, поэтому у\u00a0плана с\u00a0июля по\u00a0июнь они свои; последний кончается вместе с\u00a0планом. День вне плана\u00a0— ошибка.',
      'Менеджеры стоят как в\u00a0плане; затем те, у\u00a0кого есть заказы, но\u00a0нет плана: план\u00a00, % выполнения пуст; заказы без менеджера последними. Заказы после даты не\u00a0считаются.',
      'Столбец плана без даты, равный сумме месяцев, не\u00a0учитывается; так\u00a0же первая или последняя строка, равная сумме остальных, если она названа итогом или без имени; последняя\u00a0— и\u00a0по\u00a0одной сумме, если есть такой столбец и\u00a0хотя\u00a0бы два менеджера.',
    ],
    keywords: ['план-факт', '% выполнения', 'темп', 'прогноз на конец месяца', 'отклонение', 'рабочие дни'],
  },
};

const adams = { en: 'Adams', ru: 'Белова' };
const brooks = { en: 'Brooks', ru: 'Волков' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      // 5, 15 and 18 March 2027
      dates: [[46451], [46461], [46464]],
      reps: [[adams], [brooks], [adams]],
      amounts: [[104], [90], [500]],
      plan: [
        [{ en: 'Rep', ru: 'Менеджер' }, 46447, 46478],
        [adams, 230, 300],
        [brooks, 60, 100],
      ],
      as_of: 46463,
    },
    result: [
      ['Rep', 'Plan', 'Actual', 'Attainment', 'Expected by now', 'Forecast', 'Gap', 'Needed per working day'],
      ['Adams', 230, 104, 0.452173913043, 130, 184, -126, 12.6],
      ['Brooks', 60, 90, 1.5, 33.9130434783, 159.230769231, 30, 0],
      ['Total', 290, 194, 0.668965517241, 163.913043478, 343.230769231, -96, 9.6],
    ],
    source: {
      en: 'On 17 March 2027, 13 of 23 working days are over. The order of the 18th does not count yet; Brooks has met his plan.',
      ru: '17\u00a0марта 2027\u00a0года прошло 13 из\u00a023\u00a0рабочих дней. Заказ от\u00a018-го ещё не\u00a0считается; Волков план выполнил.',
    },
  },
];
