import { fail } from '../problem';

/** Who works, and how long. */
export interface Team {
  readonly reps: number;
  readonly workdays: number;
  /** days off of all reps together */
  readonly absences: number;
}

/** What each rep who is present must bring a day: needed ÷ (reps × working days − absences). */
export function norm(needed: number, { reps, workdays, absences }: Team): number {
  const repDays = reps * workdays;
  if (absences >= repDays) fail('nobodyPresent', 'absences', { absences, repDays });
  return needed / (repDays - absences);
}
