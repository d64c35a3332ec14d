import { useState } from 'react';
import type { ReactNode } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { kitTexts } from '../../../language/tools/kit';
import { formatMoney, formatMoneyShort, formatNumber, formatPercent } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { Footer } from '../../../pane/components/footer';
import { FunnelChart } from '../../../pane/components/funnel-chart';
import { NormTable } from '../../../pane/components/norm-table';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Lead } from '../../../pane/components/words';
import { SheetName } from '../../kit/sheet-name';
import { sheetNameFault } from '../../kit/free-name';
import { outcome } from '../outcome';
import { FeedingPreview } from './feeding-preview';
import type { FunnelState } from '../state';

interface Props {
  readonly state: FunnelState;
  readonly header: ReactNode;
  /** name of the sheet to be written */
  readonly sheet: string;
  /** names that the workbook has already */
  readonly taken: readonly string[];
  /** a sheet that is there is changed */
  readonly editing: boolean;
  readonly onRename: (sheet: string) => void;
  readonly onBack: () => void;
  readonly onWrite: () => void;
}

/** The funnel drawn, its norm, and the name of the sheet it goes to. */
export function PreviewStep({ state, header, sheet, taken, editing, onRename, onBack, onWrite }: Props) {
  const { texts, language, regional } = usePaneSettings();
  const { preview, count } = funnelTexts(language);
  const { delivery } = kitTexts(language);
  const result = outcome(state);
  const fault = editing ? undefined : sheetNameFault(sheet.trim(), taken);
  const [tried, setTried] = useState(false);
  const [renaming, setRenaming] = useState(false);
  if (!result) return <View header={header}>{null}</View>;

  const stages = result.stages;
  const firstName = stages[0]?.name ?? '';
  const whole = (value: number) => formatNumber(value, regional);
  const entrants = count(whole(result.entrants), result.entrants, firstName);
  const write = () => {
    setTried(true);
    if (fault === undefined) onWrite();
    else setRenaming(true);
  };
  return (
    <View
      header={header}
      footer={
        <Footer
          answer={{
            label: editing ? delivery.editing : delivery.newSheet,
            isField: renaming,
            value: editing ? (
              sheet
            ) : (
              <SheetName
                sheet={sheet}
                error={fault && (tried || renaming) ? delivery.nameFaults[fault] : undefined}
                renaming={renaming}
                onRenaming={setRenaming}
                onRename={onRename}
              />
            ),
          }}
        >
          <Action onClick={onBack}>{texts.common.back}</Action>
          <Action appearance="primary" fill onClick={write}>
            {editing ? delivery.save : delivery.insert}
          </Action>
        </Footer>
      }
    >
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
            formatNumber(perRep, regional),
            formatNumber(perRepAndDay, regional, { least: 1 }),
          ])}
        />
      )}
      <FeedingPreview state={state} />
    </View>
  );
}
