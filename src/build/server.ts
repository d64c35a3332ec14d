/** A static https server on localhost: the build at /, office.js at /officejs/. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { localhostCertificate, type Certificate } from './certificate';
import { local } from './paths';
import { Problem } from './problem';

export interface ServerOptions {
  /** 0: any free one */
  readonly port: number;
  /** the folder served at /, `.local` unless told otherwise */
  readonly root?: string;
  readonly certificate?: Certificate;
}

export interface RunningServer {
  /** https://localhost:3000, without a slash at the end */
  readonly url: string;
  readonly port: number;
  /** see Certificate.spkiHash */
  readonly spkiHash: string;
  readonly trusted: boolean;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export async function startServer({
  port,
  root = local,
  certificate,
}: ServerOptions): Promise<RunningServer> {
  const { key, cert, spkiHash, trusted } = certificate ?? (await localhostCertificate());
  const officeJs = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const server = createServer({ key, cert }, (request, response) =>
    respond(request, response, [
      { prefix: '/officejs/', folder: officeJs },
      { prefix: '/', folder: root },
    ]),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, 'localhost', resolve);
  });
  const listening = (server.address() as AddressInfo).port;
  return {
    url: `https://localhost:${listening}`,
    port: listening,
    spkiHash,
    trusted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Problem(
      `Port ${port} is taken by another program. Choose another: npm start -- --port ${port + 1}`,
    );
  if (error.code === 'EACCES')
    return new Problem(`This user may not use port ${port}. Choose one above 1023: npm start -- --port 3000`);
  return error;
}

interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

function respond(request: IncomingMessage, response: ServerResponse, mounts: readonly Mount[]): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const file = fileFor(request.url ?? '/', mounts);
  if (!file) return end(response, 404);
  response.writeHead(200, {
    'content-type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-store', // what was built last is what is seen
    'access-control-allow-origin': '*', // Excel on the web reads the functions' metadata from its own origin
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'There is no such file here.' : 'Files can only be read here.');
}

/** The file for a request, or undefined: outside its folder, missing, or not decodable. */
export function fileFor(url: string, mounts: readonly Mount[]): string | undefined {
  const pathname = decoded(url);
  const mount = pathname === undefined ? undefined : mounts.find(({ prefix }) => pathname.startsWith(prefix));
  if (pathname === undefined || !mount) return undefined;
  const relative = pathname.slice(mount.prefix.length);
  // office.js asks for its locale folders in mixed case (ru-RU), the package has them in lower case
  for (const candidate of [relative, relative.toLowerCase(), `${relative}/index.html`]) {
    const file = path.join(mount.folder, candidate);
    const inside = file.startsWith(path.join(mount.folder, path.sep));
    if (inside && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

function decoded(url: string): string | undefined {
  try {
    const pathname = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    return pathname.includes('\0') ? undefined : pathname;
  } catch {
    return undefined;
  }
}
