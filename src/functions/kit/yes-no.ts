import { words } from './words';
import type { Parameter } from './parameter';
import { valueOf } from './range';

const yes = { en: ['yes', 'true'], ru: ['да', 'истина'] };
const no = { en: ['no', 'false'], ru: ['нет', 'ложь'] };

/** Yes or no, as a word or as TRUE and FALSE; yes when left out. A blank or 0 is no answer, so it means yes too. */
export function yesUnlessNo(): Parameter<boolean> {
  return answered(words({ yes, no }));
}

/** Yes or no, as a word or as TRUE and FALSE; no when left out, blank or 0. */
export function noUnlessYes(): Parameter<boolean> {
  return answered(words({ no, yes }));
}

function answered(choices: Parameter<'yes' | 'no'>): Parameter<boolean> {
  return {
    ...choices,
    read: (argument, parameter) => {
      const value = argument === undefined ? null : valueOf(argument, parameter);
      return choices.read(typeof value === 'boolean' ? String(value) : value, parameter) === 'yes';
    },
  };
}
