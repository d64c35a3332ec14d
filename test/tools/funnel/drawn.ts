/** The plan of the drawings: 1,000,000 at 20,000 a deal in September 2026, counted from 600 closed deals. */
import type { Language } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { dayNumber } from '../../../src/planning/workdays/workdays';
import { snapshot } from '../../../src/tools/funnel/deals';
import { firstState, reduce, type FunnelState } from '../../../src/tools/funnel/state';

const lost = [330, 121, 45, 62];

export function drawnState(language: Language): FunnelState {
  const { templates } = texts(language).funnel.sheet;
  const [leads = '', qualified = '', meetings = '', proposals = '', won = ''] = templates.b2b;
  const from = [leads, qualified, meetings, proposals];
  const lostWord = language === 'ru' ? 'Отказ' : 'Lost';
  const rows = [
    ...from.flatMap((stage, index) =>
      Array.from({ length: lost[index] ?? 0 }, () => [lostWord, stage] as const),
    ),
    ...Array.from({ length: 42 }, () => [won, ''] as const),
  ];
  const scale = language === 'ru' ? 10 : 1;
  let state = firstState({
    today: dayNumber(2026, 8, 20),
    country: language === 'ru' ? 'RU' : 'US',
    stageNames: (id) => templates[id],
  });
  state = reduce(state, {
    type: 'set',
    values: { revenue: 1_000_000 * scale, averageTyped: 20_000 * scale },
  });
  state = reduce(state, {
    type: 'counted',
    snapshot: snapshot(
      { table: language === 'ru' ? 'Сделки' : 'Deals', column: language === 'ru' ? 'Этап' : 'Stage' },
      {
        stages: rows.map(([stage]) => stage),
        lostFrom: rows.map(([, stage]) => stage),
        created: [dayNumber(2026, 3, 1), dayNumber(2026, 8, 31)],
      },
      [templates.b2b],
    ),
  });
  state = reduce(state, { type: 'addAbsence', name: language === 'ru' ? 'Белова Анна' : 'Adams, R.' });
  return reduce(state, { type: 'changeAbsence', id: state.absences[0]?.id ?? 0, values: { days: 10 } });
}
