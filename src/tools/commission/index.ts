import { MoneyRegular } from '@fluentui/react-icons';
import { monthYearShort } from '../../language/dates';
import { formatMoney } from '../../language/format';
import { texts } from '../../language/texts';
import { dayParts } from '../../planning/calendar';
import type { Tool } from '../tool';
import { commissionMarks, numberIn, payoutNamesOf } from './names';

/** Commission: the scheme of each role, what everybody gets for a month, and a statement of one rep. */
export const tool: Tool = {
  id: 'commission',
  order: 3,
  icon: MoneyRegular,
  marks: commissionMarks,
  title: (language) => texts(language).heads.commission.title,
  purpose: (language) => texts(language).heads.commission.purpose,
  describe: (plan, language, regional) => {
    const known = payoutNamesOf(plan);
    const day = known && numberIn(plan.values[known.names.month]);
    if (!known || day === undefined) return undefined;
    const { commission } = texts(language).heads;
    const { year, month } = dayParts(day);
    const total = numberIn(plan.values[known.names.total]);
    return {
      title: commission.describe.title(monthYearShort(year, month, language)),
      line: total === undefined ? '' : commission.describe.line(formatMoney(total, regional)),
      usualSheet: texts(known.language).heads.commission.sheetName,
    };
  },
  load: () => import('./form/commission-form'),
};
