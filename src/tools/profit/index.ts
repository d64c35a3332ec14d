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
  title: (language) => texts(language).profit.title,
  purpose: (language) => texts(language).profit.purpose,
  describe: (plan, language, regional) => {
    const { profit } = texts(language);
    const known = namesOf(plan);
    const money = (value: unknown): string | undefined =>
      typeof value === 'number' ? formatMoney(value, regional, {}) : undefined;
    const fresh = known && money(plan.values[known.names.profitNew]);
    const repeat = known && money(plan.values[known.names.profitRepeat]);
    return {
      title: profit.title,
      line: fresh === undefined || repeat === undefined ? '' : profit.describe(fresh, repeat),
      ...(known && { usualSheet: texts(known.language).profit.sheet.name }),
    };
  },
  load: () => import('./form/profit-form'),
};
