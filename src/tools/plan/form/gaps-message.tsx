import { planTexts } from '../../../language/tools/plan';
import type { MonthNumber } from '../../../planning/calendar';
import { TextAction } from '../../../pane/components/action';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { formatDay } from '../../funnel/words';
import { gapsOf } from '../gaps';
import { monthList, monthWords } from '../months';
import type { Outcome } from '../outcome';
import { monthsPlanned } from '../places';

interface Props {
  readonly outcome: Outcome;
  readonly start: MonthNumber;
  readonly hasTarget: boolean;
  /** day of the last order, as Excel counts days */
  readonly lastOrder: number | undefined;
  /** to where amounts are locked by hand; undefined: that step is still to come */
  readonly onLock?: () => void;
}

/** Months that have no plan, or too little of one, because orders of the year before are missing: why, and what to do. */
export function GapsMessage({ outcome, start, hasTarget, lastOrder, onLock }: Props) {
  const { language } = usePaneSettings();
  const { gaps: words, growth } = planTexts(language);
  const { months, empty, notYet, partial } = gapsOf(outcome, start);
  const list = (of: readonly MonthNumber[]) => monthList(of, language);
  const lines = [
    ...(notYet.length > 0 ? [words.notYet(list(notYet))] : []),
    ...(empty.length > 0 ? [words.empty(list(empty))] : []),
    ...(months.length > 0 ? [words.now] : []),
    ...(months.length > 0 && hasTarget ? [words.target] : []),
    ...(partial !== undefined && lastOrder !== undefined
      ? [
          words.partial(
            formatDay(lastOrder, language),
            monthWords(partial, language),
            monthWords(partial - monthsPlanned, language),
          ),
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Message
      tone="warning"
      {...(months.length > 0 && { title: words.title(list(months)) })}
      {...(months.length > 0 &&
        onLock && { actions: <TextAction onClick={onLock}>{growth.addByHand}</TextAction> })}
    >
      {lines.join(' ')}
    </Message>
  );
}
