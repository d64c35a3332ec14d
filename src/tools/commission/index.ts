import { MoneyRegular } from '@fluentui/react-icons';
import { texts } from '../../language/texts';
import type { Tool } from '../tool';

/** Commission: the scheme of each role, what everybody gets for a month, and a statement of one rep. */
export const tool: Tool = {
  id: 'commission',
  order: 3,
  icon: MoneyRegular,
  title: (language) => texts(language).heads.commission.title,
  purpose: (language) => texts(language).heads.commission.purpose,
  describe: ({ sheet }) => ({ title: sheet, line: '' }),
  load: () => import('./form/commission-form'),
};
