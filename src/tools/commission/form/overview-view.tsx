import { commissionTexts } from '../../../language/tools/commission';
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatMoney, formatNumber } from '../../../language/format';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Action } from '../../../pane/components/action';
import { Row, RowList } from '../../../pane/components/card';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { SectionHeading } from '../../../pane/components/words';
import type { WorkbookPort } from '../../../workbook/port';
import type { ClosedPeriod } from '../book';
import { refusalOf } from '../refusal';
import type { Told } from './done-view';
import { dayText, monthText } from './moment';
import { adjusting } from '../operations';
import type { Past } from '../past';
import { strandedDebts, strandedTakenOut } from '../stranded';
import { withoutRole } from '../without-role';
import { LeftOutMessage } from './left-out';
import { PastCard } from './past-card';
import { useChange } from './use-change';
import type { OpenBook } from './use-book';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Props {
  readonly workbook: WorkbookPort;
  readonly open: OpenBook;
  readonly onHome: () => void;
  readonly onEdit: () => void;
  readonly onWhatIf: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
  readonly onClosed: (period: ClosedPeriod) => void;
  readonly onDone: (told: Told) => void;
}

/** What the month pays, and everything that can be done with it. */
export function OverviewView(props: Props) {
  const { workbook, open, onHome, onEdit, onWhatIf, onAgain, onClose, onClosed, onDone } = props;
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = periodTexts(language);
  const { book } = open.filled;
  const [lost, setLost] = useState<unknown>();
  const month = monthText(book.month, language);
  const total = open.paid?.reduce((sum, rep) => sum + rep.total, 0);
  const refusal = refusalOf(open);
  const sentence = refusal && sentenceFor(refusal);
  const title = commissionTexts(language).title;
  const { view, problem, run } = useChange({ workbook, filled: open.filled, title, onAgain });
  if (view) return view;
  const { past } = open;
  const journal = book.journal?.sheet ?? '';
  const adjust = (found: Past) =>
    void run(
      (moment) => adjusting(open.filled, found, moment),
      () =>
        onDone({
          title: words.past.done(formatNumber(found.changes.length, regional), found.changes.length),
          body: words.past.follow(journal),
          sheet: journal,
        }),
    );
  const debts = book.journal && open.wrong !== undefined ? strandedDebts(open.filled.cells) : [];
  const unpaid = open.paid ? withoutRole(open.filled.cells, open.paid) : [];
  const takeOut = () =>
    void run(
      (moment) => strandedTakenOut(open.filled, moment),
      () =>
        onDone({
          title: words.past.leftOut.owed.done,
          body: words.past.leftOut.owed.follow(journal),
          sheet: journal,
        }),
    );
  return (
    <View
      header={<PageHeader title={title} onBack={onHome} />}
      underBar
      footer={
        <Footer
          answer={{
            label: words.toPay(month),
            value: total === undefined ? '–' : formatMoney(total / 100, regional),
          }}
        >
          <Action appearance="primary" fill disabled={refusal !== undefined} onClick={onClose}>
            {words.close.button(month)}
          </Action>
        </Footer>
      }
    >
      {problem}
      {lost !== undefined && <ProblemMessage error={lost} />}
      {open.wrong !== undefined && (
        <Message
          tone="error"
          title={words.wrong}
          actions={
            <Action size="small" onClick={onAgain}>
              {words.again}
            </Action>
          }
        >
          {open.wrong} {words.wrongBody}
        </Message>
      )}
      {debts.length > 0 && (
        <Message
          tone="warning"
          title={words.past.leftOut.owed.title}
          actions={
            <Action size="small" onClick={takeOut}>
              {words.past.leftOut.owed.do}
            </Action>
          }
        >
          {words.past.leftOut.owed.body(
            debts.map(([rep, owed]) => words.past.leftOut.rep(rep, formatMoney(owed, regional))).join('; '),
          )}
        </Message>
      )}
      {unpaid.length > 0 && (
        <Message tone="warning" title={words.noRole.title}>
          {words.noRole.body(unpaid.join('; '))}
        </Message>
      )}
      {past && past.changes.length > 0 && <PastCard book={book} past={past} onWrite={() => adjust(past)} />}
      {past && <LeftOutMessage leftOut={past.leftOut} />}
      {sentence !== undefined && (
        <Message
          tone="hint"
          actions={
            refusal?.code === 'total' && (
              <Action size="small" onClick={onAgain}>
                {words.again}
              </Action>
            )
          }
        >
          {sentence}
        </Message>
      )}
      <RowList>
        {open.paid && <Row title={words.edit} line={words.editLine} wrap onClick={onEdit} />}
        {open.paid && <Row title={words.whatIf} line={words.whatIfLine} wrap onClick={onWhatIf} />}
        <Row
          title={words.goTo}
          line={book.plan.sheet}
          onClick={() => void workbook.goTo(book.plan.sheet).catch(setLost)}
        />
      </RowList>
      {book.closed.length > 0 && (
        <section className={styles.section}>
          <SectionHeading figure={book.closed.length}>{words.closed.heading}</SectionHeading>
          <RowList label={words.closed.heading}>
            {[...book.closed].reverse().map((period) => (
              <Row
                key={period.plan.sheet}
                title={monthText(period.month, language, 'heading')}
                line={words.closed.line(dayText(period.on, language), formatMoney(period.total, regional))}
                onClick={() => onClosed(period)}
              />
            ))}
          </RowList>
        </section>
      )}
    </View>
  );

  function sentenceFor(told: NonNullable<ReturnType<typeof refusalOf>>): string | undefined {
    const { refused } = words;
    switch (told.code) {
      case 'wrong':
        return undefined;
      case 'noJournal':
        return words.noJournal(book.plan.sheet);
      case 'closed':
        return refused.closed(month, dayText(told.period.on, language));
      case 'later':
        return refused.later(month, monthText(told.period.month, language));
      case 'changed':
        return refused.changed(month);
      case 'total':
        return refused.total;
    }
  }
}
