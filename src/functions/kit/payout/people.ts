import { lastDay } from '../../../planning/calendar';
import type { Person } from '../../../planning/commission/payout/model';
import { append } from '../../../planning/grouped';
import { nameKey } from '../../../planning/names';
import { fail, cellAt } from '../../../planning/problem';
import { headedTable, type HeadedRow } from '../headed-table';
import { refined, type Parameter } from '../parameter';
import { peopleColumns } from './columns';
import { whoIn } from './who';
import { measureWords } from './words';

type PeopleColumn = keyof typeof peopleColumns;

/** A person with the name of the role as it was typed, for sentences. */
export interface NamedPerson extends Person {
  readonly roleName: string;
}

/** People in their roles, checked against each other: the days of one rep's rows do not overlap. */
export function people(): Parameter<readonly NamedPerson[]> {
  return refined(headedTable<PeopleColumn>(peopleColumns), ({ map }, parameter) => {
    const team = map(personIn);
    if (team.length === 0) fail('missing', parameter);
    checkOverlaps(team, parameter);
    return team;
  });
}

const money = { unit: 'money', min: 0, max: 1e13 } as const;

function personIn(row: HeadedRow<PeopleColumn>): NamedPerson {
  const start = row.date('start') ?? 1;
  const end = row.date('end') ?? lastDay;
  if (end < start) fail('dateBefore', row.at('end'), { headers: peopleColumns.start.headers });
  const roleName = String(row.name('role'));
  return {
    ...whoIn(row),
    role: nameKey(roleName),
    roleName,
    team: nameKey(row.name('team')),
    base: row.number('base', money),
    quota: row.number('quota', money),
    quotaOf: row.word('quotaOf', measureWords) ?? 'revenue',
    ote: row.number('ote', money),
    start,
    end,
  };
}

function checkOverlaps(rows: readonly Person[], parameter: string): void {
  const byRep = new Map<string, [Person, ...Person[]]>();
  for (const person of rows) {
    const { rep, row, name, start, end } = person;
    const other = byRep.get(rep)?.find((earlier) => earlier.start <= end && earlier.end >= start);
    if (other) fail('roleOverlaps', cellAt(parameter, row), { rep: String(name), firstRow: other.row });
    append(byRep, rep, person);
  }
}
