/** The published texts as texts: Russian without Latin look-alikes and with no-break spaces, nothing left in the other language. */
import { functions } from '../../src/functions/all';
import { sentenceOf } from '../../src/functions/kit/sentences';
import { published } from '../../src/publish/publish';

const russian = functions.flatMap(({ texts, examples, native }) => [
  texts.ru.purpose,
  ...Object.values(texts.ru.parameters),
  ...texts.ru.remarks,
  ...examples.map(({ source }) => source.ru),
  native?.ru ?? '',
]);
/** What is searched for, and what stands in cells, has plain spaces: it is typed and looked up. */
const plain = functions.flatMap(({ definition, texts }) => [
  ...texts.ru.keywords,
  ...(definition.result.kind === 'spill' ? definition.result.columns.map(({ header }) => header.ru) : []),
]);
const english = functions.flatMap(({ texts, examples }) => [
  texts.en.purpose,
  ...Object.values(texts.en.parameters),
  ...texts.en.remarks,
  ...texts.en.keywords,
  ...examples.map(({ source }) => source.en),
]);
const pages = published('https://plans.example.org').map(({ content }) => content);

it('no word mixes Latin and Cyrillic letters', () => {
  const mixed = [...russian, ...plain, ...pages].flatMap(
    (text) => text.match(/[A-Za-z]+[А-Яа-яЁё]+|[А-Яа-яЁё]+[A-Za-z]+/g) ?? [],
  );
  expect(mixed).toEqual([]);
});

it('Russian texts keep figures and their signs together', () => {
  expect(russian.filter((text) => /\d [%₽]|\d \d{3}|[А-Яа-яё] — /.test(text))).toEqual([]);
});

it('short prepositions and conjunctions do not end a line in Russian', () => {
  const loose = russian.flatMap(
    (text) => text.match(/(?:^|[\s«(])(?:в|во|к|с|со|у|о|об|из|на|по|до|от|за|и|а|не) (?=\S)/gi) ?? [],
  );
  expect(loose).toEqual([]);
});

it('what is typed and looked up has plain spaces', () => {
  expect(plain.filter((text) => text.includes('\u00a0'))).toEqual([]);
});

it('English texts hold no Cyrillic', () => {
  expect(english.filter((text) => /[А-Яа-яЁё]/.test(text))).toEqual([]);
});

it('a purpose is one line', () => {
  expect(
    functions.flatMap(({ texts }) => [texts.en.purpose, texts.ru.purpose]).filter((text) => text.length > 90),
  ).toEqual([]);
});

it('sentences of problems end with what to do, in both languages', () => {
  const problem = { code: 'missing', parameter: 'target' } as const;
  expect(sentenceOf(problem, 'en')).toBe('target: nothing is given: enter a value or point to its cells.');
  expect(sentenceOf(problem, 'ru')).toMatch(/^target: .+\.$/);
});
