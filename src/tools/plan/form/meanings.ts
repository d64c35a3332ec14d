import { meanings, type Wanted } from '../../kit/columns';
import type { SalesKey } from '../state';

/** The columns a plan is made from. */
export const salesMeanings: Wanted<SalesKey> = {
  date: meanings.date,
  rep: meanings.rep,
  amount: meanings.amount,
};
