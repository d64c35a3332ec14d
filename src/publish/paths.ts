import type { Language } from '../language/language';

/** Page of help of a function, relative to the add-in's origin. */
export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}

/** The list of all functions, relative to the add-in's origin. */
export function helpIndexPath(language: Language): string {
  return `help/${language}/index.html`;
}

const metadataPaths: Readonly<Record<Language, string>> = {
  en: 'functions.json',
  ru: 'functions-ru-RU.json',
};

/** The metadata of a language; the manifest names the English one and overrides it for other languages. */
export function metadataPath(language: Language): string {
  return metadataPaths[language];
}
