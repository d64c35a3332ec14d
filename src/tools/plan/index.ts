import { CalendarLtrRegular } from '@fluentui/react-icons';
import { texts } from '../../language/texts';
import { formatMoney, formatPercent } from '../../language/format';
import { monthOf } from '../../planning/calendar';
import type { Tool } from '../tool';
import { namesOf, numberIn, planMarks } from './names';
import { yearsOf } from './years';

/** The monthly plan per rep: last year's months plus growth. */
export const tool: Tool = {
  id: 'plan',
  order: 2,
  icon: CalendarLtrRegular,
  marks: planMarks,
  title: (language) => texts(language).heads.plan.title,
  purpose: (language) => texts(language).heads.plan.purpose,
  describe: (sheet, language, regional) => {
    const { plan } = texts(language).heads;
    const known = namesOf(sheet);
    const start = known && numberIn(sheet.values[known.names.start]);
    if (!known || start === undefined) return { title: sheet.sheet, line: '' };
    const total = numberIn(sheet.values[known.names.total]);
    const lastYear = numberIn(sheet.values[known.names.lastYear]) ?? 0;
    const growth = total === undefined || lastYear <= 0 ? undefined : total / lastYear - 1;
    const years = yearsOf(monthOf(start), language);
    return {
      title: plan.describe.title(years),
      line:
        total === undefined
          ? ''
          : plan.describe.line(
              formatMoney(total, regional, {}),
              growth === undefined
                ? ''
                : (growth >= 0 ? '+' : '') + formatPercent(growth, regional, language),
            ),
      usualSheet: texts(known.language).heads.plan.sheet.name(yearsOf(monthOf(start), known.language)),
    };
  },
  load: () => import('./form/plan-form'),
};
