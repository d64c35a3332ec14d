import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatMoney, formatNumber } from '../../../language/format';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { Footer } from '../../../pane/components/footer';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import type { WorkbookPort } from '../../../workbook/port';
import { returnSentence } from '../deals';
import { closing, shortMonth } from '../operations';
import type { Told } from './done-view';
import { LeftOutMessage } from './left-out';
import { monthText } from './moment';
import { useChange } from './use-change';
import type { OpenBook } from './use-book';

const useStyles = makeStyles({
  told: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { margin: 0 },
});

interface Props {
  readonly workbook: WorkbookPort;
  readonly open: OpenBook;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onDone: (told: Told) => void;
}

/** What closing the month does, and the button that does it. */
export function CloseView({ workbook, open, onBack, onAgain, onDone }: Props) {
  const styles = useStyles();
  const { texts, language, regional } = usePaneSettings();
  const words = periodTexts(language).close;
  const { filled } = open;
  const { book } = filled;
  const [protect, setProtect] = useState(true);
  const paid = open.paid ?? [];
  const total = paid.reduce((sum, rep) => sum + rep.total, 0) / 100;
  const lines = paid.reduce((sum, rep) => sum + rep.lines.length, 0);
  const month = monthText(book.month, language);
  const next = monthText(book.month + 1, language);
  const { view, problem, run } = useChange({ workbook, filled, title: words.title(month), onAgain });
  if (view) return view;
  const close = () =>
    void run(
      (moment) => closing(filled, protect, moment),
      ({ snapshot }) =>
        onDone({
          title: words.done(month),
          body: `${words.follow(snapshot.sheet, next)} ${returnSentence(book.tables.deals, language)}`,
          sheet: snapshot.sheet,
        }),
    );
  return (
    <View
      header={<PageHeader title={words.title(month)} onBack={onBack} />}
      underBar
      footer={
        <Footer
          answer={{
            label: words.paid,
            value: formatMoney(total, regional),
            detail: words.reps(
              formatNumber(paid.length, regional),
              paid.length,
              formatNumber(lines, regional),
              lines,
            ),
          }}
        >
          <Action onClick={onBack}>{texts.common.back}</Action>
          <Action appearance="primary" fill onClick={close}>
            {words.do}
          </Action>
        </Footer>
      }
    >
      {problem}
      <Card className={styles.told}>
        <p className={styles.line}>
          {words.what(periodTexts(book.language).sheet.closed(shortMonth(book.month, book.language)))}
        </p>
        <p className={styles.line}>{words.next(next)}</p>
        <p className={styles.line}>
          {words.later} {returnSentence(book.tables.deals, language)}
        </p>
      </Card>
      {open.past && <LeftOutMessage leftOut={open.past.leftOut} />}
      <Checkbox
        label={words.protect}
        checked={protect}
        onChange={(_event, { checked }) => setProtect(checked === true)}
      />
    </View>
  );
}
