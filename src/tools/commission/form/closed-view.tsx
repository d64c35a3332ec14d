import { useState } from 'react';
import { formatMoney } from '../../../language/format';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import type { WorkbookPort } from '../../../workbook/port';
import type { ClosedPeriod } from '../book';
import { reopening } from '../operations';
import type { Told } from './done-view';
import { dayText, monthText } from './moment';
import { useChange } from './use-change';
import type { OpenBook } from './use-book';

interface Props {
  readonly workbook: WorkbookPort;
  readonly open: OpenBook;
  readonly period: ClosedPeriod;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onDone: (told: Told) => void;
}

/** A closed period: its sheet, and the way to open it again, which only the latest has. */
export function ClosedView({ workbook, open, period, onBack, onAgain, onDone }: Props) {
  const { texts, language, regional } = usePaneSettings();
  const words = periodTexts(language).closed;
  const { book } = open.filled;
  const [lost, setLost] = useState<unknown>();
  const month = monthText(period.month, language);
  const { view, problem, run } = useChange({
    workbook,
    filled: open.filled,
    title: words.title(month),
    onAgain,
  });
  if (view) return view;
  const last = book.closed.at(-1);
  const kept = open.kept[book.closed.indexOf(period)];
  const isLast = last === period && kept !== undefined;
  const reopen = () =>
    kept &&
    void run(
      (moment) => reopening(open.filled, period, kept, moment),
      () => onDone({ title: words.done(month), body: words.follow, sheet: book.plan.sheet }),
    );
  return (
    <View
      header={<PageHeader title={words.title(month)} onBack={onBack} />}
      underBar
      footer={
        <Footer>
          <Action onClick={onBack}>{texts.common.back}</Action>
          <Action appearance="primary" fill onClick={() => workbook.goTo(period.plan.sheet).catch(setLost)}>
            {texts.common.goToSheet}
          </Action>
        </Footer>
      }
    >
      {problem}
      {lost !== undefined && <ProblemMessage error={lost} />}
      <Card>{words.facts(dayText(period.on, language), formatMoney(period.total, regional))}</Card>
      {isLast ? (
        <Message
          tone="hint"
          title={words.reopen}
          actions={
            <Action size="small" onClick={reopen}>
              {words.do(month)}
            </Action>
          }
        >
          {words.reopenWhat(month)}
        </Message>
      ) : (
        <Message tone="hint" title={words.reopen}>
          {words.notLast(last ? monthText(last.month, language) : '')}
        </Message>
      )}
    </View>
  );
}
