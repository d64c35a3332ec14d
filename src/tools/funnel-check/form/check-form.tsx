import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import { formatNumber } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { ChoiceList } from '../../../pane/components/choice-list';
import { Footer } from '../../../pane/components/footer';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { View } from '../../../pane/components/view';
import { Caption, Lead } from '../../../pane/components/words';
import { Message } from '../../../pane/components/message';
import { ColumnPicker } from '../../kit/column-picker';
import { InProgress, type WritingPhase } from '../../kit/in-progress';
import type { ToolProps } from '../../tool';
import { WorkbookProblem } from '../../../workbook/port';
import { dealColumns, mostStatuses, ofAll, whoIn, withMembers } from '../deals';
import { headerBeside } from '../layout';
import { CheckAnswer } from './check-answer';
import { CheckDone } from './check-done';
import { Choices } from './choices';
import { Written } from './written';
import { hasCheck, useCheck } from './use-check';
import { writeCheck } from './write-check';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '12px' } });

type Phase =
  | { readonly at: 'form'; readonly error?: unknown; readonly taken?: string }
  | ({ readonly at: 'writing' } & WritingPhase)
  | { readonly at: 'done'; readonly sheet: string; readonly beside: boolean };

/** Fact against reference: which funnel, which deals, what they say, and where that is written. */
export default function CheckForm(props: ToolProps) {
  const { workbook, onHome, onOpen, language, regional } = props;
  const styles = useStyles();
  const { texts } = usePaneSettings();
  const words = funnelCheckTexts(language);
  const check = useCheck(props);
  const [phase, setPhase] = useState<Phase>({ at: 'form' });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const { found, choices, choose, reference, list, facts } = check;
  const header = <PageHeader title={words.title} onBack={onHome} />;

  if (phase.at === 'done') {
    return (
      <CheckDone
        {...{ header, workbook, onHome }}
        sheet={phase.sheet}
        beside={phase.beside && typeof reference === 'object' ? reference : undefined}
        who={check.reps.length > 0 ? whoIn(choices.picked?.columns ?? {}) : undefined}
        onAnother={() => onOpen('funnel-check')}
      >
        {typeof facts === 'object' && typeof reference === 'object' && (
          <CheckAnswer facts={facts} reference={reference} />
        )}
      </CheckDone>
    );
  }
  if (phase.at === 'writing') {
    const stop = () => abort.current?.abort();
    return <InProgress header={header} title={words.writing} editing={false} phase={phase} onStop={stop} />;
  }
  if (found && found.plans.length === 0) {
    return (
      <View header={header} underBar>
        <Caption>{words.noFunnel}</Caption>
        <Action appearance="primary" onClick={() => onOpen('funnel')}>
          {words.build}
        </Action>
      </View>
    );
  }

  const plan = found?.plans.find(({ sheet }) => sheet === choices.sheet);
  const written = [plan, props.plan].find((each) => each && hasCheck(each));
  const hasRoom =
    typeof reference === 'object' && plan && !hasCheck(plan) && headerBeside(reference) !== undefined;
  const beside = choices.beside && Boolean(hasRoom) && phase.taken === undefined;
  const ready =
    typeof reference === 'object' && list && choices.picked && typeof facts === 'object' && check.rows > 0;

  const figure = (count: number) => formatNumber(count, regional);

  /** why the deals cannot be counted */
  function whyNot(sentence: string): string {
    const { statuses, lostFrom } = check;
    if (statuses.length > mostStatuses)
      return words.noStages(choices.picked?.columns.stage ?? '', figure(statuses.length));
    const unknown = statuses.filter(({ status }) => lostFrom[status] === undefined);
    return unknown.length > 0 ? words.sayMeaning(unknown.map(({ status }) => status)) : sentence;
  }

  async function write() {
    if (typeof reference !== 'object' || !list || !choices.picked || typeof facts !== 'object') return;
    abort.current = new AbortController();
    setPhase({ at: 'writing' });
    try {
      const sheet = await writeCheck(
        workbook,
        {
          language,
          currency: regional.currency,
          reference,
          list,
          picked: check.tooManyNames > 0 ? ofAll(choices.picked) : choices.picked,
          lostFrom: check.lostFrom,
          facts,
          rep: choices.rep === '' ? undefined : choices.rep,
          inPeriod: choices.inPeriod && check.canBePeriod,
          reps: check.reps.length,
        },
        beside,
        {
          signal: abort.current.signal,
          progress: (step, steps, what) => setPhase({ at: 'writing', step, steps, what }),
        },
      );
      setPhase({ at: 'done', sheet, beside });
    } catch (error) {
      const { code, detail } = error instanceof WorkbookProblem ? error : {};
      if (code === 'cancelled') setPhase({ at: 'form' });
      else setPhase({ at: 'form', ...(code === 'cellsTaken' && beside ? { taken: detail } : { error }) });
    }
  }

  return (
    <View
      header={header}
      underBar
      footer={
        <Footer>
          <Action onClick={onHome}>{texts.common.cancel}</Action>
          <Action appearance="primary" fill disabled={!ready} onClick={() => void write()}>
            {beside ? words.insert : words.insertSheet}
          </Action>
        </Footer>
      }
    >
      <Lead>{words.heading}</Lead>
      {written && <Written plan={written} workbook={workbook} />}
      {phase.error !== undefined && <ProblemMessage error={phase.error} />}
      {check.error !== undefined && <ProblemMessage error={check.error} />}
      {typeof facts === 'string' && <Message tone="warning">{whyNot(facts)}</Message>}
      {typeof facts === 'object' && check.rows === 0 && <Message tone="warning">{words.noDeals}</Message>}
      {typeof facts === 'object' && check.rows > 0 && typeof reference === 'object' && (
        <CheckAnswer facts={facts} reference={reference} />
      )}
      {!found && check.error === undefined && <Caption>{texts.common.reading}</Caption>}
      {found && (
        <div className={styles.part}>
          <ChoiceList
            label={words.funnel}
            placeholder={words.chooseFunnel}
            choices={found.plans.map(({ sheet }) => ({ value: sheet, label: sheet }))}
            value={choices.sheet}
            onChange={(sheet) => {
              setPhase({ at: 'form' });
              choose({ sheet, meanings: {} });
            }}
          />
          {reference === 'incomplete' && (
            <Message tone="warning">{words.incomplete(choices.sheet ?? '')}</Message>
          )}
          <ColumnPicker
            label={words.deals}
            lists={found.lists}
            wanted={dealColumns}
            labels={words.columns}
            optional={['lostFrom', 'amount', 'rep', 'member', 'created']}
            value={choices.picked}
            onChange={(picked) => {
              const headers = found.lists.find(({ name }) => name === picked.table)?.headers ?? [];
              choose({ picked: withMembers(picked, choices.picked, headers), rep: '', meanings: {} });
            }}
          />
        </div>
      )}
      {check.tooManyNames > 0 && (
        <Message tone="hint">
          {words.tooManyNames(choices.picked?.columns.rep ?? '', figure(check.tooManyNames))}
        </Message>
      )}
      {typeof reference === 'object' && (
        <Choices
          check={check}
          reference={reference}
          hasRoom={Boolean(hasRoom) && phase.taken === undefined}
        />
      )}
      {phase.taken !== undefined && <Message tone="warning">{words.besideTaken(phase.taken)}</Message>}
    </View>
  );
}
