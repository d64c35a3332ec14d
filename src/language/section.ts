import type { Language, Translated } from './language';
import { typesetTexts } from './typeset';

/** A section of the pane's texts. A language that misses one of its texts does not compile. */
export function section<T>(written: Translated<T>): (language: Language) => T {
  const all = { ...written, ru: typesetTexts(written.ru) };
  return (language) => all[language];
}
