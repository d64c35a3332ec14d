import { makeStyles } from '@fluentui/react-components';
import { dayParts, firstDayOf } from '../../../planning/calendar';
import { monthYear } from '../../../language/dates';
import { formatNumber } from '../../../language/format';
import { funnelTexts } from '../../../language/tools/funnel';
import { Card } from '../../../pane/components/card';
import { FigureTable } from '../../../pane/components/figure-table';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { SectionHeading } from '../../../pane/components/words';
import { monthsOf, schedule } from '../feeding/feeding';
import type { FunnelState } from '../state';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  card: { padding: '8px 12px' },
});

/** What must enter at the top before the plan begins and in each of its months, beside the deals that are won. */
export function FeedingPreview({ state }: { readonly state: FunnelState }) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = funnelTexts(language).feeding.preview;
  const fed = schedule(state);
  const first = fed?.[0];
  const won = fed?.[fed.length - 1];
  const months = monthsOf(state).map((month) => {
    const parts = dayParts(firstDayOf(month));
    return monthYear(parts.year, parts.month, language);
  });
  if (!state.feeding || !first || !won) return null;
  const figure = (value: number) => formatNumber(value, regional, { most: 1 });
  return (
    <section className={styles.part}>
      <SectionHeading>{words.title}</SectionHeading>
      <Card className={styles.card} padded={false}>
        <FigureTable
          caption={words.title}
          head={[words.month, first.name, won.name]}
          rows={[
            [words.before, figure(first.before), figure(won.before)],
            ...months.map((name, index) => [
              name,
              figure(first.months[index] ?? 0),
              figure(won.months[index] ?? 0),
            ]),
          ]}
          strong={1}
        />
      </Card>
      {first.before > 0 && <Message tone="hint">{words.insight(figure(first.before), first.name)}</Message>}
    </section>
  );
}
