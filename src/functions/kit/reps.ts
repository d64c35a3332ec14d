import type { Language, Translated } from '../../language/language';
import { nameIn } from '../../planning/cell-readers';
import { isBlankOrZero } from '../../planning/cells';
import { nameKey, type NameCell } from '../../planning/names';
import type { Rep } from '../../planning/plan/monthly-sales';
import type { At } from '../../planning/problem';
import { onlyOnce } from './only-once';
import type { Parameter } from './parameter';
import { lineOf } from './range';

/** What the line of orders without a rep is called; the same words in an argument mean that line. */
export const noRep: Translated = { en: 'No rep', ru: 'Без менеджера' };
export const noRepKeys = /*#__PURE__*/ Object.values(noRep).map(nameKey);

/** A rep as a cell shows him. */
export function repName({ key, name }: Rep, language: Language): NameCell {
  return key === '' ? noRep[language] : name;
}

/** A rep named in a cell that is not blank. */
export function repIn(cell: unknown, at: At): Rep {
  const name = nameIn(cell, at);
  const key = nameKey(name);
  return { key: noRepKeys.includes(key) ? '' : key, name };
}

/** The reps of a team in one row or column, each once; blank cells between them are skipped. */
export function roster(): Parameter<readonly Rep[]> {
  return {
    kind: 'names',
    unit: 'text',
    optional: true,
    shape: 'matrix',
    read: (argument, parameter) => {
      if (argument === null || argument === undefined) return [];
      const line = lineOf(argument, parameter);
      const meet = onlyOnce();
      return line.cells.flatMap((cell, index) => {
        if (isBlankOrZero(cell)) return [];
        const at = line.at(index);
        const rep = repIn(cell, at);
        meet(rep.key, rep.name, at);
        return [rep];
      });
    },
  };
}
