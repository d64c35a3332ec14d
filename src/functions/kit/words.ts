import { isBlankOrZero } from '../../planning/cells';
import { nameKey } from '../../planning/names';
import { fail, type At, type Words, cellAt } from '../../planning/problem';
import type { Parameter } from './parameter';
import { valueOf } from './range';

/** An enumerated parameter: one of a few words, in any language and any case. The first is the default, blank means it too. */
export function words<const W extends Words>(choices: W): Parameter<keyof W & string> {
  const ids = Object.keys(choices);
  return {
    kind: 'words',
    unit: 'text',
    words: choices,
    optional: true,
    shape: 'scalar',
    read: (argument, parameter) => {
      const value = argument === undefined ? null : valueOf(argument, parameter);
      if (isBlankOrZero(value)) return ids[0] ?? '';
      return wordIn(value, choices, cellAt(parameter));
    },
  };
}

/** The word a cell holds, in any language and any case. */
export function wordIn<const W extends Words>(cell: unknown, choices: W, at: At): keyof W & string {
  const key = typeof cell === 'string' ? nameKey(cell) : '';
  const id = Object.keys(choices).find((candidate) =>
    Object.values(choices[candidate] ?? {}).some((typed) => typed.some((word) => nameKey(word) === key)),
  );
  return id ?? fail('unknownWord', at, { value: cell, words: choices });
}

/** What of a spill is wanted; the last parameter of every function that returns a table. */
export const show = /*#__PURE__*/ words({
  all: { en: ['all'], ru: ['всё', 'все'] },
  rows: { en: ['rows'], ru: ['строки'] },
  values: { en: ['values'], ru: ['значения'] },
});
export type Show = 'all' | 'rows' | 'values';
