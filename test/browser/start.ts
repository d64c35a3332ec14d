import { findChromium, howToGetChromium } from '../../src/build/chromium';
import { buildLocal, localBuildIsStale } from '../../src/build/local-build';
import { startServer } from '../../src/build/server';
import { running } from './running';

/** Before all browser tests: a build of today, or the one in the folder LOCAL_WORKBOOK_BUILD, and one server for all of them. */
export default async function start(): Promise<void> {
  if (!findChromium()) throw new Error(howToGetChromium);
  const built = process.env.LOCAL_WORKBOOK_BUILD;
  if (!built && localBuildIsStale()) await buildLocal();
  running.server = await startServer({ port: 0, ...(built && { root: built }) });
  process.env.LOCAL_WORKBOOK_URL = running.server.url; // the tests' processes inherit it
}
