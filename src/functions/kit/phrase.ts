import type { Language } from '../../language/language';
import type { Headers } from '../../planning/commission/problems';
import type { NameCell } from '../../planning/names';
import { noRep } from './reps';
import {
  choices,
  dayText,
  described,
  limitsText,
  monthText,
  noBreakSpace,
  numeral,
  percent,
  plain,
  quoted,
  tags,
  verbatim,
} from './wording';

/** So many names or months are told one by one. */
const most = 5;

function listed(parts: readonly string[], language: Language): string {
  const shown = parts.slice(0, most).join(', ');
  const more = { en: 'and {count} more', ru: 'и ещё\u00a0{count}' };
  if (parts.length <= most) return shown;
  return `${shown} ${phrase(more[language], { count: parts.length - most }, language)}`;
}

/** As Excel in Russian shows them. */
const russianErrors: Readonly<Record<string, string>> = {
  '#NULL!': '#ПУСТО!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#VALUE!': '#ЗНАЧ!',
  '#REF!': '#ССЫЛКА!',
  '#NAME?': '#ИМЯ?',
  '#NUM!': '#ЧИСЛО!',
  '#N/A': '#Н/Д',
  '#SPILL!': '#ПЕРЕНОС!',
  '#CALC!': '#ВЫЧИСЛ!',
};

/** How a detail is told, by what stands behind the colon of its place. */
const forms: Readonly<Record<string, (value: never, language: Language) => string>> = {
  plain: (value: number | string, language) => (typeof value === 'number' ? plain(value, language) : value),
  percent,
  hundredth: (value: number, language) => plain(value / 100, language),
  month: monthText,
  day: dayText,
  months: (months: readonly number[], language) => listed(months.map(monthText), language),
  names: (names: NameCell | readonly NameCell[], language) =>
    listed(
      [names].flat().map((name) => verbatim(name === '' ? noRep[language] : String(name), language)),
      language,
    ),
  choices,
  limits: limitsText,
  header: (headers: Headers, language) => quoted(headers[language][0] ?? '', language),
  error: (value: string, language) => (language === 'ru' && russianErrors[value]) || value,
};

/** A count with its noun, of which a language has two forms or three: 1 row, 2 rows; 1 строка, 2 строки, 5 строк. */
function counted(value: number, nouns: readonly string[], language: Language): string {
  const form = ['one', 'few'].indexOf(new Intl.PluralRules(tags[language]).select(value));
  return `${numeral(value, language)}${language === 'ru' ? noBreakSpace : ' '}${nouns[form] ?? nouns[nouns.length - 1]}`;
}

/** Short Russian words keep to the next word, dashes and zeros to the one before. */
function glued(text: string): string {
  return text
    .replace(/(^|[ («])(((в|во|и|к|с|со|у|о|об|из|на|по|до|от|за|а|но|не|ни) )+)/gi, (run) =>
      run.replace(/(?!^) /g, noBreakSpace),
    )
    .replace(/ (?=[—%0])/g, noBreakSpace);
}

/**
 * A phrase with its places filled. `{detail}` is told as a cell would hold it, a text in quotation marks; behind a colon stands
 * another form (`{day:month}`) or the noun that is counted (`{rows:row|rows}`). What stands in square brackets around a place is
 * left out where there is no such detail. Russian phrases get their no-break spaces here.
 */
export function phrase(text: string, details: object, language: Language): string {
  const told = details as Readonly<Record<string, unknown>>;
  return (language === 'ru' ? glued(text) : text)
    .replace(/\[([^[\]]*\{(\w+)[^[\]]*)\]/g, (_, part: string, detail: string) =>
      told[detail] === undefined ? '' : part,
    )
    .replace(/\{(\w+):?([^}]*)\}/g, (_, detail: string, form: string) => {
      const value = told[detail];
      if (form === '') return described(value, language);
      return forms[form]?.(value as never, language) ?? counted(value as number, form.split('|'), language);
    });
}
