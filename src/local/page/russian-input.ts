/** What a person types in Russian Excel, and how the workbook keeps it. Formulas keep English commas and points. */

/** A typed value with the number format that Excel gives it. */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format?: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?$/;

/**
 * `0,5`, `1 234,5`, `12,5 %`, `1 000 ₽`, `01.02.2026`, `ИСТИНА`; undefined for a text, and for what means the same in both languages.
 * @param formatted the cell has a number format: a number without a unit leaves it
 */
export function readRussian(text: string, formatted = false): TypedValue | undefined {
  const typed = text.trim();
  if (/^(истина|ложь)$/i.test(typed)) return { value: typed.toLowerCase() === 'истина' };
  return readDate(typed) ?? readPercent(typed) ?? readRoubles(typed) ?? readPlain(typed, formatted);
}

function readPlain(text: string, formatted: boolean): TypedValue | undefined {
  const number = readNumber(text);
  return number && formatted ? { value: number.value } : number;
}

function readNumber(text: string): TypedValue | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction] = match;
  const digits = whole.replace(/\D/g, '');
  const value = Number(`${sign}${digits}.${fraction ?? '0'}`);
  const grouped = digits !== whole;
  if (!grouped) return { value };
  return { value, format: fraction ? '#,##0.00' : '#,##0' };
}

function readPercent(text: string): TypedValue | undefined {
  const number = text.endsWith('%') ? readNumber(text.slice(0, -1).trim()) : undefined;
  if (typeof number?.value !== 'number') return undefined;
  const value = Number((number.value / 100).toPrecision(15));
  return { value, format: text.includes(',') ? '0.00%' : '0%' };
}

function readRoubles(text: string): TypedValue | undefined {
  const amount = /^(.*\d)\s*(?:₽|р\.|руб\.?)$/.exec(text)?.[1];
  const number = amount === undefined ? undefined : readNumber(amount.trim());
  if (!number) return undefined;
  return { value: number.value, format: amount?.includes(',') ? '#,##0.00\\ "₽"' : '#,##0\\ "₽"' };
}

function readDate(text: string): TypedValue | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(text);
  if (!match) return undefined;
  const [day, month, short] = match.slice(1).map(Number) as [number, number, number];
  const year = short < 100 ? 2000 + short : short;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: (date.getTime() - EPOCH) / MILLISECONDS_PER_DAY, format: 'dd.mm.yyyy' };
}

/** Names of the functions that are typed most. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  СУММ: 'SUM', ЕСЛИ: 'IF', СРЗНАЧ: 'AVERAGE', СЧЁТ: 'COUNT', СЧЁТЗ: 'COUNTA', МАКС: 'MAX', МИН: 'MIN', ОКРУГЛ: 'ROUND',
  ОКРУГЛВВЕРХ: 'ROUNDUP', ОКРУГЛВНИЗ: 'ROUNDDOWN', СУММЕСЛИ: 'SUMIF', СУММЕСЛИМН: 'SUMIFS', СЧЁТЕСЛИ: 'COUNTIF',
  СЧЁТЕСЛИМН: 'COUNTIFS', ЕСЛИОШИБКА: 'IFERROR', И: 'AND', ИЛИ: 'OR', НЕ: 'NOT', ВПР: 'VLOOKUP', ПРОСМОТРX: 'XLOOKUP',
  ИНДЕКС: 'INDEX', ПОИСКПОЗ: 'MATCH', СЕГОДНЯ: 'TODAY', ДАТА: 'DATE', ГОД: 'YEAR', МЕСЯЦ: 'MONTH', ДЕНЬ: 'DAY',
  СУММПРОИЗВ: 'SUMPRODUCT', ФИЛЬТР: 'FILTER', СОРТ: 'SORT', УНИК: 'UNIQUE', ЧИСТРАБДНИ: 'NETWORKDAYS', ЦЕЛОЕ: 'INT', НД: 'NA',
  ПОСЛЕД: 'SEQUENCE', СЦЕПИТЬ: 'CONCATENATE', ДАТАМЕС: 'EDATE', КОНМЕСЯЦА: 'EOMONTH', ИСТИНА: 'TRUE', ЛОЖЬ: 'FALSE',
}; // prettier-ignore
const RUSSIAN_NAMES = new Map(Object.entries(FUNCTIONS).map(([russian, english]) => [english, russian]));

/** What stands outside quoted texts, quoted sheet names, braces and brackets. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\])/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** `=СУММ(A1;1,5)` → `=SUM(A1,1.5)`. A comma between digits is a decimal one; formulas in English style pass through. */
export const formulaFromRussian = (formula: string): string =>
  outsideQuotes(formula, (code) =>
    code
      .replace(/(^|[^\p{L}\d$._])(\d+),(?=\d)/gu, '$1$2.')
      .replaceAll(';', ',')
      .replace(/([А-ЯЁ][А-ЯЁX]*)(?=\()/giu, (name) => FUNCTIONS[name.toUpperCase()] ?? name),
  );

/** `=SUM(A1,1.5)` → `=СУММ(A1;1,5)`: how a formula is shown for editing. */
export const formulaToRussian = (formula: string): string =>
  outsideQuotes(formula, (code) =>
    code
      .replaceAll(',', ';')
      .replace(/(^|[^\p{L}\d$._])(\d+)\.(?=\d)/gu, '$1$2,')
      .replace(/(?<![\p{L}.])([A-Z]+)(?=\()/gu, (name) => RUSSIAN_NAMES.get(name) ?? name),
  );

/** The same length, so that places in the text stay: what hints and coloured references read while a formula is typed. */
export const whileTyping = (formula: string): string => {
  const separated = outsideQuotes(formula, (code) => code.replaceAll(';', ','));
  return separated === formula
    ? formula
    : outsideQuotes(formula, (code) =>
        code.replace(/(^|[^\p{L}\d$._])(\d+),(?=\d)/gu, '$1$2.').replaceAll(';', ','),
      );
};
