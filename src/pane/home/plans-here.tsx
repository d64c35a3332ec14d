import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { TextAction } from '../components/action';
import { Row, RowList } from '../components/card';
import { usePaneSettings } from '../components/pane-settings';
import { ProblemMessage } from '../components/problem-message';
import { SectionHeading } from '../components/words';
import type { Go } from '../navigation';
import type { PlanSheet } from '../../workbook/port';
import { usePaneServices } from '../services';
import { useLoaded } from '../use-loaded';
import { AFTER_CALCULATION, useSelectionRest } from '../use-selection';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Described {
  readonly plan: PlanSheet;
  readonly title: string;
  readonly line: string;
  readonly usualSheet?: string;
}

/** The line of a plan; with the sheet's name where the title alone does not tell which sheet it is. */
function withSheet(
  { plan: { sheet }, title, line, usualSheet = sheet }: Described,
  all: readonly Described[],
) {
  const isAlone = all.filter((each) => each.title === title).length === 1;
  if (isAlone && sheet === usualSheet) return line;
  if (title === sheet) return line;
  return line === '' ? sheet : `${line} · ${sheet}`;
}

/** The sheets that the tools have left in this workbook, each told by its tool; opening one edits it in place. */
export function PlansHere({ onGo }: { onGo: Go }) {
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const { workbook, tools } = usePaneServices();
  const load = useCallback(async () => {
    const [plans, regional] = await Promise.all([workbook.plans(), workbook.regional()]);
    const rows = plans.flatMap((plan) => {
      const tool = tools.find(({ id }) => id === plan.tool);
      const told = tool?.describe(plan, language, regional);
      return tool && told ? [{ plan, Icon: tool.icon, ...told }] : [];
    });
    return rows.map((row) => ({ ...row, line: withSheet(row, rows) }));
  }, [workbook, tools, language]);
  const { value: plans, error, again } = useLoaded(load);
  // a changed target or a copied sheet shows here too
  useSelectionRest(again, AFTER_CALCULATION);
  if (!plans && error !== undefined) {
    return (
      <ProblemMessage
        error={error}
        actions={<TextAction onClick={again}>{texts.common.tryAgain}</TextAction>}
      />
    );
  }
  if (!plans || plans.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHeading figure={plans.length}>{texts.home.inWorkbook}</SectionHeading>
      <RowList label={texts.home.inWorkbook}>
        {plans.map(({ plan, Icon, title, line }) => (
          <Row
            key={plan.sheet}
            icon={<Icon />}
            title={title}
            line={line}
            onClick={() => onGo({ view: 'tool', id: plan.tool, plan })}
          />
        ))}
      </RowList>
    </section>
  );
}
