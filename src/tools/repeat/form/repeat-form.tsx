import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { kitTexts } from '../../../language/tools/kit';
import { repeatTexts } from '../../../language/tools/repeat';
import { formatMoney, formatMoneyShort, formatNumber, formatPercent } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { DateField } from '../../../pane/components/date-field';
import { FigureTable } from '../../../pane/components/figure-table';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { View } from '../../../pane/components/view';
import { Caption, Lead, SectionHeading } from '../../../pane/components/words';
import { lastDay } from '../../../planning/calendar';
import { WorkbookProblem, type WriteOptions } from '../../../workbook/port';
import { freeSheetName } from '../../kit/free-name';
import { formatDay } from '../../funnel/words';
import { ColumnPicker } from '../../kit/column-picker';
import { useDelivery } from '../../kit/delivery';
import { LevelCard } from '../../profit/form/level-card';
import type { ToolProps } from '../../tool';
import { chosen, wanted, type Days, type RepeatAnswer } from '../answer';
import { changesTo, daysOf, lastDayFormula } from '../reopen';
import { repeatSheets } from '../sheets';
import { startCell } from '../sheets/share-sheet';
import { useOrders } from './use-orders';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px' },
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
  orders: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** How repeat the business is: a list of orders in, share, level and the customers to win back out. */
export default function RepeatForm({ workbook, language, regional, plan, onHome, onOpen }: ToolProps) {
  const styles = useStyles();
  const { texts } = usePaneSettings();
  const words = repeatTexts(language);
  const [days, setDays] = useState<Days>(() => (plan ? daysOf(plan) : { from: undefined, to: undefined }));
  const orders = useOrders(workbook, language, plan, days);
  const { lists, picked, answer } = orders;

  async function write(share: string, options: WriteOptions) {
    const list = lists?.find(({ name }) => name === picked?.table);
    const columns = picked && chosen(picked.columns);
    if (!answer || !list || !columns) throw new WorkbookProblem('notFound', picked?.table);
    if (plan) {
      const changes = changesTo(
        plan,
        { from: answer.start, to: days.to },
        lastDayFormula(list, columns.date),
      );
      if (!changes) throw new WorkbookProblem('notFound', plan.sheet);
      await workbook.edit(plan.sheet, changes.values, {}, {}, changes.formulas);
      return;
    }
    const taken = [...(await workbook.sheetNames()), share];
    const names = {
      share,
      cohorts: freeSheetName(words.sheet.names.cohorts, taken),
      lost: freeSheetName(words.sheet.names.lost, taken),
    };
    const layout = { language, currency: regional.currency, list, columns, to: days.to, names };
    await workbook.insertSheets(repeatSheets(answer, layout), options);
  }
  const delivery = useDelivery({
    title: words.title,
    workbook,
    editing: plan !== undefined,
    cell: startCell,
    follow: words.follow(startCell),
    another: words.another,
    write,
    onHome,
    onAnother: () => onOpen('repeat'),
  });
  if (delivery.view !== undefined) return delivery.view;
  const isNoDay = (day: number | undefined) => day !== undefined && !(day >= 1 && day <= lastDay);
  const canWrite = answer !== undefined && !isNoDay(days.from) && !isNoDay(days.to);
  const isBackwards = days.from !== undefined && days.to !== undefined && days.to < days.from;

  const insert = async () => {
    const taken = await workbook.sheetNames().catch(() => []);
    delivery.start(freeSheetName(words.sheet.names.share, taken));
  };
  return (
    <View
      header={<PageHeader title={words.title} onBack={onHome} takesFocus={false} />}
      underBar
      spacing="tight"
      footer={
        <Footer>
          <Action onClick={onHome}>{texts.common.cancel}</Action>
          <Action
            appearance="primary"
            fill
            disabled={!canWrite}
            onClick={() => (plan ? delivery.start(plan.sheet) : void insert())}
          >
            {plan ? kitTexts(language).delivery.save : words.insert}
          </Action>
        </Footer>
      }
    >
      <Lead takesFocus step="orders">
        {answer
          ? answer.share === undefined
            ? words.heading.none
            : words.heading.share(formatPercent(answer.share, regional, language))
          : words.heading.ask}
      </Lead>
      {lists && (
        <Card className={styles.orders}>
          {plan ? (
            picked && <SectionHeading figure={picked.table}>{words.list}</SectionHeading>
          ) : (
            <ColumnPicker
              label={words.list}
              lists={lists}
              wanted={wanted}
              labels={kitTexts(language).columns.names}
              optional={['order']}
              value={picked}
              onChange={(chosenList) => {
                if (chosenList.table !== picked?.table) setDays({ from: undefined, to: undefined });
                orders.pick(chosenList);
              }}
            />
          )}
          {picked && (
            <div className={styles.days}>
              <DateField
                label={words.from}
                value={days.from ?? answer?.start}
                error={isNoDay(days.from) ? words.noDay : undefined}
                onChange={(from) => setDays({ ...days, from })}
              />
              <DateField
                label={words.to}
                value={days.to ?? answer?.end}
                error={isNoDay(days.to) ? words.noDay : isBackwards ? words.wrongDays : undefined}
                onChange={(to) => setDays({ ...days, to })}
              />
            </div>
          )}
        </Card>
      )}
      {orders.isReading && <Caption>{texts.common.reading}</Caption>}
      {plan && lists && !picked && <Message tone="error">{words.sourceGone}</Message>}
      {orders.complaint !== undefined && !isBackwards && <Message tone="error">{orders.complaint}</Message>}
      {orders.error !== undefined && <ProblemMessage error={orders.error} />}
      {answer && <Told answer={answer} />}
    </View>
  );
}

const mostShown = 5;

/** What the orders tell, in cards. */
function Told({ answer }: { answer: RepeatAnswer }) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = repeatTexts(language);
  const { total, lost } = answer;
  const money = (value: number) => formatMoney(value, regional, {});
  const [fresh, repeat] = total.revenue;
  return (
    <>
      {answer.level !== undefined && answer.share !== undefined && (
        <LevelCard level={answer.level} share={answer.share} />
      )}
      <Caption>{words.revenue(money(repeat), money(fresh + repeat))}</Caption>
      {answer.beginsLate && <Message tone="hint">{words.caution(formatDay(answer.first, language))}</Message>}
      {answer.ahead > 0 && (
        <Message tone="warning">
          {words.ahead(formatNumber(answer.ahead, regional), answer.ahead, formatDay(answer.last, language))}
        </Message>
      )}
      <Card className={styles.card}>
        <SectionHeading figure={words.lost.count(formatNumber(lost.length, regional), lost.length)}>
          {words.lost.heading}
        </SectionHeading>
        <Caption>{lost.length === 0 ? words.lost.none : words.lost.explained}</Caption>
        {lost.length > 0 && (
          <FigureTable
            caption={words.lost.heading}
            head={words.lost.head}
            rows={lost
              .slice(0, mostShown)
              .map(({ customer, revenue, silent }) => [
                String(customer),
                formatMoneyShort(revenue, regional, language),
                formatNumber(silent, regional),
              ])}
          />
        )}
      </Card>
    </>
  );
}
