/** The share of the plan as a live formula, which follows the choice in its cell, and what it assumes, beside it. */
import type { FunnelCheckTexts } from '../../language/tools/funnel-check';
import { quoted } from '../funnel/sentence';
import type { Who } from './deals';
import { withCells } from './in-cells';

interface Cells {
  readonly who: Who;
  /** the cell of the choice, and the one of the share */
  readonly rep: string;
  readonly share: string;
  /** the columns of the list; the second one only with `teamsOfReps` */
  readonly teams: string | undefined;
  readonly members: string | undefined;
  readonly repsPresent: string;
}

/** Names without regard to case and spaces, as everywhere. */
const tidy = (column: string) => `LOWER(TRIM(SUBSTITUTE(${column},UNICHAR(160)," ")))`;

/** How many different texts a list has, blanks aside; 0 where there is none. */
const different = (list: string, conditions: string) =>
  `IFERROR(ROWS(UNIQUE(FILTER(${list},${conditions}))),0)`;

function countsOf({ rep, teams = '', members = '' }: Cells) {
  return {
    names: `names,${tidy(members)}`,
    own: different('names', `(names<>"")*(${teams}=${rep})`),
    all: different('names', 'names<>""'),
    teams: different(`LOWER(${teams})`, `${teams}<>""`),
  };
}

export function shareFormula(cells: Cells): string {
  const { who, rep, repsPresent } = cells;
  const { names, own, all, teams } = countsOf(cells);
  const perTeam = `1/MAX(1,${teams})`;
  const shares: Readonly<Record<Who, string>> = {
    reps: `1/MAX(1,${repsPresent})`,
    teams: perTeam,
    teamsOfReps: `LET(${names},own,${own},IF(own=0,${perTeam},own/${all}))`,
  };
  return `=IF(${rep}="",1,${shares[who]})`;
}

/** What the share rests on; of a typed one that it stays. */
export function shareNote(cells: Cells, { shareNotes }: FunnelCheckTexts['sheet']): string {
  const { who, rep, share } = cells;
  const { names, own, all, teams } = countsOf(cells);
  const count = (figure: string) => `FIXED(${figure},0)`;
  const perTeam = withCells(shareNotes.perTeam, [count(teams)]);
  const chosen: Readonly<Record<Who, string>> = {
    reps: quoted(shareNotes.perRep),
    teams: perTeam,
    teamsOfReps: `LET(${names},own,${own},IF(own=0,${perTeam},${withCells(shareNotes.ofReps, [count('own'), count(all)])}))`,
  };
  const blank = quoted(shareNotes[who]);
  return `=IF(ISFORMULA(${share}),IF(${rep}="",${blank},${chosen[who]}),${quoted(shareNotes.typed)})`;
}
