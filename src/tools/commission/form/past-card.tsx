import { formatMoney, formatNumber } from '../../../language/format';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { FigureTable } from '../../../pane/components/figure-table';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption } from '../../../pane/components/words';
import type { CommissionBook } from '../book';
import type { Past } from '../past';
import { monthText } from './moment';

/** Differences that are shown here; all of them are written. */
const mostShown = 8;

interface Props {
  readonly book: CommissionBook;
  readonly past: Past;
  readonly onWrite: () => void;
}

/** What changed in closed periods, and the button that makes adjustment lines of it. */
export function PastCard({ book, past: { changes }, onWrite }: Props) {
  const { language, regional } = usePaneSettings();
  const words = periodTexts(language).past;
  const count = changes.length;
  const signed = (cents: number): string => (cents > 0 ? '+' : '') + formatMoney(cents / 100, regional);
  const sum = changes.reduce((running, { cents }) => running + cents, 0);
  const isClosed = book.closed.some(({ month }) => month >= book.month);
  return (
    <>
      <Message
        tone="warning"
        title={words.title(signed(sum))}
        actions={
          !isClosed && (
            <Action size="small" onClick={onWrite}>
              {words.do(formatNumber(count, regional), count)}
            </Action>
          )
        }
      >
        {isClosed ? words.openFirst(monthText(book.month, language)) : words.body}
      </Message>
      <Card>
        <FigureTable
          head={words.head}
          rows={changes.slice(0, mostShown).map(({ rep, order, customer, component, cents }) => [
            [rep, order, customer, component]
              .map(String)
              .filter((part) => part !== '')
              .join(', '),
            signed(cents),
          ])}
          strong={1}
        />
        {count > mostShown && <Caption>{words.more(formatNumber(count - mostShown, regional))}</Caption>}
      </Card>
    </>
  );
}
