import { sumOf } from '../planning/sum';
import { newRepPlan } from '../planning/plan/new-rep';
import { block } from './kit/block';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { rowsOf } from './kit/locks';
import { number } from './kit/number';
import { ramp } from './kit/ramp';

/** Plan of a rep without a history: the planning definitions, section 2. */
export const definition = /*#__PURE__*/ define({
  id: 'PLAN.NEWREP',
  family: 'plan',
  parameters: { team_plan: block(), share: number({ unit: 'share', above: 0, max: 1 }), ramp: ramp() },
  result: { kind: 'numbers', unit: 'plan' },
  calculate({ team_plan: team, share, ramp: steps }) {
    const figures = rowsOf(team);
    const upright = team.kind === 'bare' && figures.length > 1 && figures[0]?.length === 1;
    const months = upright
      ? figures.map(([plan]) => plan ?? 0)
      : (figures[0] ?? []).map((_, month) => sumOf(figures.map((row) => row[month] ?? 0)));
    const plan = newRepPlan(months, share, steps);
    return { rows: upright ? plan.map((figure) => [figure]) : [plan] };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Monthly plan of a new rep: a share of the team’s plan, ramped up.',
    parameters: {
      team_plan:
        'The team’s plan by month: one row or column, or a plan of reps by months, which is added up',
      share: 'Share of a seasoned rep in the team’s plan, 1 of 8 being 12.5%',
      ramp: 'How much of it each month brings, such as 25, 50, 75, 100%; the last step holds from then on',
    },
    remarks: [
      'Plan of a month = the team’s plan of that month × share × the step of the ramp. A column gives a column, anything else a row.',
      'A rep who joins later has steps of 0 first; a blank step counts as 0, blanks at the end are left out.',
    ],
    keywords: ['new hire', 'ramp', 'onboarding', 'newcomer'],
  },
  ru: {
    purpose: 'План нового менеджера по\u00a0месяцам: доля плана отдела с\u00a0разгоном.',
    parameters: {
      team_plan:
        'План отдела по\u00a0месяцам: строка, столбец или план «менеджеры × месяцы», который складывается',
      share: 'Доля опытного менеджера в\u00a0плане отдела: один из\u00a0восьми\u00a0— 12,5\u00a0%',
      ramp: 'Какую часть даёт каждый месяц, например 25, 50, 75, 100\u00a0%; последняя ступень действует дальше',
    },
    remarks: [
      'План месяца = план отдела × доля × ступень разгона. Столбец даёт столбец, всё остальное\u00a0— строку.',
      'Если менеджер приходит позже, первые ступени\u00a00; пустая ступень считается нулём, пустые в\u00a0конце не\u00a0учитываются.',
    ],
    keywords: ['новый менеджер', 'разгон', 'стажёр', 'новичок'],
  },
};

const team = [[800000, 800000, 1000000, 1000000, 1200000]];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { team_plan: team, share: 0.125, ramp: [[0.25, 0.5, 0.75, 1]] },
    result: [[25000, 50000, 93750, 125000, 150000]],
    source: {
      en: 'One rep of eight: an eighth of each month, a quarter of it at first, all of it from the fourth month.',
      ru: 'Один из\u00a0восьми: восьмая часть каждого месяца, сначала четверть её, с\u00a0четвёртого месяца целиком.',
    },
  },
];

export const native: Native = { en: '=team_plan*share*ramp', ru: '=team_plan*share*ramp' };
