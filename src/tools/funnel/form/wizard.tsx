import { makeStyles } from '@fluentui/react-components';
import { useCallback, useReducer, useRef, useState } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { formatNumber } from '../../../language/format';
import { Action, TextAction } from '../../../pane/components/action';
import { Footer, type Answer } from '../../../pane/components/footer';
import { PageHeader } from '../../../pane/components/page-header';
import { Steps } from '../../../pane/components/steps';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import type { TableInfo } from '../../../workbook/port';
import type { ToolProps } from '../../tool';
import { faultsOf, type FieldId } from '../faults';
import { dealsNeeded, outcome } from '../outcome';
import { reduce, steps, type FunnelState, type Step } from '../state';
import { GoalStep } from './goal-step';
import { Finish } from './finish';
import { StagesStep } from './stages-step';
import { TeamStep } from './team-step';
import type { StepProps } from './step-props';

const useStyles = makeStyles({ compare: { alignSelf: 'flex-start', padding: 0 } });

interface Props extends ToolProps {
  readonly first: FunnelState;
  readonly tables: readonly TableInfo[];
  readonly planTable?: TableInfo;
  readonly today: number;
}

/** Four steps, back and forth; the last writes the sheet. */
export function Wizard(props: Props) {
  const { workbook, tables, today, onHome } = props;
  const styles = useStyles();
  const { texts, regional, language } = usePaneSettings();
  const funnel = funnelTexts(language);
  const { common } = texts;
  const [state, dispatch] = useReducer(reduce, props.first);
  const [furthest, setFurthest] = useState(0);
  // faults of a step are shown once its "Next" has been tried
  const [tried, setTried] = useState<readonly Step[]>([]);
  const fields = useRef(new Map<FieldId, HTMLElement>());
  const field = useCallback(
    (id: FieldId) => (element: HTMLElement | null) => {
      if (element) fields.current.set(id, element);
      else fields.current.delete(id);
    },
    [],
  );

  const { step } = state;
  const place = steps.indexOf(step);
  const names = steps.map((each) => funnel.steps[each]);

  /** Goes to a step, or to the first fault on the way there. */
  function go(target: number) {
    const wrong = steps.slice(0, target).find((each) => faultsOf(state, each).length > 0);
    if (wrong !== undefined && steps.indexOf(wrong) >= place) setTried([...tried, wrong]);
    const next = wrong === undefined ? target : Math.min(target, steps.indexOf(wrong));
    const step = steps[next] ?? 'goal';
    setFurthest(Math.max(furthest, next));
    dispatch({ type: 'go', step });
    const [fault] = wrong === step ? faultsOf(state, step) : [];
    // on this step the field is there already; after a change of step it is after the next paint
    if (fault) requestAnimationFrame(() => fields.current.get(fault.field)?.focus());
  }

  const header = (
    <>
      <PageHeader
        title={funnel.title}
        onBack={place === 0 ? onHome : () => go(place - 1)}
        takesFocus={false}
      />
      <Steps names={names} current={place} furthest={furthest} onStep={go} />
    </>
  );
  if (step === 'preview') {
    return (
      <Finish
        {...props}
        state={state}
        dispatch={dispatch}
        header={header}
        names={names}
        onBack={() => go(2)}
      />
    );
  }

  const faults = tried.includes(step) ? faultsOf(state, step) : [];
  const stepProps: StepProps = {
    state,
    dispatch,
    workbook,
    tables,
    today,
    field,
    fault: (id) => {
      const found = faults.find((each) => each.field === id);
      return found && funnel.faults[found.key];
    },
  };
  const forms = { goal: GoalStep, stages: StagesStep, team: TeamStep };
  const Form = forms[step];
  const nextName = steps[place + 1] as keyof typeof funnel.next;
  return (
    <View
      header={header}
      spacing={step === 'stages' ? 'tight' : undefined}
      onEnter={() => go(place + 1)}
      footer={
        <Footer answer={answerOf(step)} apart>
          {place === 0 ? (
            <Action appearance="subtle" onClick={onHome}>
              {common.cancel}
            </Action>
          ) : (
            <Action onClick={() => go(place - 1)}>{common.back}</Action>
          )}
          <Action appearance="primary" onClick={() => go(place + 1)}>
            {common.next(funnel.next[nextName])}
          </Action>
        </Footer>
      }
    >
      {props.plan && step === 'goal' && (
        <TextAction className={styles.compare} onClick={() => props.onOpen('funnel-check', props.plan)}>
          {funnel.compare}
        </TextAction>
      )}
      <Form key={step} {...stepProps} />
    </View>
  );

  function answerOf(of: Step): Answer {
    const count = (value: number, digits = 0) =>
      funnel.count(
        formatNumber(value, regional, { least: digits }),
        value,
        state.stages[0]?.name ?? '',
        digits,
      );
    const needed = dealsNeeded(state);
    const deals = needed === undefined ? undefined : funnel.deals(formatNumber(needed, regional), needed);
    const result = outcome(state);
    if (of === 'goal') return { label: funnel.goal.answer, value: deals ?? '–' };
    if (of === 'stages') {
      return {
        label: funnel.stages.answer,
        value: result ? count(result.entrants) : '–',
        ...(result && deals !== undefined && { detail: funnel.stages.forDeals(deals).trim() }),
      };
    }
    return { label: funnel.team.answer, value: result?.norm === undefined ? '–' : count(result.norm, 1) };
  }
}
