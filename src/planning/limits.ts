/** What a number is a number of. Decides its wording and its number format, never its value. */
export type Unit =
  | 'money'
  | 'payout'
  | 'share'
  | 'plan'
  | 'count'
  | 'norm'
  | 'days'
  | 'months'
  | 'month'
  | 'date'
  | 'text'
  | 'number';

/** The values a parameter takes, as data; enforced in one place. */
export interface Limits {
  readonly unit: Unit;
  /** at least */
  readonly min?: number;
  /** more than */
  readonly above?: number;
  /** at most */
  readonly max?: number;
  /** whole numbers only */
  readonly whole?: boolean;
}
