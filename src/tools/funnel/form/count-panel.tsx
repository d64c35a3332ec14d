import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { Caption } from '../../../pane/components/words';
import { guessColumn } from '../../kit/columns';
import { dealMeanings, guessDeals } from '../deals';
import { stageConversions } from '../outcome';
import { ChoiceList } from '../../../pane/components/choice-list';
import { readSnapshot } from './read-deals';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** More different values than this are no stages but names, dates or numbers. */
const mostStages = 30;

/** Which table and column the conversions are counted from. */
export function CountPanel({
  state,
  dispatch,
  workbook,
  tables,
  onClose,
}: StepProps & { readonly onClose: () => void }) {
  const styles = useStyles();
  const { texts, regional } = usePaneSettings();
  const { stages: words, sheet } = texts.funnel;
  const start = state.snapshot ?? guessDeals(tables);
  const [table, setTable] = useState(start?.table);
  const [column, setColumn] = useState(start?.column);
  const [wrong, setWrong] = useState<string>();
  const [error, setError] = useState<unknown>();
  const panel = useRef<HTMLDivElement>(null);
  // it has opened where its button was: the keyboard goes on inside
  useEffect(() => panel.current?.querySelector<HTMLElement>('button:enabled')?.focus(), []);
  const headers = tables.find(({ name }) => name === table)?.headers ?? [];

  async function count() {
    if (table === undefined || column === undefined) return;
    setWrong(undefined);
    setError(undefined);
    try {
      const known = [state.stages.map(({ name }) => name), ...Object.values(sheet.templates)];
      const snapshot = await readSnapshot(workbook, tables, { table, column }, known);
      const found = snapshot.stages.length;
      if (found < 2) setWrong(words.tooFew);
      else if (found > mostStages) setWrong(words.tooMany(formatNumber(found, regional)));
      else {
        dispatch({ type: 'counted', snapshot });
        onClose();
      }
    } catch (problem) {
      setError(problem);
    }
  }

  function typeInstead() {
    dispatch({ type: 'typeConversions', shares: stageConversions(state).map(({ share }) => share) });
    onClose();
  }

  const choose = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  return (
    <Card className={styles.panel} ref={panel}>
      {tables.length === 0 ? (
        <Caption>{words.noTables}</Caption>
      ) : (
        <>
          <Caption>{words.choose}</Caption>
          <ChoiceList
            label={words.table}
            choices={choose(tables.map(({ name }) => name))}
            value={table}
            onChange={(name) => {
              setTable(name);
              setColumn(
                guessColumn(tables.find((each) => each.name === name)?.headers ?? [], dealMeanings.stage),
              );
              setWrong(undefined);
            }}
          />
          <ChoiceList
            label={words.stageColumn}
            choices={choose(headers)}
            value={column}
            error={wrong}
            onChange={setColumn}
          />
        </>
      )}
      {error !== undefined && <ProblemMessage error={error} />}
      <div className={styles.actions}>
        {tables.length > 0 && (
          <Action onClick={() => void count()} disabled={table === undefined || column === undefined}>
            {words.use}
          </Action>
        )}
        {state.snapshot && (
          <Action appearance="subtle" onClick={typeInstead}>
            {words.typeInstead}
          </Action>
        )}
        <Action appearance="subtle" onClick={onClose}>
          {texts.common.cancel}
        </Action>
      </div>
    </Card>
  );
}
