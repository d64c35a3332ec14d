import type { Language } from '../language/language';
import type { ExampleArgument, ExampleCell, FunctionModule } from '../functions/kit/definition';
import { dayParts } from '../planning/calendar';
import type { Cell } from '../planning/cells';
import { namespace } from '../functions/kit/namespace';
import type { Kind } from '../functions/kit/parameter';

/** How formulas are typed: English with commas, Russian with semicolons and decimal commas. */
interface Writing {
  readonly separator: string;
  readonly decimal: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
  readonly date: string;
  readonly true: string;
  readonly false: string;
}
const writings: Record<Language, Writing> = {
  en: {
    separator: ', ',
    decimal: '.',
    arrayColumn: ',',
    arrayRow: ';',
    date: 'DATE',
    true: 'TRUE',
    false: 'FALSE',
  },
  ru: {
    separator: '; ',
    decimal: ',',
    arrayColumn: ';',
    arrayRow: ':',
    date: 'ДАТА',
    true: 'ИСТИНА',
    false: 'ЛОЖЬ',
  },
};
/** What `Range.formulas` takes, whatever the language. */
const stored: Writing = { ...writings.en, separator: ',' };

/** The cell of an example in a language. */
export function cellIn(cell: ExampleCell, language: Language): Cell {
  return typeof cell === 'object' ? cell[language] : cell;
}

/** An argument of an example as Excel hands it to the function. */
export function argumentIn(argument: ExampleArgument | undefined, language: Language): unknown {
  if (argument === null || argument === undefined) return null;
  if (!isRange(argument)) return cellIn(argument, language);
  return argument.map((row) => row.map((cell) => cellIn(cell, language)));
}

function isRange(argument: ExampleArgument): argument is readonly (readonly ExampleCell[])[] {
  return Array.isArray(argument);
}

/** The arguments of an example as Excel hands them over, in the order of the parameters; ranges as ranges. */
export function argumentsIn(
  { definition }: FunctionModule,
  example: FunctionModule['examples'][number],
  language: Language,
): unknown[] {
  return Object.entries(definition.parameters).map(([name, { shape }]) => {
    const argument = argumentIn(example.arguments[name], language);
    return shape === 'matrix' && argument !== null && !Array.isArray(argument) ? [[argument]] : argument;
  });
}

/** The formula of an example: as typed in a language, or as stored (English, commas). */
export function formulaOf(
  module: FunctionModule,
  example: FunctionModule['examples'][number],
  language: Language,
  as: 'typed' | 'stored',
): string {
  const writing = as === 'stored' ? stored : writings[language];
  const { id, parameters } = module.definition;
  const written = Object.entries(parameters).map(([name, { kind, unit }]) =>
    argumentText(argumentIn(example.arguments[name], language), kind, unit === 'share', writing),
  );
  while (written[written.length - 1] === '') written.pop();
  return `=${namespace}.${id}(${written.join(writing.separator)})`;
}

function argumentText(argument: unknown, kind: Kind, isShare: boolean, writing: Writing): string {
  if (argument === null) return '';
  if (Array.isArray(argument)) return arrayText(argument as readonly (readonly Cell[])[], writing);
  if (typeof argument === 'number' && kind === 'date') {
    const { year, month, day } = dayParts(argument);
    return `${writing.date}(${[year, month, day].join(writing.separator.trim())})`;
  }
  if (typeof argument === 'number' && isShare)
    return `${numberText(Number((argument * 100).toPrecision(12)), writing)}%`;
  return cellText(argument as Cell, writing);
}

/** An array constant: no percent signs and no dates may stand in it, only numbers and texts. */
function arrayText(rows: readonly (readonly Cell[])[], writing: Writing): string {
  return `{${rows.map((row) => row.map((cell) => cellText(cell, writing)).join(writing.arrayColumn)).join(writing.arrayRow)}}`;
}

function cellText(cell: Cell, writing: Writing): string {
  if (typeof cell === 'number') return numberText(cell, writing);
  if (typeof cell === 'boolean') return cell ? writing.true : writing.false;
  return `"${cell.replace(/"/g, '""')}"`;
}

function numberText(value: number, writing: Writing): string {
  return String(value).replace('.', writing.decimal);
}

export interface SalesCall {
  readonly id: string;
  /** texts of the arguments, as they stand in the formula */
  readonly args: readonly string[];
}

/** Reads a formula (English, commas) that is a SALES call and nothing else; undefined for any other. */
export function salesCall(formula: string): SalesCall | undefined {
  const match = /^=\s*\+?\s*SALES\.([A-Z0-9_.]+)\s*\((.*)\)\s*$/is.exec(formula);
  const id = match?.[1]?.toUpperCase();
  const args = splitArguments(match?.[2] ?? '');
  return id === undefined || args === undefined ? undefined : { id, args };
}

/** Splits at the commas that stand outside of quotes and brackets; undefined when a bracket closes that was not opened. */
function splitArguments(text: string): string[] | undefined {
  const args: string[] = [''];
  let depth = 0;
  let quote = '';
  for (const char of text) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    if (depth < 0) return undefined;
    if (char === ',' && depth === 0 && quote === '') args.push('');
    else args[args.length - 1] += char;
  }
  return args.map((argument) => argument.trim());
}
