import { useState } from 'react';
import { TableRegular } from '@fluentui/react-icons';
import { formatMoney, formatNumber, formatPercent } from '../../../language/format';
import { periodTexts } from '../../../language/tools/commission-periods';
import { Action } from '../../../pane/components/action';
import { Card, Row, RowList } from '../../../pane/components/card';
import { ChoiceList } from '../../../pane/components/choice-list';
import { FigureTable } from '../../../pane/components/figure-table';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Caption, Lead } from '../../../pane/components/words';
import type { WorkbookPort } from '../../../workbook/port';
import { whatIf, type Compared } from '../what-if';
import type { Told } from './done-view';
import { SecondForm } from './second-form';
import { useChange } from './use-change';
import type { OpenBook } from './use-book';
import { useSecond } from './use-second';

/** Reps that are shown here; all of them are on the sheet. */
const mostShown = 8;

interface Props {
  readonly workbook: WorkbookPort;
  readonly open: OpenBook;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  /** here once more, with what was written */
  readonly onHere: () => void;
  readonly onDone: (told: Told) => void;
}

/** What a second scheme would come to, and the ways to change it. */
export function WhatIfView({ workbook, open, onBack, onAgain, onHere, onDone }: Props) {
  const { texts, language, regional } = usePaneSettings();
  const all = periodTexts(language);
  const words = all.second;
  const { comparisons } = open.filled.book;
  const [chosen, setChosen] = useState<string>();
  const comparison = comparisons.find(({ sheet }) => sheet === chosen) ?? comparisons.at(-1);
  const { second, answer, wrong, error } = useSecond(workbook, open, comparison, language);
  const [isEdited, setEdited] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const change = useChange({ workbook, filled: open.filled, title: words.title, onAgain });
  const insert = () =>
    void change.run(
      (moment) => whatIf(open.filled, open.paid?.length ?? 1, moment),
      ({ names }) =>
        onDone({
          title: all.whatIfDone(names.comparison),
          body: all.whatIfFollow(names.scheme),
          sheet: names.comparison,
          next: { label: words.edit, onGo: onHere },
        }),
    );
  if (change.view) return change.view;
  if (isEdited && comparison && second) {
    return (
      <SecondForm
        workbook={workbook}
        open={open}
        comparison={comparison}
        second={second}
        onBack={() => setEdited(false)}
        onAgain={onAgain}
        onDone={onDone}
      />
    );
  }
  const failed = problem ?? error;
  return (
    <View
      header={<PageHeader title={words.title} onBack={onBack} />}
      footer={
        <Footer>
          <Action onClick={onBack}>{texts.common.back}</Action>
          {comparison ? (
            <Action appearance="primary" fill disabled={!second} onClick={() => setEdited(true)}>
              {words.edit}
            </Action>
          ) : (
            <Action appearance="primary" fill onClick={insert}>
              {words.insert}
            </Action>
          )}
        </Footer>
      }
    >
      {change.problem}
      {failed !== undefined && <ProblemMessage error={failed} />}
      {!comparison && <Card>{words.none}</Card>}
      {comparison && !second && error === undefined && <Caption>{texts.common.reading}</Caption>}
      {comparison && comparisons.length > 1 && (
        <ChoiceList
          label={words.choice}
          icon={<TableRegular />}
          choices={comparisons.map(({ sheet }) => ({ value: sheet, label: sheet }))}
          value={comparison.sheet}
          onChange={setChosen}
        />
      )}
      {wrong !== undefined && (
        <Message tone="error" title={words.wrong}>
          {wrong}
        </Message>
      )}
      {answer && <Answer {...answer} />}
      {comparison && (
        <RowList>
          <Row
            title={words.show}
            line={comparison.sheet}
            onClick={() => void workbook.goTo(comparison.sheet).catch(setProblem)}
          />
          <Row title={words.another} onClick={insert} />
        </RowList>
      )}
    </View>
  );

  function Answer({ cost, sales, reps }: Compared) {
    const said = all.sheet.whatIf;
    const share = (cents: number, sold: number): string =>
      formatPercent(cents / 100 / sold, regional, language, { least: 1, most: 1 });
    const money = (cents: number): string => formatMoney(cents / 100, regional);
    const signed = (cents: number): string => (cents > 0 ? '+' : '') + money(cents);
    const more = cost.second - cost.present;
    const { before, after } = more > 0 ? said.more : said.less;
    const shares =
      sales.present > 0 && sales.second > 0
        ? said.shares.before +
          share(cost.second, sales.second) +
          said.shares.between +
          share(cost.present, sales.present) +
          said.shares.after
        : '.';
    const count = (is: (gain: number) => boolean): string =>
      formatNumber(reps.filter(({ present, second: then }) => is(then - present)).length, regional);
    return (
      <>
        <Lead>{(more === 0 ? said.same : before + money(Math.abs(more)) + after) + shares}</Lead>
        <Caption>
          {words.counts(
            count((gain) => gain > 0),
            count((gain) => gain < 0),
            count((gain) => gain === 0),
          )}
        </Caption>
        <Card>
          <FigureTable
            caption={said.reps}
            head={said.repHead.filter((_, column) => column !== 1)}
            rows={reps
              .slice(0, mostShown)
              .map(({ rep, present, second: then }) => [rep, money(then), signed(then - present)])}
            strong={2}
          />
          {reps.length > mostShown && (
            <Caption>{all.past.more(formatNumber(reps.length - mostShown, regional))}</Caption>
          )}
        </Card>
      </>
    );
  }
}
