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

/** What Excel adds after the last argument, whether the formula gave all arguments or not. */
function isInvocation(last: unknown): last is CustomFunctions.Invocation {
  return typeof last === 'object' && last !== null && !Array.isArray(last) && 'functionName' in last;
}

for (const definition of definitions) {
  CustomFunctions.associate(definition.id, (...given: unknown[]) => {
    const last = given[given.length - 1];
    const invocation = isInvocation(last) ? last : undefined;
    return call(definition, invocation ? given.slice(0, -1) : given, interfaceLanguage(), (report) => {
      if (invocation?.address !== undefined) reports.set(invocation.address, report);
    });
  });
}
