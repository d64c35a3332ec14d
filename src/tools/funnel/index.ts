import { DataFunnelRegular } from '@fluentui/react-icons';
import { texts } from '../../language/texts';
import { formatMoney, formatNumber } from '../../language/format';
import type { Tool } from '../tool';
import { funnelMarks, namesOf, numberIn } from './names';
import { periodIn, periodName, periodNameShort } from './period';

/** The reference funnel: how many leads and deals a plan needs. */
export const tool: Tool = {
  id: 'funnel',
  order: 1,
  icon: DataFunnelRegular,
  marks: funnelMarks,
  title: (language) => texts(language).heads.funnel.title,
  purpose: (language) => texts(language).heads.funnel.purpose,
  describe: (plan, language, regional) => {
    const { funnel } = texts(language).heads;
    const known = namesOf(plan);
    if (!known) return { title: plan.sheet, line: '' };
    const { names } = known;
    const period = periodIn(String(plan.values[names.title] ?? ''), known.language);
    const entrants = numberIn(plan.values[names.entrants]);
    const target = numberIn(plan.values[names.target]);
    const line =
      entrants === undefined || target === undefined
        ? ''
        : funnel.describe.line(
            funnel.count(
              formatNumber(entrants, regional),
              entrants,
              String(plan.values[names.firstStage] ?? ''),
            ),
            formatMoney(target, regional),
          );
    return {
      title: period ? funnel.describe.title(periodName(period, language, 'sentence')) : plan.sheet,
      line,
      ...(period && {
        usualSheet: texts(known.language).heads.funnel.sheet.name(periodNameShort(period, known.language)),
      }),
    };
  },
  load: () => import('./form/funnel-form'),
};
