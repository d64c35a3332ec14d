import { formatMoney, formatNumber } from '../../../language/format';
import type { MoneyStyle } from '../../../language/format';
import { kitTexts } from '../../../language/tools/kit';
import { profitTexts } from '../../../language/tools/profit';
import type { ProfitTexts } from '../../../language/tools/profit';
import { Action } from '../../../pane/components/action';
import { Footer } from '../../../pane/components/footer';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Caption, Lead } from '../../../pane/components/words';
import type { Outcome, ProfitState } from '../state';
import { LevelCard } from './level-card';
import { MixCard } from './mix-card';
import { WaterfallCard } from './waterfall-card';

interface Props {
  readonly state: ProfitState;
  readonly answer: Outcome;
  readonly editing: boolean;
  readonly onRepeat: (repeat: number) => void;
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onWrite: () => void;
}

/** The answer in one sentence, the deals behind it, and what another mix of them would bring. */
export function AnswerView({ state, answer, editing, onRepeat, onBack, onEdit, onWrite }: Props) {
  const { regional, language } = usePaneSettings();
  const profit = profitTexts(language);
  const { delivery } = kitTexts(language);
  return (
    <View
      header={<PageHeader title={profit.title} onBack={onBack} takesFocus={false} />}
      underBar
      spacing="tight"
      footer={
        <Footer>
          <Action onClick={onEdit}>{profit.edit}</Action>
          <Action appearance="primary" fill onClick={onWrite}>
            {editing ? delivery.save : delivery.insert}
          </Action>
        </Footer>
      }
    >
      <Lead takesFocus step="answer">
        {headingOf(answer, profit, regional)}
      </Lead>
      {state.isExample && <Caption>{profit.example}</Caption>}
      <WaterfallCard answer={answer} />
      <MixCard
        deals={state.figures.deals ?? 1}
        repeat={state.figures.repeat ?? 0}
        answer={answer}
        onRepeat={onRepeat}
      />
      <LevelCard level={answer.level} share={answer.mix.share} />
    </View>
  );
}

/** What the figures say, in one sentence that fits losses too. */
export function headingOf(
  { fresh, repeat, payback }: Outcome,
  { heading }: ProfitTexts,
  regional: MoneyStyle,
): string {
  const money = (value: number) => formatMoney(value, regional, {});
  if (payback === undefined) return heading.never;
  if (fresh.profit < 0) return heading.loss(money(-fresh.profit), formatNumber(payback, regional), payback);
  if (repeat.profit <= fresh.profit) return heading.less;
  if (fresh.profit === 0) return heading.zero(money(repeat.profit));
  return heading.times(formatNumber(repeat.profit / fresh.profit, regional, { least: 1 }));
}
