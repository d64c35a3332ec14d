import type { FunctionModule } from '../functions/kit/definition';
import { languages, type Language } from '../language/language';
import { helpPath } from './paths';

/** A function in Excel's metadata, `functions.json`. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix' | 'scalar';
    readonly optional: boolean;
  }[];
  readonly result: { readonly type: 'any' | 'number'; readonly dimensionality: 'matrix' | 'scalar' };
  readonly options: { readonly requiresAddress: true };
}
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Excel's metadata in one language. Ids and names stand without the namespace: Excel takes that from the manifest, and
 * `CustomFunctions.associate` uses the same id. Every parameter is of type `any`, and error values are let through, so that
 * Excel does not refuse an argument before the function can say in a sentence what is wrong with it.
 */
export function metadata(functions: readonly FunctionModule[], language: Language, origin: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ definition, texts }) => ({
      id: definition.id,
      name: definition.id,
      description: texts[language].purpose,
      helpUrl: new URL(helpPath(definition.id, language), `${origin.replace(/\/+$/, '')}/`).href,
      parameters: Object.entries(definition.parameters).map(([name, { shape, optional }]) => ({
        name,
        description: texts[language].parameters[name] ?? '',
        type: 'any' as const,
        dimensionality: shape,
        optional,
      })),
      result:
        definition.result.kind === 'number'
          ? { type: 'number' as const, dimensionality: 'scalar' as const }
          : { type: 'any' as const, dimensionality: 'matrix' as const },
      options: { requiresAddress: true as const },
    })),
  };
}

/** Ends with an error unless all languages publish the same ids and the same parameters in the same order. */
export function assertSameSignatures(byLanguage: Readonly<Record<Language, Metadata>>): void {
  const signature = (language: Language): string =>
    JSON.stringify(
      byLanguage[language].functions.map(({ id, parameters, result }) => [
        id,
        result,
        parameters.map(({ description: _, ...rest }) => rest),
      ]),
    );
  const differing = languages.find((language) => signature(language) !== signature('en'));
  if (differing !== undefined)
    throw new Error(`The metadata of "${differing}" does not match the English signatures.`);
}
