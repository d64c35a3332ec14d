import { useState } from 'react';
import { commissionTexts } from '../../../language/tools/commission';
import { periodTexts } from '../../../language/tools/commission-periods';
import { PageHeader } from '../../../pane/components/page-header';
import { Steps } from '../../../pane/components/steps';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import type { WorkbookPort } from '../../../workbook/port';
import { changesTo, reopened } from '../reopen';
import { DealsView, type Chosen } from './deals-view';
import type { Told } from './done-view';
import { SchemeView } from './scheme-view';
import { useChange } from './use-change';
import type { OpenBook } from './use-book';

interface Props {
  readonly workbook: WorkbookPort;
  readonly open: OpenBook;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onDone: (told: Told) => void;
}

/** Scheme and people of sheets that are there, changed in place. */
export function EditForm({ workbook, open, onBack, onAgain, onDone }: Props) {
  const { language } = usePaneSettings();
  const words = commissionTexts(language);
  const { filled } = open;
  const [state, setState] = useState(() => reopened(filled));
  const [furthest, setFurthest] = useState(0);
  const { view, problem, run } = useChange({ workbook, filled, title: words.title, onAgain });
  if (view) return view;
  const isDeals = state.step === 'deals';
  const go = (step: number) => {
    setFurthest(Math.max(furthest, step));
    setState({ ...state, step: step === 0 ? 'scheme' : 'deals' });
  };
  const save = ({ members }: Chosen) =>
    void run(
      () => ({
        sheets: [],
        edits: changesTo(
          filled,
          state,
          members.map(({ name }) => name),
        ),
      }),
      () =>
        onDone({
          title: periodTexts(language).edited,
          body: periodTexts(language).editedFollow,
          sheet: filled.book.tables.scheme.sheet,
        }),
    );
  const people = filled.book.tables.people.sheet;
  const header = (
    <>
      <PageHeader title={words.title} onBack={isDeals ? () => go(0) : onBack} />
      <Steps
        names={[words.steps.scheme, words.steps.people]}
        current={isDeals ? 1 : 0}
        furthest={furthest}
        onStep={go}
      />
      {problem}
    </>
  );
  if (!isDeals) {
    return (
      <SchemeView
        header={header}
        state={state}
        people={people}
        onChange={setState}
        onCancel={onBack}
        onNext={() => go(1)}
      />
    );
  }
  return (
    <DealsView
      header={header}
      workbook={workbook}
      state={state}
      people={people}
      editing
      onChange={setState}
      onBack={() => go(0)}
      onInsert={save}
    />
  );
}
