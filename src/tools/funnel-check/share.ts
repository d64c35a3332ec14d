/** The share of the plan that the chosen deals are to bring: of one rep, of a team, of all. */
import { nameKey } from '../../planning/names';
import type { DealCells, Who } from './deals';

export interface ShareOfPlan {
  /** 0 to 1 */
  readonly share: number;
  /** what it is of: reps present on average, reps that the list names, teams */
  readonly by: 'all' | Who;
  /** of `all` that many reps or teams so many are chosen */
  readonly chosen: number;
  readonly all: number;
  /** a rep of the team has deals in another one as well: counted in both */
  readonly inTwo: boolean;
}

/**
 * One rep: 1 ÷ reps present. A team: its reps ÷ all reps, whoever the list names; deals without a rep count for none of them.
 * A team of which no rep is named, or a list without reps: 1 ÷ teams.
 * @param rep key of the name that was chosen; undefined: all
 */
export function shareOfPlan(
  cells: DealCells,
  rep: string | undefined,
  who: Who,
  repsPresent: number,
): ShareOfPlan {
  if (rep === undefined) return { share: 1, by: 'all', chosen: 1, all: 1, inTwo: false };
  if (who === 'reps') {
    const all = Math.max(1, repsPresent);
    return { share: 1 / all, by: 'reps', chosen: 1, all, inTwo: false };
  }
  if (who === 'teamsOfReps') {
    const teams = teamsOfReps(cells);
    const chosen = [...teams.values()].filter((names) => names.has(rep.toLowerCase()));
    if (chosen.length > 0) {
      const inTwo = chosen.some((names) => names.size > 1);
      return {
        share: chosen.length / teams.size,
        by: 'teamsOfReps',
        chosen: chosen.length,
        all: teams.size,
        inTwo,
      };
    }
  }
  const teams = new Set((cells.rep ?? []).map((name) => String(name).toLowerCase()));
  teams.delete('');
  const all = Math.max(1, teams.size);
  return { share: 1 / all, by: 'teams', chosen: 1, all, inTwo: false };
}

/** The teams of every rep that is named. */
function teamsOfReps({ rep: teams = [], member: reps = [] }: DealCells): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  reps.forEach((name, row) => {
    const key = nameKey(String(name));
    if (key === '') return;
    const known = found.get(key) ?? new Set();
    const team = String(teams[row] ?? '').toLowerCase();
    found.set(key, team === '' ? known : known.add(team));
  });
  return found;
}
