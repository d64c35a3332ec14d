import { PersonArrowBackRegular } from '@fluentui/react-icons';
import { formatMoney } from '../../language/format';
import { texts } from '../../language/texts';
import type { Tool } from '../tool';
import { namesOf, profitMarks } from './names';

/** Profitability: what a new deal leaves against a repeat one. */
export const tool: Tool = {
  id: 'profit',
  order: 4,
  icon: PersonArrowBackRegular,
  marks: profitMarks,
  title: (language) => texts(language).heads.profit.title,
  purpose: (language) => texts(language).heads.profit.purpose,
  describe: (plan, language, regional) => {
    const { profit } = texts(language).heads;
    const known = namesOf(plan);
    const money = (value: unknown): string | undefined =>
      typeof value === 'number' ? formatMoney(value, regional, {}) : undefined;
    const fresh = known && money(plan.values[known.names.profitNew]);
    const repeat = known && money(plan.values[known.names.profitRepeat]);
    return {
      title: profit.title,
      line: fresh === undefined || repeat === undefined ? '' : profit.describe(fresh, repeat),
      ...(known && { usualSheet: texts(known.language).heads.profit.sheet.name }),
    };
  },
  load: () => import('./form/profit-form'),
};
