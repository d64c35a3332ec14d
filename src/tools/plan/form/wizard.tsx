import { useMemo, useReducer } from 'react';
import { planTexts } from '../../../language/tools/plan';
import { formatMoneyShort, formatPercent } from '../../../language/format';
import type { Answer } from '../../../pane/components/footer';
import { Finish } from '../../kit/finish';
import { StepView } from '../../kit/step-view';
import { useSteps } from '../../kit/use-steps';
import type { ToolProps } from '../../tool';
import { faultsOf } from '../faults';
import { growthCell } from '../layout';
import { outcomeOf } from '../outcome';
import { reduce, steps } from '../state';
import { DataStep } from './data-step';
import { GrowthStep } from './growth-step';
import { PreviewStep } from './preview-step';
import type { StepProps } from './step-props';
import type { Begun } from './use-beginning';
import { useSales } from './use-sales';
import { defaultSheetName, writePlan } from './write-plan';

interface Props extends ToolProps {
  readonly begun: Begun;
}

/** Three steps, back and forth; the last writes the sheet. */
export function Wizard({ begun, workbook, language, regional, plan, onHome, onOpen }: Props) {
  const words = planTexts(language);
  const [state, dispatch] = useReducer(reduce, begun.state);
  const reading = useSales(state, dispatch, workbook, begun.lists, begun.today);
  const { step, sales, start, roster, newReps, leaving, ramp, corrections } = state;
  const { growth, growthOfRep, growthOfMonth, roundTo, target } = state;
  // a hundred thousand orders are summed anew only where an answer asks for it
  const outcome = useMemo(
    () =>
      outcomeOf({
        sales,
        start,
        roster,
        newReps,
        leaving,
        ramp,
        corrections,
        growth,
        growthOfRep,
        growthOfMonth,
        roundTo,
        target,
      }),
    [
      sales,
      start,
      roster,
      newReps,
      leaving,
      ramp,
      corrections,
      growth,
      growthOfRep,
      growthOfMonth,
      roundTo,
      target,
    ],
  );

  const names = steps.map((each) => words.steps[each]);
  const { header, place, go, faults, field } = useSteps({
    title: words.title,
    steps,
    names,
    step,
    faultsOf: (each) => faultsOf(state, each, outcome),
    onStep: (each, fault) => {
      // a fault in a list that is not on show brings its list
      if (fault?.field.startsWith('rep:')) dispatch({ type: 'set', values: { growthKind: 'rep' } });
      if (fault?.field.startsWith('month:')) dispatch({ type: 'set', values: { growthKind: 'month' } });
      dispatch({ type: 'go', step: each });
    },
    onHome,
  });
  const rename = (sheetName: string) => dispatch({ type: 'set', values: { sheetName } });
  if (step === 'preview' && outcome) {
    return (
      <Finish
        title={words.title}
        names={names}
        workbook={workbook}
        plan={plan}
        typedName={state.sheetName}
        usualName={defaultSheetName(state, language)}
        onRename={rename}
        preview={(preview) => (
          <PreviewStep
            {...preview}
            state={state}
            outcome={outcome}
            header={header}
            onRename={rename}
            onBack={() => go(1)}
          />
        )}
        write={(sheet, options) =>
          writePlan({ state, outcome, begun, workbook, language, regional, sheet, plan }, options)
        }
        cell={growthCell}
        follow={(target === undefined ? words.state.follow : words.state.followTarget)(growthCell)}
        another={words.state.another}
        onHome={onHome}
        onAnother={() => onOpen('plan')}
      />
    );
  }

  const stepProps: StepProps = {
    state,
    dispatch,
    outcome,
    lists: begun.lists,
    reading,
    editing: plan !== undefined,
    today: begun.today,
    field,
    fault: (id) => {
      const found = faults.find((each) => each.field === id);
      return found && words.faults[found.key];
    },
  };
  const Form = step === 'data' ? DataStep : GrowthStep;
  return (
    <StepView
      {...{ header, place, go, onHome }}
      answer={answer()}
      next={step === 'data' ? words.next.growth : words.next.preview}
    >
      <Form key={step} {...stepProps} />
    </StepView>
  );

  function answer(): Answer {
    const money = (amount: number | undefined) =>
      amount === undefined ? '–' : formatMoneyShort(amount, regional, language);
    if (step === 'data') return { label: words.data.answer, value: money(outcome?.lastYear) };
    const growth =
      outcome && outcome.lastYear > 0 && outcome.wrong === undefined
        ? outcome.total / outcome.lastYear - 1
        : undefined;
    return {
      label: words.growth.answer,
      value: outcome?.wrong === undefined ? money(outcome?.total) : '–',
      ...(growth !== undefined && { detail: words.growth.against(signed(growth)) }),
    };
  }

  function signed(share: number): string {
    return (share >= 0 ? '+' : '') + formatPercent(share, regional, language);
  }
}
