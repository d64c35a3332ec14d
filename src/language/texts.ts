import { en } from './en';
import type { Language } from './language';
import { ru } from './ru';

/** Every text of the pane. A language that misses one does not compile. */
export type Texts = typeof en;

const all: Readonly<Record<Language, Texts>> = { en, ru };

/** The pane's texts in a language. */
export function texts(language: Language): Texts {
  return all[language];
}
