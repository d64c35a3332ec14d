import { makeStyles } from '@fluentui/react-components';
import { useReducer } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { formatNumber } from '../../../language/format';
import { TextAction } from '../../../pane/components/action';
import type { Answer } from '../../../pane/components/footer';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import type { TableInfo } from '../../../workbook/port';
import { StepView } from '../../kit/step-view';
import { useSteps } from '../../kit/use-steps';
import type { ToolProps } from '../../tool';
import { faultsOf } from '../faults';
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
  const { regional, language } = usePaneSettings();
  const funnel = funnelTexts(language);
  const [state, dispatch] = useReducer(reduce, props.first);
  const { step } = state;
  const names = steps.map((each) => funnel.steps[each]);
  const { header, place, go, faults, field } = useSteps({
    title: funnel.title,
    steps,
    names,
    step,
    faultsOf: (each) => faultsOf(state, each),
    onStep: (each) => dispatch({ type: 'go', step: each }),
    onHome,
  });
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
    <StepView
      {...{ header, place, go, onHome }}
      spacing={step === 'stages' ? 'tight' : undefined}
      answer={answerOf(step)}
      next={funnel.next[nextName]}
    >
      {props.plan && step === 'goal' && (
        <TextAction className={styles.compare} onClick={() => props.onOpen('funnel-check', props.plan)}>
          {funnel.compare}
        </TextAction>
      )}
      <Form key={step} {...stepProps} />
    </StepView>
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
