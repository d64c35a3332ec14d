import type { ReactNode } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { formatMoney, formatMoneyShort, formatNumber, formatPercent } from '../../../language/format';
import { Card } from '../../../pane/components/card';
import { FunnelChart } from '../../../pane/components/funnel-chart';
import { NormTable } from '../../../pane/components/norm-table';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Lead } from '../../../pane/components/words';
import type { PreviewProps } from '../../kit/finish';
import { SheetPreview } from '../../kit/sheet-preview';
import { outcome } from '../outcome';
import { FeedingPreview } from './feeding-preview';
import type { FunnelState } from '../state';

interface Props extends PreviewProps {
  readonly state: FunnelState;
  readonly header: ReactNode;
  readonly onRename: (sheet: string) => void;
  readonly onBack: () => void;
}

/** The funnel drawn, its norm, and the name of the sheet it goes to. */
export function PreviewStep({ state, ...rest }: Props) {
  const { language, regional } = usePaneSettings();
  const { preview, count } = funnelTexts(language);
  const result = outcome(state);
  if (!result) return <View header={rest.header}>{null}</View>;

  const stages = result.stages;
  const firstName = stages[0]?.name ?? '';
  const whole = (value: number) => formatNumber(value, regional);
  const entrants = count(whole(result.entrants), result.entrants, firstName);
  return (
    <SheetPreview {...rest}>
      <Lead takesFocus step="preview">
        {preview.heading(entrants, formatMoney(result.target, regional), result.entrants)}
      </Lead>
      <Card>
        <FunnelChart
          label={funnelTexts(language).sheet.chart}
          stages={stages.map(({ name, deals, amount, conversion }) => ({
            name,
            count: deals,
            countText: whole(deals),
            amountText: formatMoneyShort(amount, regional, language),
            ...(conversion !== undefined && {
              conversionText: formatPercent(conversion, regional, language),
            }),
          }))}
        />
      </Card>
      {result.norm !== undefined && (
        <NormTable
          head={[preview.norm, preview.perRep, preview.perDay]}
          rows={stages.map(({ name, perRep = 0, perRepAndDay = 0 }) => [
            name,
            // as the sheet has it: rounded to whole deals, the norms of all might fall short of what is needed
            formatNumber(perRep, regional, { least: 1 }),
            formatNumber(perRepAndDay, regional, { least: 1 }),
          ])}
        />
      )}
      <FeedingPreview state={state} />
    </SheetPreview>
  );
}
