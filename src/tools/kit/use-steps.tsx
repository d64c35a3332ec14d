import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PageHeader } from '../../pane/components/page-header';
import { Steps } from '../../pane/components/steps';

interface Wizard<Step extends string, Fault extends { readonly field: string }> {
  /** title of the tool */
  readonly title: string;
  /** the one that writes the sheet last */
  readonly steps: readonly Step[];
  readonly names: readonly string[];
  readonly step: Step;
  /** what is wrong on a step, in the order of its fields */
  readonly faultsOf: (step: Step) => readonly Fault[];
  /** shows a step; `fault`: the first one on it, which kept the user from going on */
  readonly onStep: (step: Step, fault: Fault | undefined) => void;
  readonly onHome: () => void;
}

interface Walk<Fault extends { readonly field: string }> {
  /** place of the step, from 0 */
  readonly place: number;
  /** title and steps, for every view of the wizard */
  readonly header: ReactNode;
  /** goes to a step, or to the first fault on the way there */
  readonly go: (place: number) => void;
  /** those of this step, once "Next" has been tried */
  readonly faults: readonly Fault[];
  /** ref of a field, so that the focus can be moved to it */
  readonly field: (id: Fault['field']) => (element: HTMLElement | null) => void;
}

/** Steps of a wizard, back and forth: nobody gets past one with a fault, and its field takes the focus. */
export function useSteps<Step extends string, Fault extends { readonly field: string }>({
  title,
  steps,
  names,
  step,
  faultsOf,
  onStep,
  onHome,
}: Wizard<Step, Fault>): Walk<Fault> {
  const [furthest, setFurthest] = useState(0);
  // faults of a step are shown once its "Next" has been tried
  const [tried, setTried] = useState<readonly Step[]>([]);
  const fields = useRef(new Map<string, HTMLElement>());
  const field = useCallback(
    (id: Fault['field']) => (element: HTMLElement | null) => {
      if (element) fields.current.set(id, element);
      else fields.current.delete(id);
    },
    [],
  );
  const place = steps.indexOf(step);

  function go(target: number) {
    const wrong = steps.findIndex((each, index) => index < target && faultsOf(each).length > 0);
    const next = wrong < 0 ? target : wrong;
    const reached = steps[next];
    if (reached === undefined) return;
    if (next === wrong && wrong >= place) setTried([...tried, reached]);
    setFurthest(Math.max(furthest, next));
    const fault = next === wrong ? faultsOf(reached)[0] : undefined;
    onStep(reached, fault);
    // on this step the field is there already; after a change of step it is after the next paint
    if (fault) requestAnimationFrame(() => fields.current.get(fault.field)?.focus());
  }

  return {
    place,
    go,
    field,
    faults: tried.includes(step) ? faultsOf(step) : [],
    header: (
      <>
        <PageHeader title={title} onBack={place === 0 ? onHome : () => go(place - 1)} takesFocus={false} />
        <Steps names={names} current={place} furthest={furthest} onStep={go} />
      </>
    ),
  };
}
