import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { kitTexts } from '../../../language/tools/kit';
import { planTexts } from '../../../language/tools/plan';
import { formatMoneyShort, formatNumber } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Footer } from '../../../pane/components/footer';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Caption, Lead, SectionHeading } from '../../../pane/components/words';
import { sheetNameFault } from '../../kit/free-name';
import type { PreviewProps } from '../../kit/finish';
import { SheetName } from '../../kit/sheet-name';
import { known, type Outcome } from '../outcome';
import { monthsPlanned } from '../places';
import type { PlanState } from '../state';
import { monthList } from '../months';
import { yearsOf } from '../years';
import { Comparison } from './comparison';
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
export function PreviewStep(props: Props) {
  const { state, outcome, header, sheet, taken, editing, onRename, onBack, onWrite } = props;
  const styles = useStyles();
  const { texts, language, regional } = usePaneSettings();
  const words = planTexts(language).preview;
  const { delivery } = kitTexts(language);
  const fault = editing ? undefined : sheetNameFault(sheet.trim(), taken);
  const [tried, setTried] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const target = known(state.target);
  const unit = unitOf(outcome.total);
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
      <div>
        <Lead takesFocus step="preview">
          {words.heading(yearsOf(state.start, language), formatMoneyShort(outcome.total, regional, language))}
        </Lead>
        <Caption className={styles.check}>
          {target !== undefined && <Checkmark16Regular className={styles.good} aria-hidden="true" />}
          {target === undefined ? words.noTarget : words.addsUp}
        </Caption>
      </div>
      <Comparison lines={lines()} />
      <section className={styles.part}>
        <SectionHeading figure={unitName()}>{words.table}</SectionHeading>
        <PlanTable outcome={outcome} start={state.start} unit={unit} />
        {notes().map((note) => (
          <Caption key={note}>{note}</Caption>
        ))}
      </section>
    </View>
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
    const empty = Array.from({ length: monthsPlanned }, (_, month) => month)
      .filter((month) => outcome.base.history.every((months) => (months[month] ?? 0) === 0))
      .map((month) => state.start - monthsPlanned + month);
    return [
      ...(locked > 0 ? [words.locked(formatNumber(locked, regional), locked)] : []),
      ...(names.length > 0 ? [words.noPlan(listed(names), names.length)] : []),
      ...(empty.length > 0 ? [words.emptyMonths(monthList(empty, language))] : []),
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
