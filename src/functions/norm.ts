import { norm } from '../planning/funnel/norm';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { alone } from './kit/alone';
import { list, number } from './kit/number';
import { optional } from './kit/parameter';

/** The norm of a rep: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'NORM',
  family: 'funnel',
  parameters: {
    needed: list({ unit: 'count', above: 0 }),
    reps: number({ unit: 'count', above: 0 }),
    workdays: number({ unit: 'days', above: 0 }),
    absences: optional(number({ unit: 'days', min: 0 }), 0),
  },
  result: {
    kind: 'spill',
    columns: [{ header: { en: 'Per rep/day', ru: 'В день' }, unit: 'norm' }],
  },
  calculate({ needed, reps, workdays, absences }) {
    return alone(needed.map((count) => norm(count, { reps, workdays, absences })));
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How many a day each rep who is present must bring.',
    parameters: {
      needed: 'Deals the plan needs at a stage; a row or column of stages gives one norm each',
      reps: 'Reps in the team',
      workdays: 'Working days of the period',
      absences: 'Days of holiday and illness of all reps together; 0 when left out',
    },
    remarks: [
      'needed ÷ (reps × workdays − absences). Take the exact need, not the rounded one, and the norm equals that of FUNNEL with the reps present on average.',
      'With two of five reps away for the whole period the same plan asks more of the other three.',
    ],
    keywords: ['norm', 'per rep', 'per day', 'activity', 'absence', 'holidays'],
  },
  ru: {
    purpose: 'Сколько в\u00a0день должен дать каждый менеджер, который на\u00a0месте.',
    parameters: {
      needed: 'Сколько сделок нужно на\u00a0этапе; для строки или\u00a0столбца этапов\u00a0— норма каждого',
      reps: 'Менеджеров в\u00a0отделе',
      workdays: 'Рабочих дней в\u00a0периоде',
      absences: 'Дней отпусков и\u00a0болезней всех менеджеров вместе; если не\u00a0задано, 0',
    },
    remarks: [
      'needed ÷ (reps × workdays − absences). Если взять точную потребность, а\u00a0не\u00a0округлённую, норма равна норме FUNNEL с\u00a0менеджерами на\u00a0месте в\u00a0среднем.',
      'Если двоих из\u00a0пяти менеджеров нет весь период, тот же план требует больше от\u00a0остальных троих.',
    ],
    keywords: ['норма на менеджера в день', 'норма', 'активность', 'отпуск', 'отсутствие'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { needed: 500, reps: 5, workdays: 20 },
    result: 5,
    source: {
      en: '500 leads by 5 reps in 20 working days are 5 a day each.',
      ru: '500\u00a0лидов на\u00a0пятерых за\u00a020\u00a0рабочих дней\u00a0— по\u00a05\u00a0в\u00a0день.',
    },
  },
  {
    arguments: { needed: [[500], [250], [100]], reps: 5, workdays: 20, absences: 40 },
    result: [[8.333333333333334], [4.166666666666667], [1.6666666666666667]],
    source: {
      en: 'Two of the five are away all 20 days: 40 rep-days less, 60 remain.',
      ru: 'Двоих из\u00a0пяти нет все 20\u00a0дней: минус 40\u00a0дней, остаётся 60.',
    },
  },
];

export const native: Native = {
  en: '=needed/(reps*workdays-absences)',
  ru: '=needed/(reps*workdays-absences)',
};
