import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatMoney, formatPercent } from '../../../language/format';
import { kitTexts } from '../../../language/tools/kit';
import { profitTexts } from '../../../language/tools/profit';
import { Card } from '../../../pane/components/card';
import { ChoiceList } from '../../../pane/components/choice-list';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { SectionHeading } from '../../../pane/components/words';
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import { ColumnPicker } from '../../kit/column-picker';
import { channelsOptional, channelsWanted, costOfLead, guessChannels } from '../data/channels';
import { averageDeal, dealsOptional, dealsWanted, guessDeals, guessWon, stagesIn } from '../data/deals';
import type { RoleBonus } from '../data/scheme';
import type { Finding } from '../data/source';
import type { Figure, ProfitState } from '../state';
import { Offer } from './offer';
import { useColumns } from './use-columns';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '8px' },
  won: { marginTop: '12px' },
});

interface OfferProps {
  readonly workbook: WorkbookPort;
  readonly lists: readonly TableInfo[];
  readonly state: ProfitState;
  readonly onTake: (finding: Finding) => void;
}

interface Props extends OfferProps {
  /** what the commission scheme of the workbook pays, by role */
  readonly bonuses: readonly RoleBonus[];
}

/** Figures that the workbook's own lists tell: each guessed, and changed by picking another list or other columns. */
export function DataCard({ bonuses, ...offer }: Props) {
  const styles = useStyles();
  const words = profitTexts(usePaneSettings().language).figures;
  return (
    <Card className={styles.card}>
      <SectionHeading>{words.found}</SectionHeading>
      <DealsOffer {...offer} />
      <ChannelsOffer {...offer} />
      {bonuses.length > 0 && <SchemeOffer {...offer} bonuses={bonuses} />}
    </Card>
  );
}

function isTaken(state: ProfitState, finding: Finding | undefined): boolean {
  const sources = Object.entries(finding?.sources ?? {});
  return sources.every(([figure, { formula }]) => state.sources[figure as Figure]?.formula === formula);
}

function DealsOffer({ workbook, lists, state, onTake }: OfferProps) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = profitTexts(language).figures;
  const [picked, pick] = useState(() => guessDeals(lists));
  const [chosen, setChosen] = useState<string>();
  const list = lists.find(({ name }) => name === picked?.table);
  const cells = useColumns(workbook, list, picked?.columns);
  const stages = useMemo(() => (cells ? stagesIn(cells) : []), [cells]);
  const won = chosen !== undefined && stages.includes(chosen) ? chosen : cells && guessWon(cells);
  const finding = useMemo(
    () => (list && picked && cells ? averageDeal(list, picked.columns, cells, won) : undefined),
    [list, picked, cells, won],
  );
  const told = finding
    ? words.average(finding.sources.revenue?.list ?? '', formatMoney(finding.values.revenue ?? 0, regional))
    : cells
      ? words.noAverage
      : words.ask.average;
  return (
    <Offer told={told} onUse={finding && (() => onTake(finding))} isUsed={isTaken(state, finding)}>
      <ColumnPicker
        label={words.sales}
        lists={lists}
        wanted={dealsWanted}
        labels={kitTexts(language).columns.names}
        optional={dealsOptional}
        value={picked}
        onChange={pick}
      />
      {picked?.columns.stage !== undefined && stages.length > 0 && (
        <ChoiceList
          className={styles.won}
          label={words.won}
          choices={stages.map((stage) => ({ value: stage, label: stage }))}
          value={won}
          onChange={setChosen}
        />
      )}
    </Offer>
  );
}

function ChannelsOffer({ workbook, lists, state, onTake }: OfferProps) {
  const { language, regional } = usePaneSettings();
  const words = profitTexts(language).figures;
  const [picked, pick] = useState(() => guessChannels(lists));
  const list = lists.find(({ name }) => name === picked?.table);
  const cells = useColumns(workbook, list, picked?.columns);
  const finding = useMemo(
    () => (list && picked && cells ? costOfLead(list, picked.columns, cells) : undefined),
    [list, picked, cells],
  );
  const { costPerLead = 0, conversion } = finding?.values ?? {};
  const told = finding
    ? words.leads(
        finding.sources.costPerLead?.list ?? '',
        formatMoney(costPerLead, regional),
        conversion === undefined ? undefined : formatPercent(conversion, regional, language, { most: 2 }),
      )
    : cells
      ? words.noLeads
      : words.ask.leads;
  return (
    <Offer told={told} onUse={finding && (() => onTake(finding))} isUsed={isTaken(state, finding)}>
      <ColumnPicker
        label={words.channels}
        lists={lists}
        wanted={channelsWanted}
        labels={words.channelColumns}
        optional={channelsOptional}
        value={picked}
        onChange={pick}
      />
    </Offer>
  );
}

function SchemeOffer({ state, bonuses, onTake }: Props) {
  const { language, regional } = usePaneSettings();
  const words = profitTexts(language).figures;
  const nameOf = ({ role, sources }: RoleBonus): string => `${sources.bonusNew?.list ?? ''} · ${role}`;
  const used = bonuses.find((bonus) => isTaken(state, bonus));
  const [chosen, setChosen] = useState<string>();
  const bonus = bonuses.find((one) => nameOf(one) === chosen) ?? used ?? bonuses[0];
  if (!bonus) return null;
  const money = (amount = 0): string => formatMoney(amount, regional, {});
  return (
    <Offer
      told={words.bonus(bonus.role, money(bonus.values.bonusNew), money(bonus.values.bonusRepeat))}
      choose={words.chooseRole}
      note={words.bonusNote(bonus.sources.bonusNew?.list ?? '')}
      onUse={() => onTake(bonus)}
      isUsed={isTaken(state, bonus)}
    >
      <ChoiceList
        label={words.role}
        choices={bonuses.map((one) => ({ value: nameOf(one), label: nameOf(one) }))}
        value={nameOf(bonus)}
        onChange={setChosen}
      />
    </Offer>
  );
}
