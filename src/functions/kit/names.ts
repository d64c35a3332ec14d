import { nameIn } from '../../planning/cell-readers';
import type { NameCell } from '../../planning/names';
import { fail } from '../../planning/problem';
import type { Parameter } from './parameter';
import { lineOf, withoutTrailingBlanks } from './range';

/** Names in one row or column, in their order; blanks at the end are left out, a blank before is an error. */
export function names(): Parameter<readonly NameCell[]> {
  return {
    kind: 'names',
    unit: 'text',
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const line = lineOf(argument, parameter);
      return withoutTrailingBlanks(line.cells).map((cell, index) => {
        const name = nameIn(cell, line.at(index));
        return name === '' ? fail('blankInside', line.at(index)) : name;
      });
    },
  };
}
