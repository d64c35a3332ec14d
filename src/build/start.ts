/** npm start: builds the add-in and the local workbook, serves both on localhost and opens the workbook with sample data. */
import { optionsOf, portOf } from './arguments';
import { findChromium } from './chromium';
import { buildLocal, localBuildIsStale } from './local-build';
import { run } from './problem';
import { startServer, type RunningServer } from './server';
import { whenToldToStop } from './when-told';
import { hasScreen, openDefaultBrowser, openWindow, type Window } from './window';

const usage = 'Usage: npm start -- [--port 3000] [--no-open]';

async function start(): Promise<void> {
  const options = optionsOf(
    process.argv.slice(2),
    { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    usage,
  );
  const port = portOf(options.port);

  if (localBuildIsStale()) {
    console.log('Building the add-in and the local workbook; the first time takes about a minute…');
    await buildLocal();
  }
  const server = await startServer({ port });
  const window = show(server, options['no-open'] ?? false);
  console.log('Ctrl+C stops it.');

  const stop = whenToldToStop(async () => {
    await window?.close();
    await server.close();
  });

  const secondsOpen = await window?.closedByUser;
  if (secondsOpen === undefined) return;
  if (secondsOpen < 5)
    return console.log('The browser closed at once. Open the address above in a browser of yours.');
  console.log('The window was closed, so the server stops too.');
  await stop();
}

/** Opens the workbook as well as this computer can, and says where it is. */
function show(server: RunningServer, quiet: boolean): Window | undefined {
  const address = `${server.url}/?sample`;
  console.log(`\n  The local workbook with sample data:  ${address}`);
  console.log(`  The same without sample data:         ${server.url}/\n`);
  if (!quiet && hasScreen()) {
    const chromium = findChromium();
    if (chromium) return openWindow(chromium, address, server.spkiHash);
    openDefaultBrowser(address);
  }
  if (!server.trusted) {
    console.log('Its certificate was made on this computer, so a browser warns once; choose to go on.');
    console.log(
      `Chromium accepts exactly this one with --ignore-certificate-errors-spki-list=${server.spkiHash}`,
    );
  }
  return undefined;
}

run(start);
