import { useEffect, useState } from 'react';
import { profitTexts } from '../../../language/tools/profit';
import { WorkbookProblem, type WriteOptions } from '../../../workbook/port';
import { freeSheetName } from '../../kit/free-name';
import { useDelivery } from '../../kit/delivery';
import type { ToolProps } from '../../tool';
import { firstCell, profitSheet } from '../layout';
import { namesOf, profitNames } from '../names';
import { changesTo, reopened, withRates } from '../reopen';
import { firstState, outcome, withFigures } from '../state';
import { AnswerView } from './answer-view';
import { DataCard } from './data-card';
import { FiguresView } from './figures-view';
import { useData } from './use-data';

/** The profitability wizard: the answer, and the figures behind it. */
export default function ProfitForm({ workbook, language, regional, plan, onHome, onOpen }: ToolProps) {
  const [state, setState] = useState(() => (plan && reopened(plan)) ?? firstState);
  const [isEditing, setIsEditing] = useState(() => outcome(state) === undefined);
  const names = (plan && namesOf(plan)?.names) ?? profitNames[language];
  const { lists, bonuses } = useData(workbook, names, state.figures.revenue, state.figures.cost);
  useEffect(() => setState((was) => withRates(was, bonuses)), [bonuses]);

  async function write(sheet: string, options: WriteOptions) {
    if (!plan) {
      await workbook.insertSheets(
        [profitSheet(state, { language, currency: regional.currency, sheet })],
        options,
      );
      return;
    }
    const changes = changesTo(plan, state);
    if (!changes) throw new WorkbookProblem('notFound', plan.sheet);
    await workbook.edit(plan.sheet, changes.values, {}, changes.beside, changes.formulas);
  }
  const delivery = useDelivery({
    title: profitTexts(language).title,
    workbook,
    editing: plan !== undefined,
    cell: firstCell,
    follow: profitTexts(language).follow(firstCell),
    another: profitTexts(language).another,
    write,
    onHome,
    onAnother: () => onOpen('profit'),
  });
  if (delivery.view !== undefined) return delivery.view;

  const answer = outcome(state);
  if (isEditing || !answer) {
    return (
      <FiguresView
        state={state}
        data={
          lists.length > 0 && (
            <DataCard
              {...{ workbook, lists, bonuses, state }}
              onTake={({ values, sources }) => setState((was) => withFigures(was, values, sources))}
            />
          )
        }
        onChange={setState}
        onBack={answer ? () => setIsEditing(false) : onHome}
        onShow={() => setIsEditing(false)}
      />
    );
  }
  /** The usual name, or the next that is free; where the names cannot be read, writing says so. */
  const insert = async () => {
    const usual = profitTexts(language).sheet.name;
    const taken = await workbook.sheetNames().catch(() => []);
    delivery.start(freeSheetName(usual, taken));
  };
  return (
    <AnswerView
      state={state}
      answer={answer}
      editing={plan !== undefined}
      onRepeat={(repeat) => setState(withFigures(state, { repeat }))}
      onBack={onHome}
      onEdit={() => setIsEditing(true)}
      onWrite={() => (plan ? delivery.start(plan.sheet) : void insert())}
    />
  );
}
