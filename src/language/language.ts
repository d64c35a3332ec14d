/** The languages of the product. One more language: one more member here, then the compiler lists every missing text. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Translated<T = string> = Readonly<Record<Language, T>>;

/** The language for an interface tag such as `ru-RU`; English for languages the product does not speak. */
export function languageOf(tag: string | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
