/** The functions in cells: small, loads first, needs no page. Runs wherever `CustomFunctions` is offered. */
import { languageOf, type Language } from '../language/language';
import { definitions } from '../functions/definitions';
import { call, type CallReport } from '../functions/kit/call';

const reports = new Map<string, CallReport>();

/** What became of the latest call from each cell, by the address that Excel gave with it: for “Check formulas”. */
export function outcomes(): ReadonlyMap<string, CallReport> {
  return reports;
}

/** The language of Excel's interface; English where there is no Office. */
function interfaceLanguage(): Language {
  return languageOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}

/** Address of the calling cell: Excel adds the invocation after the last argument, left-out ones included. */
function callingCell(invocation: unknown): string | undefined {
  if (typeof invocation !== 'object' || invocation === null || Array.isArray(invocation)) return undefined;
  const address = Object.getOwnPropertyDescriptor(invocation, 'address')?.value as unknown;
  return typeof address === 'string' ? address : undefined;
}

for (const definition of definitions) {
  CustomFunctions.associate(definition.id, (...given: unknown[]) => {
    const address = callingCell(given[given.length - 1]);
    return call(
      definition,
      address === undefined ? given : given.slice(0, -1),
      interfaceLanguage(),
      (report) => {
        if (address !== undefined) reports.set(address, report);
      },
    );
  });
}
