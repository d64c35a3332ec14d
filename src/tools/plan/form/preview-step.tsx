import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { planTexts } from '../../../language/tools/plan';
import { formatMoneyShort, formatNumber } from '../../../language/format';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, Lead, SectionHeading } from '../../../pane/components/words';
import type { PreviewProps } from '../../kit/finish';
import { SheetPreview } from '../../kit/sheet-preview';
import { known, type Outcome } from '../outcome';
import { monthsPlanned } from '../places';
import type { PlanState } from '../state';
import { yearsOf } from '../years';
import { Comparison } from './comparison';
import { GapsMessage } from './gaps-message';
import { PlanTable } from './plan-table';

const useStyles = makeStyles({
  check: { display: 'flex', gap: '4px', alignItems: 'center' },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

const namesShown = 3;

interface Props extends PreviewProps {
  readonly state: PlanState;
  readonly outcome: Outcome;
  readonly header: ReactNode;
  readonly onRename: (sheet: string) => void;
  readonly onBack: () => void;
}

/** The plan against last year and target, reps by month, and the sheet it goes to. */
export function PreviewStep({ state, outcome, ...rest }: Props) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = planTexts(language).preview;
  const target = known(state.target);
  const unit = unitOf(outcome.total);
  return (
    <SheetPreview {...rest}>
      <div>
        <Lead takesFocus step="preview">
          {words.heading(yearsOf(state.start, language), formatMoneyShort(outcome.total, regional, language))}
        </Lead>
        <Caption className={styles.check}>
          {target !== undefined && <Checkmark16Regular className={styles.good} aria-hidden="true" />}
          {target === undefined ? words.noTarget : words.addsUp}
        </Caption>
      </div>
      <GapsMessage
        outcome={outcome}
        start={state.start}
        hasTarget={target !== undefined}
        lastOrder={state.sales?.facts.to}
        onLock={rest.onBack}
      />
      <Comparison lines={lines()} />
      <section className={styles.part}>
        <SectionHeading figure={unitName()}>{words.table}</SectionHeading>
        <PlanTable outcome={outcome} start={state.start} unit={unit} />
        {notes().map((note) => (
          <Caption key={note}>{note}</Caption>
        ))}
      </section>
    </SheetPreview>
  );

  function lines(): Parameters<typeof Comparison>[0]['lines'] {
    const { lastYear, calculated, total } = outcome;
    const growth = (amount: number) => (lastYear > 0 ? { growth: amount / lastYear - 1 } : {});
    const start = state.start % 12 === 0;
    const past = start ? words.lastYear(yearsOf(state.start - monthsPlanned, language)) : words.lastYearPlain;
    const isCorrected = target === undefined && Math.abs(total - calculated) > 0.005;
    return [
      { label: past, amount: lastYear, look: 'past' },
      { label: words.grown, amount: calculated, ...growth(calculated), look: 'grown' },
      ...(target === undefined
        ? []
        : [{ label: words.target, amount: target, ...growth(target), look: 'goal' } as const]),
      ...(isCorrected
        ? [{ label: words.byHand, amount: total, ...growth(total), look: 'goal' } as const]
        : []),
    ];
  }

  function unitName(): string {
    const { symbol } = regional.currency;
    if (unit === 1) return words.plain(symbol);
    return unit === 1000 ? words.thousand(symbol) : words.million(symbol);
  }

  function notes(): string[] {
    const locked = outcome.reps.reduce((sum, { byHand }) => sum + byHand.filter(Boolean).length, 0);
    const unplanned = outcome.reps.filter(({ isNew, year, key }) => isNew && year === 0 && key !== '');
    const names = unplanned.map(({ name }) => name);
    return [
      ...(locked > 0 ? [words.locked(formatNumber(locked, regional), locked)] : []),
      ...(names.length > 0 ? [words.noPlan(listed(names), names.length)] : []),
    ];
  }

  function listed(names: readonly string[]): string {
    if (names.length <= namesShown) return names.join(', ');
    return planTexts(language).data.someAndMore(
      names.slice(0, namesShown - 1).join(', '),
      formatNumber(names.length - namesShown + 1, regional),
    );
  }
}

/** Figures of four digits or so read best in a narrow table. */
function unitOf(total: number): number {
  if (total >= 1e10) return 1e6;
  return total >= 1e5 ? 1000 : 1;
}
