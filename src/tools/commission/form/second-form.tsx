import { useState } from 'react';
import { periodTexts } from '../../../language/tools/commission-periods';
import { PageHeader } from '../../../pane/components/page-header';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { PlanningProblem } from '../../../planning/problem';
import type { WorkbookPort } from '../../../workbook/port';
import type { Comparison } from '../book';
import { cellsOf, type Cells } from '../cells';
import { wrongIn } from '../wrong';
import { secondEdit, secondState } from '../what-if';
import type { Told } from './done-view';
import { SchemeView } from './scheme-view';
import { Outdated, useChange } from './use-change';
import type { OpenBook } from './use-book';

interface Props {
  readonly workbook: WorkbookPort;
  readonly open: OpenBook;
  readonly comparison: Comparison;
  /** cells of its scheme */
  readonly second: Cells;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onDone: (told: Told) => void;
}

/** The second scheme in the cards of the wizard; its cells are changed in place. */
export function SecondForm({ workbook, open, comparison, second, onBack, onAgain, onDone }: Props) {
  const { language } = usePaneSettings();
  const words = periodTexts(language).second;
  const { filled } = open;
  const [state, setState] = useState(() => secondState(filled, second));
  const { view, problem, error, run } = useChange({ workbook, filled, title: words.title, onAgain });
  if (view) return view;
  const save = () =>
    void run(
      async () => {
        const now = await cellsOf(workbook, comparison.scheme);
        if (JSON.stringify(now) !== JSON.stringify(second)) throw new Outdated();
        return { sheets: [], edits: [secondEdit(filled, comparison, second, state)] };
      },
      () =>
        onDone({ title: words.saved, body: words.savedFollow(comparison.sheet), sheet: comparison.sheet }),
    );
  return (
    <SchemeView
      header={
        <>
          <PageHeader title={words.edit} onBack={onBack} />
          {error instanceof PlanningProblem ? (
            <Message tone="error" title={words.wrong}>
              {wrongIn(error.problem, filled.book, language, comparison.scheme)}
            </Message>
          ) : (
            problem
          )}
        </>
      }
      state={state}
      people={filled.book.tables.people.sheet}
      fixedPay={words.pay}
      next={words.save}
      onChange={setState}
      onCancel={onBack}
      onNext={save}
    />
  );
}
