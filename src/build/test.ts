/** npm test: lint, unit tests, browser tests, all of them whatever fails, and the sum of it in the last line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, howToGetChromium } from './chromium';
import { programOf, runNode } from './command';
import { writeIndices } from './indices';
import { lint } from './lint';
import { buildLocal, localBuildIsStale } from './local-build';
import { root } from './paths';
import { run } from './problem';

interface Sum {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What jest writes with --json, as far as it counts here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

async function jest(config: string, ...parameters: string[]): Promise<Sum> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sales-planning-test-'));
  const report = path.join(folder, 'report.json');
  try {
    await runNode(
      programOf('jest'),
      [
        '--config',
        config,
        ...parameters,
        '--forceExit', // whatever a failed test has left running
        '--json',
        `--outputFile=${report}`,
      ],
      {
        live: true,
      },
    );
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as JestReport;
    return {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
    };
  } catch (error) {
    console.error(`jest left no report for ${config}: ${error instanceof Error ? error.message : error}`);
    return oneFailure;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const oneFailure: Sum = { passed: 0, failed: 1, skipped: 0 };

async function browserTests(built: Promise<void>): Promise<Sum> {
  if (!findChromium()) {
    console.error(howToGetChromium);
    return oneFailure;
  }
  await built;
  return jest('.config/jest.browser.config.cjs');
}

/** What the browser tests need, begun early: they start with it otherwise, and all but one core wait. */
async function buildAhead(): Promise<void> {
  if (process.env.LOCAL_WORKBOOK_BUILD || !findChromium() || !localBuildIsStale()) return;
  await buildLocal().catch(() => undefined); // then they try it themselves, and fail
}

async function test(): Promise<void> {
  writeIndices(root);
  const built = buildAhead();
  const parts = [
    { name: 'Lint', check: async () => ({ ...(await lint()), skipped: 0 }) },
    { name: 'Unit tests', check: () => jest('.config/jest.config.cjs', '--maxWorkers=100%') },
    { name: 'Browser tests', check: () => browserTests(built) },
  ];
  const sums: Sum[] = [];
  for (const { name, check } of parts) {
    console.log(`\n── ${name}`);
    sums.push(await check());
  }
  const count = (of: keyof Sum): number => sums.reduce((sum, part) => sum + part[of], 0);
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${skipped}`);
  process.exitCode = count('failed') > 0 ? 1 : 0;
}

run(test);
