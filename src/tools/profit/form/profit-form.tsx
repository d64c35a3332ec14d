import { useEffect, useState } from 'react';
import { profitTexts } from '../../../language/tools/profit';
import { WorkbookProblem, type WriteOptions } from '../../../workbook/port';
import { freeSheetName } from '../../funnel/free-name';
import { useDelivery } from '../../kit/delivery';
import type { ToolProps } from '../../tool';
import { findings, type Finding } from '../from-data';
import { firstCell, profitSheet } from '../layout';
import { changesTo, reopened } from '../reopen';
import { firstState, outcome, withFigures } from '../state';
import { AnswerView } from './answer-view';
import { FiguresView } from './figures-view';

/** The profitability wizard: the answer, and the figures behind it. */
export default function ProfitForm({ workbook, language, regional, plan, onHome, onOpen }: ToolProps) {
  const [state, setState] = useState(() => (plan && reopened(plan)) ?? firstState);
  const [isEditing, setIsEditing] = useState(() => outcome(state) === undefined);
  const [found, setFound] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let wanted = true;
    // without lists everything can still be typed
    findings(workbook).then(
      (all) => wanted && setFound(all),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);

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
    await workbook.edit(plan.sheet, changes.values, {}, changes.beside);
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
        found={found}
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
