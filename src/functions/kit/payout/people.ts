import type { Person } from '../../../planning/commission/payout/model';
import { dateIn, nameIn, numberIn } from '../../../planning/cell-readers';
import { isBlankOrZero } from '../../../planning/cells';
import { lastDay } from '../../../planning/calendar';
import { nameKey } from '../../../planning/names';
import { fail } from '../../../planning/problem';
import { headedTable, type HeadedTable, type TableRow } from '../headed-table';
import type { Parameter } from '../parameter';
import { repIn } from '../reps';
import { wordIn } from '../words';
import { peopleColumns } from './columns';
import { measureWords } from './words';

type PeopleColumn = keyof typeof peopleColumns;

/** A person with the name of the role as it was typed, for sentences. */
export interface NamedPerson extends Person {
  readonly roleName: string;
}

/** People in their roles, checked against each other: the days of one rep's rows do not overlap. */
export function people(): Parameter<readonly NamedPerson[]> {
  const table = headedTable<PeopleColumn>(peopleColumns);
  return {
    ...table,
    read: (argument, parameter) => {
      const found = table.read(argument, parameter);
      if (found.rows.length === 0) fail({ code: 'missing', parameter });
      const rows = found.rows.map((row) => personIn(found, row));
      checkOverlaps(rows, parameter);
      return rows;
    },
  };
}

function personIn(table: HeadedTable<PeopleColumn>, row: TableRow): NamedPerson {
  const cell = (column: PeopleColumn): unknown => table.cell(row, column);
  const text = (column: PeopleColumn): string => String(nameIn(cell(column), table.at(row, column)));
  const money = (column: PeopleColumn): number =>
    numberIn(cell(column), { unit: 'money', min: 0, max: 1e13 }, table.at(row, column));
  const day = (column: PeopleColumn, open: number): number =>
    isBlankOrZero(cell(column)) ? open : dateIn(cell(column), table.at(row, column));
  if (isBlankOrZero(cell('rep'))) fail({ code: 'missing', ...table.at(row, 'rep') });
  const { key, name } = repIn(cell('rep'), table.at(row, 'rep'));
  const quotaOf = cell('quotaOf');
  const start = day('start', 1);
  const end = day('end', lastDay);
  if (end < start)
    fail({ code: 'dateBefore', ...table.at(row, 'end'), headers: peopleColumns.start.headers });
  return {
    row: row.row,
    rep: key,
    name,
    role: nameKey(text('role')),
    roleName: text('role'),
    team: nameKey(text('team')),
    base: money('base'),
    quota: money('quota'),
    quotaOf: isBlankOrZero(quotaOf) ? 'revenue' : wordIn(quotaOf, measureWords, table.at(row, 'quotaOf')),
    ote: money('ote'),
    start,
    end,
  };
}

function checkOverlaps(rows: readonly Person[], parameter: string): void {
  const byRep = new Map<string, Person[]>();
  for (const person of rows) {
    const others = byRep.get(person.rep) ?? [];
    const other = others.find(({ start, end }) => start <= person.end && end >= person.start);
    if (other !== undefined)
      fail({
        code: 'roleOverlaps',
        parameter,
        row: person.row,
        rep: String(person.name),
        firstRow: other.row,
      });
    others.push(person);
    byRep.set(person.rep, others);
  }
}
