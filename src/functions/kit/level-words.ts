import type { Translated } from '../../language/language';
import type { Level } from '../../planning/profit/repeat-level';

interface LevelWords {
  readonly name: string;
  /** the goal that comes next and what to do first */
  readonly step: string;
}

/** The levels of selling again in words, as they stand in cells and in the pane: the planning definitions, section 4. */
export const levelWords: Translated<Readonly<Record<Level, LevelWords>>> = {
  en: {
    1: {
      name: 'We sell to new customers',
      step: '15–20%: control repeat sales of the top 20 customers',
    },
    2: {
      name: 'Sales without strain',
      step: '30–50%: compare the top 50 customers between periods, plan last year’s month +10% per rep, segment by behaviour',
    },
    3: {
      name: 'All the base can give',
      step: 'up to 90%: norms of contact, plan against control, satisfaction calls',
    },
    4: { name: 'The whole company sells again', step: 'keep it' },
  },
  ru: {
    1: {
      name: 'Продаём новым клиентам',
      step: '15–20\u00a0%: держать на контроле повторные продажи 20 крупнейшим клиентам',
    },
    2: {
      name: 'Продажи без напряжения',
      step: '30–50\u00a0%: сравнивать топ-50 клиентов по периодам, план каждого менеджера\u00a0— прошлый год +10\u00a0% по месяцам, сегментация по поведению',
    },
    3: {
      name: 'Всё, что даёт база',
      step: 'до 90\u00a0%: нормы контактов, план и контроль, звонки об удовлетворённости',
    },
    4: { name: 'Повторно продаёт вся компания', step: 'удерживать' },
  },
};
