import type { MemberSchema } from './host-object';

/**
 * The requirement sets of Excel 2021, the oldest Excel the add-in runs in. What they do not bring, the local workbook refuses.
 * `CustomFunctions` is no public set: from 1.9 on office.js asks whether it may send results every 200 ms instead of every 500.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  RibbonApi: '1.1',
  CustomXmlParts: '1.1',
  Settings: '1.1',
  DialogApi: '1.1',
};

/** "1.10" → 1010, "1.9" → 1009: versions in the order in which they came, as the schema has them. */
const versionNumber = (version: string): number => {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
};

/** The set that brings a member, when none that is declared does: "ExcelApi 1.16". */
export function missingSet(
  member: MemberSchema | undefined,
  declared: Readonly<Record<string, string>> = REQUIREMENT_SETS,
): string | undefined {
  const since = Object.entries(member?.since ?? {});
  const [first] = since;
  if (!first) return undefined;
  if (since.some(([set, version]) => versionNumber(declared[set] ?? '0') >= version)) return undefined;
  const [set, version] = first;
  return `${set} ${Math.floor(version / 1000)}.${version % 1000}`;
}
