import { PeopleSyncRegular } from '@fluentui/react-icons';
import { texts } from '../../language/texts';
import type { Tool } from '../tool';

/** How repeat the business is: share, level, cohorts, customers to win back. */
export const tool: Tool = {
  id: 'repeat',
  order: 5,
  icon: PeopleSyncRegular,
  title: (language) => texts(language).heads.repeat.title,
  purpose: (language) => texts(language).heads.repeat.purpose,
  describe: (plan) => ({ title: plan.sheet, line: '' }),
  load: () => import('./form/repeat-form'),
};
