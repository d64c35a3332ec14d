import type { FunnelCheckTexts } from '../../../language/tools/funnel-check';
import { formatNumber, formatPercent } from '../../../language/format';
import type { Language } from '../../../language/language';
import type { Regional } from '../../../workbook/port';
import type { ShareOfPlan } from '../share';

/** What part of the plan the chosen one is held against, and why; nothing where all are. */
export function sayShare(
  { share, by, chosen, all, inTwo }: ShareOfPlan,
  { share: words }: FunnelCheckTexts,
  regional: Regional,
  language: Language,
): string | undefined {
  if (by === 'all') return undefined;
  const part = formatPercent(share, regional, language);
  const whole = formatNumber(all, regional, { most: 1 });
  const said =
    by === 'teamsOfReps'
      ? words.teamsOfReps(part, formatNumber(chosen, regional), whole)
      : words[by](part, whole);
  return [said, ...(inTwo ? [words.inTwo] : []), words.typeIt].join(' ');
}
