import { DataUsageRegular } from '@fluentui/react-icons';
import { texts } from '../../language/texts';
import type { Tool } from '../tool';
import { checkMarks, checkNames } from './names';

/** Deals held against a reference funnel: where they leak, and what is only chance. */
export const tool: Tool = {
  id: 'funnel-check',
  order: 1.5,
  icon: DataUsageRegular,
  marks: checkMarks,
  title: (language) => texts(language).heads.funnelCheck.title,
  purpose: (language) => texts(language).heads.funnelCheck.purpose,
  describe: (plan, language) => {
    const { funnelCheck } = texts(language).heads;
    const written = Object.values(checkNames).find((names) => names.sentence in plan.values);
    return { title: funnelCheck.title, line: String(plan.values[written?.sentence ?? ''] ?? '') };
  },
  load: () => import('./form/check-form'),
};
