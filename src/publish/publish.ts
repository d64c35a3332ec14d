import { functions } from '../functions/all';
import { languages } from '../language/language';
import { helpIndex, helpPage } from './help';
import { assertSameSignatures, metadata } from './metadata';
import { helpIndexPath, helpPath, metadataPath } from './paths';

export interface PublishedFile {
  /** relative to the add-in's origin */
  readonly path: string;
  readonly content: string;
}

/** Every file that follows from the definitions: Excel's metadata and the help pages, in each language. */
export function published(origin: string): PublishedFile[] {
  const byLanguage = { en: metadata(functions, 'en', origin), ru: metadata(functions, 'ru', origin) };
  assertSameSignatures(byLanguage);
  return languages.flatMap((language) => [
    { path: metadataPath(language), content: `${JSON.stringify(byLanguage[language], null, 2)}\n` },
    { path: helpIndexPath(language), content: helpIndex(language) },
    ...functions.map((module) => ({
      path: helpPath(module.definition.id, language),
      content: helpPage(module, language),
    })),
  ]);
}
