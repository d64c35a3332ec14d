import { formatMoney, formatNumber } from '../../../language/format';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import type { LeftOut } from '../past';

/** Whose difference nobody can be paid, by name and amount, so that nothing is dropped in silence. */
export function LeftOutMessage({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { language, regional } = usePaneSettings();
  const words = periodTexts(language).past.leftOut;
  if (leftOut.length === 0) return null;
  const named = leftOut.map(({ rep, cents }) =>
    cents === undefined
      ? words.stranger(rep)
      : cents === 0
        ? words.same(rep)
        : words.rep(rep, (cents > 0 ? '+' : '') + formatMoney(cents / 100, regional)),
  );
  return (
    <Message tone="hint" title={words.title(formatNumber(leftOut.length, regional), leftOut.length)}>
      {words.body(named.join('; '))}
    </Message>
  );
}
