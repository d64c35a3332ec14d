/** Debts of people who are in People no longer: PAYOUT asks for a row of people, so that no debt is dropped in silence. */
import { periodTexts } from '../../language/tools/commission-periods';
import { firstDayOf } from '../../planning/calendar';
import { balancesIn, type BookCells } from './cells';
import type { FilledBook } from './filled';
import { onAdjustments, type Change, type Moment } from './operations';
import { knownIn } from './past';

type Debt = readonly [rep: string, owed: number];

/** Balances of those whom the people lack. */
export function strandedDebts({ people, opening }: BookCells): Debt[] {
  const isKnown = knownIn(people);
  return balancesIn(opening).filter(([rep, owed]) => owed !== 0 && !isKnown(rep));
}

/** The balances without them; the journal keeps who owed how much. */
export function strandedTakenOut(filled: FilledBook, moment: Moment): Change {
  const { book, cells } = filled;
  const { sheet: words } = periodTexts(book.language);
  const debts = strandedDebts(cells);
  const isStranded = new Set(debts.map(([rep]) => rep));
  return {
    sheets: [],
    edits: [
      onAdjustments(filled, {
        opening: balancesIn(cells.opening).filter(([rep]) => !isStranded.has(rep)),
        entry: [
          moment.on,
          words.actions.takenOut,
          firstDayOf(book.month),
          debts.reduce((sum, [, owed]) => sum + owed, 0),
          words.details.takenOut(debts.map(([rep, owed]) => `${rep} ${moment.money(owed)}`).join(', ')),
        ],
      }),
    ],
  };
}
