/** Public data beside the project; where it is not there, the tests that need it say so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export const dataFolder = process.env.SALES_DATA_DIR ?? '../shared/data';

export const dataIsHere = existsSync(join(dataFolder, 'adventureworks', 'expected.json'));

/** Registers tests on the data, or one skipped test that says what is missing. */
export function describeWithData(name: string, tests: () => void): void {
  if (dataIsHere) describe(name, tests);
  else
    describe(name, () =>
      it.skip(`needs the data folder (set SALES_DATA_DIR; looked in ${dataFolder})`, () => undefined),
    );
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(dataFolder, path), 'utf8')) as T;
}

export function readCsv(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(join(dataFolder, path), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}
