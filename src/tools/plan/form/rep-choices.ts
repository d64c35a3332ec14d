import type { Language } from '../../../language/language';
import { monthWords } from '../months';
import { shownName } from '../content';
import type { Outcome } from '../outcome';
import { monthsPlanned } from '../places';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Keys of reps with a mark before them: the line of orders without a rep has an empty one. */
export const repValue = (key: string) => `:${key}`;
export const repOf = (value: string) => value.slice(1);

/** Every line of the plan. */
export function repChoices(outcome: Outcome | undefined, language: Language): Choice[] {
  return (outcome?.reps ?? []).map(({ key, name }) => ({
    value: repValue(key),
    label: shownName(name, key, language),
  }));
}

/** The months of the plan. */
export function monthChoices(start: number, language: Language): Choice[] {
  return Array.from({ length: monthsPlanned }, (_, index) => ({
    value: String(start + index),
    label: monthWords(start + index, language),
  }));
}
