/** Every text of the pane, in every language: said, translated, and typed with the right letters. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { typesetTexts } from '../../src/language/typeset';

/** What the files of a language export, so that no section can be forgotten here. */
function sectionsOf(language: 'en' | 'ru'): unknown {
  const folder = path.resolve(__dirname, '../../src/language', language);
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file !== 'index.ts')
      .flatMap((file) =>
        Object.entries(jest.requireActual<Record<string, unknown>>(path.join(folder, file))),
      ),
  );
}

/** A text with its place: `home.first.title`. Texts made by functions are asked for with arguments of every kind. */
function textsOf(part: unknown, place = ''): [string, string][] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function') {
    const kinds = [
      ['1', '2', '3', '4'],
      [1, 2, 3, 4],
      [5, 21, 1, 1],
    ];
    return kinds.flatMap((given, kind) => {
      try {
        return textsOf(part(...given), `${place}(${kind})`);
      } catch {
        // this kind of argument is not meant for it
        return [];
      }
    });
  }
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, place ? `${place}.${key}` : key));
}

/** Words that are the same in both languages, and figures alone. */
const sameInBoth = /^[\d\s.,:;×·%()[\]#A-Z_+↓…–—-]*$/;

const english = new Map(textsOf(sectionsOf('en')));
const russian = new Map(textsOf(typesetTexts(sectionsOf('ru'))));

test('no text is empty, but what stands before or after a figure set apart', () => {
  const empty = [...english, ...russian].filter(
    ([place, text]) => text.trim() === '' && !/\.(before|after)$/.test(place),
  );
  expect(empty).toEqual([]);
});

test('every Russian text is a translation', () => {
  const repeated = [...russian].filter(
    ([place, text]) => english.get(place) === text && !sameInBoth.test(text),
  );
  expect(repeated).toEqual([]);
});

test('no Latin letters inside Cyrillic words, and none the other way round', () => {
  const mixed = [...english, ...russian].filter(([, text]) =>
    /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/.test(text),
  );
  expect(mixed).toEqual([]);
});

test('English texts hold no Cyrillic letters', () => {
  expect([...english].filter(([, text]) => /[\u0400-\u04ff]/.test(text))).toEqual([]);
});

test('Russian short words stay with what follows, figures with their nouns', () => {
  const loose = [...russian].filter(
    ([place, text]) =>
      !place.includes('sheet.') && /(^|[\s(«])(в|на|к|с|о|у|и|по|за|из|от|до|не) |\d [%₽]| —/i.test(text),
  );
  expect(loose).toEqual([]);
});

test('no exclamation marks, no "please"; nothing left undefined', () => {
  const wrong = [...english, ...russian].filter(([, text]) => {
    const said = text.replace(/#[A-ZА-Я/0]+!/g, '');
    return /!|please|пожалуйста|undefined|NaN|\[object/i.test(said);
  });
  expect(wrong).toEqual([]);
});

test('both languages quote in their own way', () => {
  expect([...russian].filter(([, text]) => /[“”"]/.test(text))).toEqual([]);
  expect([...english].filter(([, text]) => /[«»"]/.test(text))).toEqual([]);
});
