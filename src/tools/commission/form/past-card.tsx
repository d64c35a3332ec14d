import { formatMoney, formatNumber } from '../../../language/format';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { FigureTable } from '../../../pane/components/figure-table';
import { Message } from '../../../pane/components/message';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption } from '../../../pane/components/words';
import type { WorkbookPort } from '../../../workbook/port';
import { adjusting } from '../operations';
import { unpayable, type Past } from '../past';
import type { Told } from './done-view';
import { monthText } from './moment';
import { useChange } from './use-change';
import type { OpenBook } from './use-book';

/** Differences that are shown here; all of them are written. */
const mostShown = 8;

interface Props {
  readonly workbook: WorkbookPort;
  readonly open: OpenBook;
  readonly past: Past;
  readonly onDone: (told: Told) => void;
}

/** What changed in closed periods, and the button that makes adjustment lines of it. */
export function PastCard({ workbook, open, past, onDone }: Props) {
  const { language, regional } = usePaneSettings();
  const words = periodTexts(language).past;
  const { book, cells } = open.filled;
  const { busy, error, run } = useChange(workbook, book);
  const { changes } = past;
  const count = changes.length;
  const signed = (cents: number): string => (cents > 0 ? '+' : '') + formatMoney(cents / 100, regional);
  const sum = changes.reduce((running, { cents }) => running + cents, 0);
  const gone = unpayable(changes, cells.people);
  const isClosed = book.closed.some(({ month }) => month >= book.month);
  const adjustments = book.tables.adjustments?.sheet ?? '';
  const write = () =>
    void run(
      (moment) => adjusting(open.filled, past, moment),
      () =>
        onDone({
          title: words.done(formatNumber(count, regional), count),
          body: words.follow(adjustments),
          sheet: adjustments,
        }),
    );
  return (
    <>
      {error !== undefined && <ProblemMessage error={error} />}
      <Message
        tone="warning"
        title={words.title(signed(sum))}
        actions={
          gone.length === 0 &&
          !isClosed && (
            <Action size="small" disabled={busy} onClick={write}>
              {words.do(formatNumber(count, regional), count)}
            </Action>
          )
        }
      >
        {isClosed
          ? words.openFirst(monthText(book.month, language))
          : gone.length > 0
            ? words.blocked(gone.join(', '))
            : words.body}
      </Message>
      <Card>
        <FigureTable
          head={words.head}
          rows={changes
            .slice(0, mostShown)
            .map(({ rep, order, customer, component, cents }) => [
              rep,
              [order, customer, component].map(String).find((part) => part !== '') ?? '',
              signed(cents),
            ])}
          strong={2}
        />
        {count > mostShown && <Caption>{words.more(formatNumber(count - mostShown, regional))}</Caption>}
      </Card>
    </>
  );
}
