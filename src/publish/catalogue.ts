import { functions } from '../functions/all';
import type { Definition, Family, FunctionModule } from '../functions/kit/definition';
import { namespace } from '../functions/kit/namespace';
import { run } from '../functions/kit/run';
import { defaultShow } from '../functions/kit/spill';
import type { Show } from '../functions/kit/words';
import { show } from '../functions/kit/words';
import type { Language } from '../language/language';
import type { CellValue, Currency } from '../workbook/port';
import { cellFormats, columnFormats, settled } from './formats';
import { argumentsIn, formulaOf, salesCall } from './formula';
import { helpPath } from './paths';
import { kindText } from './wording';

export type { Family };

/** One function as the pane's catalogue and the help pages show it, in one language. */
export interface CatalogueEntry {
  /** as typed in a cell: SALES.FUNNEL */
  readonly name: string;
  readonly family: Family;
  readonly purpose: string;
  readonly parameters: readonly CatalogueParameter[];
  readonly examples: readonly CatalogueExample[];
  /** page of help, relative to the add-in's origin: help/en/FUNNEL.html */
  readonly help: string;
  /** words that find it beyond its name and purpose */
  readonly keywords: readonly string[];
}
export interface CatalogueParameter {
  readonly name: string;
  readonly text: string;
  /** kind and unit in words: money, list of %, date */
  readonly kind: string;
  readonly optional: boolean;
}
export interface CatalogueExample {
  /** as it is typed in this language: `;` and decimal commas in Russian */
  readonly formula: string;
  /** as `Range.formulas` takes it: English, commas, constants only */
  readonly insert: string;
  /** what it returns */
  readonly result: readonly (readonly CellValue[])[];
  /** how each column of the result is shown: number format codes, English */
  readonly formats: readonly string[];
  /** how each cell of the result is shown: months in a header and shares in a last row differ from their columns */
  readonly cellFormats: readonly (readonly string[])[];
  readonly source: string;
}

/** As the tools stand on Home; within a family by name. */
const familyOrder: readonly Family[] = ['funnel', 'plan', 'commission', 'profit'];

/** Every function as catalogue and help show it, in one language; the results of examples are calculated, not typed. */
export function catalogue(language: Language, currency: Currency): readonly CatalogueEntry[] {
  return [...functions]
    .sort((a, b) => familyOrder.indexOf(a.definition.family) - familyOrder.indexOf(b.definition.family))
    .map((module) => entryOf(module, language, currency));
}

function entryOf(module: FunctionModule, language: Language, currency: Currency): CatalogueEntry {
  const { definition, examples } = module;
  const texts = module.texts[language];
  return {
    name: `${namespace}.${definition.id}`,
    family: definition.family,
    purpose: texts.purpose,
    parameters: Object.entries(definition.parameters).map(([name, parameter]) => ({
      name,
      text: texts.parameters[name] ?? '',
      kind: kindText(parameter, language),
      optional: parameter.optional,
    })),
    examples: examples.map((example) => exampleOf(module, example, language, currency)),
    help: helpPath(definition.id, language),
    keywords: texts.keywords,
  };
}

function exampleOf(
  module: FunctionModule,
  example: FunctionModule['examples'][number],
  language: Language,
  currency: Currency,
): CatalogueExample {
  const definition = settled(module.definition, (parameter) => example.arguments[parameter]);
  const outcome = run(definition, argumentsIn(module, example, language), { language });
  const result = typeof outcome === 'number' ? [[outcome]] : outcome;
  const width = result[0]?.length ?? 0;
  const shown = shownBy(example.arguments['show'], definition);
  return {
    formula: formulaOf(module, example, language, 'typed'),
    insert: formulaOf(module, example, language, 'stored'),
    result,
    formats: columnFormats(definition.result, width, currency, shown),
    cellFormats: cellFormats(definition, result.length, width, currency, shown),
    source: example.source[language],
  };
}

/** English number formats of the result columns of a SALES formula, `width` columns wide; undefined when it calls no SALES function on its own. */
export function formatsOf(formula: string, width: number, currency: Currency): readonly string[] | undefined {
  const found = calledBy(formula);
  return found && columnFormats(found.definition.result, width, currency, found.show);
}

/** English number formats of every cell of a SALES formula's result; undefined when it calls no SALES function on its own. */
export function cellFormatsOf(
  formula: string,
  rows: number,
  width: number,
  currency: Currency,
): readonly (readonly string[])[] | undefined {
  const found = calledBy(formula);
  return found && cellFormats(found.definition, rows, width, currency, found.show);
}

function calledBy(formula: string): { definition: Definition; show: Show } | undefined {
  const call = salesCall(formula);
  const module = functions.find(({ definition }) => definition.id === call?.id);
  if (call === undefined || module === undefined) return undefined;
  const typed = (parameter: string): string | undefined => {
    const argument = call.args[Object.keys(module.definition.parameters).indexOf(parameter)] ?? '';
    return argument === '' ? undefined : (/^"(.*)"$/.exec(argument)?.[1] ?? argument);
  };
  return {
    definition: settled(module.definition, typed),
    show: shownBy(typed('show'), module.definition),
  };
}

/** What a typed `show` leaves of the spill; a reference cannot be read here and counts as the default. */
function shownBy(typed: unknown, definition: Definition): Show {
  if (typed === undefined) return defaultShow(definition);
  try {
    return show.read(typed, 'show');
  } catch {
    return defaultShow(definition);
  }
}
