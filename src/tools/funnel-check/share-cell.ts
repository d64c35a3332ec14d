/** The share of the plan as a live formula, which follows the choice in its cell, and what it assumes, beside it. */
import type { FunnelCheckTexts } from '../../language/tools/funnel-check';
import { quoted } from '../funnel/sentence';
import type { Who } from './deals';
import { isChosen, withCells } from './in-cells';

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
    names: `_names,${tidy(members)}`,
    own: different('_names', `(_names<>"")*${isChosen(teams, rep)}`),
    all: different('_names', '_names<>""'),
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
    teamsOfReps: `LET(${names},_own,${own},IF(_own=0,${perTeam},_own/${all}))`,
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
    teamsOfReps: `LET(${names},_own,${own},IF(_own=0,${perTeam},${withCells(shareNotes.ofReps, [count('_own'), count(all)])}))`,
  };
  const blank = quoted(shareNotes[who]);
  return `=IF(ISFORMULA(${share}),IF(${rep}="",${blank},${chosen[who]}),${quoted(shareNotes.typed)})`;
}
