/**
 * npm run excel            sideloads the add-in into Excel on this Windows or Mac computer
 * npm run excel:web        the same into a workbook of Excel on the web: -- --document <its address>
 * npm run excel:stop       takes it out again
 */
import { parseArgs } from 'node:util';
import { installTrustedCertificate } from './certificate';
import { buildLocal, localBuildIsStale } from './local-build';
import { localOrigin } from './manifest';
import { manifest } from './paths';
import { Problem, run } from './problem';
import { startServer } from './server';
import { whenToldToStop } from './when-told';

const withoutExcel = `Sideloading works on Windows and Mac only. On this computer:
  npm start                                    opens the local workbook, which plays Excel towards the same add-in
  npm run build -- --env origin=https://…      makes dist/ for a host of yours; in Excel on the web, upload its manifest.xml:
                                               Home, Add-ins, More Add-ins, Upload My Add-in`;

async function excel(): Promise<void> {
  const [action, ...rest] = process.argv.slice(2);
  if (process.platform !== 'win32' && process.platform !== 'darwin') throw new Problem(withoutExcel);
  if (action === 'start') return sideload('desktop');
  if (action === 'web') return sideload('web', documentOf(rest));
  if (action === 'stop') return (await import('office-addin-debugging')).stopDebugging(manifest);
  throw new Problem(
    'Usage: npm run excel | npm run excel:web -- --document <address of the workbook> | npm run excel:stop',
  );
}

/** The workbook's address of `--document`. */
export function documentOf(parameters: string[]): string {
  const { document } = parseArgs({
    args: parameters,
    options: { document: { type: 'string' } },
    strict: false,
  }).values;
  if (typeof document === 'string' && document.startsWith('https://')) return document;
  throw new Problem(
    'Which workbook? Share one in OneDrive or SharePoint and copy its link: npm run excel:web -- --document <link>',
  );
}

/** Serves the add-in where the manifest points, and goes on serving: Excel asks for its files whenever it starts. */
async function sideload(into: 'desktop' | 'web', document?: string): Promise<void> {
  if (localBuildIsStale()) {
    console.log('Building the add-in…');
    await buildLocal();
  }
  const server = await startServer({
    port: Number(new URL(localOrigin).port),
    certificate: await installTrustedCertificate(),
  });
  whenToldToStop(server.close);
  const { AppType, startDebugging } = await import('office-addin-debugging');
  const { OfficeApp } = await import('office-addin-manifest');
  await startDebugging(manifest, {
    appType: into === 'web' ? AppType.Web : AppType.Desktop,
    app: OfficeApp.Excel,
    document,
    enableDebugging: false,
    enableLiveReload: false,
  });
  console.log(
    `Serving the add-in at ${server.url}. Ctrl+C stops it; npm run excel:stop takes the add-in out of Excel.`,
  );
}

if (require.main === module) run(excel);
