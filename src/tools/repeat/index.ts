import { PeopleSyncRegular } from '@fluentui/react-icons';
import { formatPercent } from '../../language/format';
import { texts } from '../../language/texts';
import type { Tool } from '../tool';
import { namesOf, repeatMarks } from './names';

/** How repeat the business is: share, level, cohorts, customers to win back. */
export const tool: Tool = {
  id: 'repeat',
  order: 5,
  icon: PeopleSyncRegular,
  marks: repeatMarks,
  title: (language) => texts(language).heads.repeat.title,
  purpose: (language) => texts(language).heads.repeat.purpose,
  describe: (plan, language, regional) => {
    const { repeat } = texts(language).heads;
    const known = namesOf(plan);
    const [share, level] = known ? [plan.values[known.names.share], plan.values[known.names.level]] : [];
    return {
      title: repeat.title,
      line:
        typeof share === 'number' && typeof level === 'number'
          ? repeat.describe(formatPercent(share, regional, language), level)
          : '',
      ...(known && { usualSheet: texts(known.language).heads.repeat.sheet.name }),
    };
  },
  load: () => import('./form/repeat-form'),
};
