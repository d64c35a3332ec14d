import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { planTexts } from '../../../language/tools/plan';
import { formatMoneyShort, formatPercent } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Footer, type Answer } from '../../../pane/components/footer';
import { PageHeader } from '../../../pane/components/page-header';
import { Steps } from '../../../pane/components/steps';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Finish } from '../../kit/finish';
import type { ToolProps } from '../../tool';
import { faultsOf, type FieldId } from '../faults';
import { growthCell } from '../layout';
import { outcomeOf } from '../outcome';
import { reduce, steps, type Step } from '../state';
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
  const { texts } = usePaneSettings();
  const words = planTexts(language);
  const { common } = texts;
  const [state, dispatch] = useReducer(reduce, begun.state);
  const reading = useSales(state, dispatch, workbook, begun.lists, begun.today);
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

  const place = steps.indexOf(step);
  const names = steps.map((each) => words.steps[each]);

  /** Goes to a step, or to the first fault on the way there. */
  function go(target: number) {
    const wrong = steps.slice(0, target).find((each) => faultsOf(state, each, outcome).length > 0);
    if (wrong !== undefined && steps.indexOf(wrong) >= place) setTried([...tried, wrong]);
    const next = wrong === undefined ? target : Math.min(target, steps.indexOf(wrong));
    const reached = steps[next] ?? 'data';
    setFurthest(Math.max(furthest, next));
    const [fault] = wrong === reached ? faultsOf(state, reached, outcome) : [];
    // a fault in a list that is not on show brings its list
    if (fault?.field.startsWith('rep:')) dispatch({ type: 'set', values: { growthKind: 'rep' } });
    if (fault?.field.startsWith('month:')) dispatch({ type: 'set', values: { growthKind: 'month' } });
    dispatch({ type: 'go', step: reached });
    // on this step the field is there already; after a change of step it is after the next paint
    if (fault) requestAnimationFrame(() => fields.current.get(fault.field)?.focus());
  }

  const header = (
    <>
      <PageHeader
        title={words.title}
        onBack={place === 0 ? onHome : () => go(place - 1)}
        takesFocus={false}
      />
      <Steps names={names} current={place} furthest={furthest} onStep={go} />
    </>
  );
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
        follow={words.state.follow(growthCell)}
        another={words.state.another}
        onHome={onHome}
        onAnother={() => onOpen('plan')}
      />
    );
  }

  const faults = tried.includes(step) ? faultsOf(state, step, outcome) : [];
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
    <View
      header={header}
      onEnter={() => go(place + 1)}
      footer={
        <Footer answer={answer()} apart>
          {place === 0 ? (
            <Action appearance="subtle" onClick={onHome}>
              {common.cancel}
            </Action>
          ) : (
            <Action onClick={() => go(place - 1)}>{common.back}</Action>
          )}
          <Action appearance="primary" onClick={() => go(place + 1)}>
            {common.next(step === 'data' ? words.next.growth : words.next.preview)}
          </Action>
        </Footer>
      }
    >
      <Form key={step} {...stepProps} />
    </View>
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
