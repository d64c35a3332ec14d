import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { formatNumber } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { Caption } from '../../../pane/components/words';
import { ColumnPicker } from '../../kit/column-picker';
import { guessColumns, type ColumnReference, type Picked } from '../../kit/columns';
import type { TableInfo } from '../../../workbook/port';
import { guessDeals } from '../deals';
import { stageConversions } from '../outcome';
import { countedColumns, readSnapshot, type CountedKey } from './read-deals';
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
  const { texts, regional, language } = usePaneSettings();
  const { stages: words, sheet } = funnelTexts(language);
  const [picked, setPicked] = useState(() => firstPick(tables, state.snapshot ?? guessDeals(tables)));
  const [wrong, setWrong] = useState<string>();
  const [error, setError] = useState<unknown>();
  const panel = useRef<HTMLDivElement>(null);
  // it has opened where its button was: the keyboard goes on inside
  useEffect(() => panel.current?.querySelector<HTMLElement>('button:enabled')?.focus(), []);

  async function count() {
    const column = picked?.columns.stage;
    if (!picked || column === undefined) return;
    setWrong(undefined);
    setError(undefined);
    try {
      const known = [state.stages.map(({ name }) => name), ...Object.values(sheet.templates)];
      const from = { table: picked.table, column };
      const snapshot = await readSnapshot(workbook, tables, from, known, picked.columns);
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

  return (
    <Card className={styles.panel} ref={panel}>
      {tables.length === 0 ? (
        <Caption>{words.noTables}</Caption>
      ) : (
        <>
          <Caption>{words.choose}</Caption>
          <ColumnPicker<CountedKey>
            label={words.table}
            lists={tables}
            wanted={countedColumns}
            labels={words.dealColumns}
            optional={['lostFrom', 'created', 'closed']}
            value={picked}
            fault={(field) => (field === 'stage' ? wrong : undefined)}
            onChange={(found) => {
              setPicked(found);
              setWrong(undefined);
            }}
          />
        </>
      )}
      {error !== undefined && <ProblemMessage error={error} />}
      <div className={styles.actions}>
        {tables.length > 0 && (
          <Action onClick={() => void count()} disabled={picked?.columns.stage === undefined}>
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

/** The table that was counted before, or the likeliest, with the columns that its headers tell. */
function firstPick(
  tables: readonly TableInfo[],
  start: ColumnReference | undefined,
): Picked<CountedKey> | undefined {
  const headers = tables.find(({ name }) => name === start?.table)?.headers;
  if (!start || !headers) return undefined;
  return { table: start.table, columns: { ...guessColumns(headers, countedColumns), stage: start.column } };
}
