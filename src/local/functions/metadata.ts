/** The functions' metadata as Excel reads it, from the served functions.json: all that the local workbook knows of the product. */

/** Before every function's name in a formula; the manifest says the same to Excel. */
export const NAMESPACE = 'SALES';

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  /** "matrix": wants a two-dimensional array; otherwise one value */
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  /** what the add-in associates: FUNNEL.LEADS */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
  };
}

/** SALES.FUNNEL.LEADS */
export const fullName = ({ name }: FunctionMetadata): string => `${NAMESPACE}.${name.toUpperCase()}`;

/** Reads functions.json; throws where it is no metadata, since then no function of the workbook would answer. */
export function parseMetadata(json: unknown): readonly FunctionMetadata[] {
  const list = (json as { functions?: unknown } | null)?.functions;
  if (!Array.isArray(list)) throw new TypeError('functions.json holds no list of functions.');
  const functions = list as readonly FunctionMetadata[];
  for (const one of functions) refuseUnknownKinds(one);
  return functions;
}

/** What Excel can do with custom functions and this host cannot: better said at once than calculated wrongly. */
function refuseUnknownKinds({ id, parameters, options }: FunctionMetadata): void {
  const unknown = options?.stream
    ? 'streams'
    : parameters.some(({ repeating }) => repeating)
      ? 'has a repeating parameter'
      : '';
  if (unknown) throw new TypeError(`${id} ${unknown}, which the local workbook does not offer.`);
}
