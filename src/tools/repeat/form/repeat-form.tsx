import { makeStyles } from '@fluentui/react-components';
import { kitTexts } from '../../../language/tools/kit';
import { repeatTexts } from '../../../language/tools/repeat';
import { formatMoney, formatMoneyShort, formatNumber, formatPercent } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { FigureTable } from '../../../pane/components/figure-table';
import { Footer } from '../../../pane/components/footer';
import { Message } from '../../../pane/components/message';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { View } from '../../../pane/components/view';
import { Caption, Lead, SectionHeading } from '../../../pane/components/words';
import { WorkbookProblem, type WriteOptions } from '../../../workbook/port';
import { freeSheetName } from '../../funnel/free-name';
import { formatDay } from '../../funnel/words';
import { ColumnPicker } from '../../kit/column-picker';
import { useDelivery } from '../../kit/delivery';
import { LevelCard } from '../../profit/form/level-card';
import type { ToolProps } from '../../tool';
import { chosen, wanted, type RepeatAnswer } from '../answer';
import { repeatSheets, startCell } from '../layout';
import { useOrders } from './use-orders';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** How repeat the business is: a list of orders in, share, level and the customers to win back out. */
export default function RepeatForm({ workbook, language, regional, onHome, onOpen }: ToolProps) {
  const { texts } = usePaneSettings();
  const words = repeatTexts(language);
  const orders = useOrders(workbook, language);
  const { lists, picked, answer } = orders;

  async function write(share: string, options: WriteOptions) {
    const list = lists?.find(({ name }) => name === picked?.table);
    const columns = picked && chosen(picked.columns);
    if (!answer || !list || !columns) throw new WorkbookProblem('notFound', picked?.table);
    const taken = [...(await workbook.sheetNames()), share];
    const names = {
      share,
      cohorts: freeSheetName(words.sheet.names.cohorts, taken),
      lost: freeSheetName(words.sheet.names.lost, taken),
    };
    const layout = { language, currency: regional.currency, list, columns, names };
    await workbook.insertSheets(repeatSheets(answer, layout), options);
  }
  const delivery = useDelivery({
    title: words.title,
    workbook,
    editing: false,
    cell: startCell,
    follow: words.follow(startCell),
    another: words.another,
    write,
    onHome,
    onAnother: () => onOpen('repeat'),
  });
  if (delivery.view !== undefined) return delivery.view;

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
          <Action appearance="primary" fill disabled={!answer} onClick={() => void insert()}>
            {words.insert}
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
        <Card>
          <ColumnPicker
            label={words.list}
            lists={lists}
            wanted={wanted}
            labels={kitTexts(language).columns.names}
            optional={['order']}
            value={picked}
            onChange={orders.pick}
          />
        </Card>
      )}
      {orders.isReading && <Caption>{texts.common.reading}</Caption>}
      {orders.complaint !== undefined && <Message tone="error">{orders.complaint}</Message>}
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
      <Caption>
        {words.period(formatNumber(answer.months, regional), answer.months)}:{' '}
        {words.revenue(money(repeat), money(fresh + repeat))}
      </Caption>
      {answer.beginsLate && <Message tone="hint">{words.caution(formatDay(answer.first, language))}</Message>}
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
