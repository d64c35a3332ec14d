/** The https server of `npm start`, talked to as a browser does that trusts exactly its certificate. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownCertificate, type Certificate } from '../../src/build/certificate';
import { startServer, type RunningServer } from '../../src/build/server';

const folder = mkdtempSync(path.join(tmpdir(), 'sales-planning-server-'));
const served = path.join(folder, 'served');
let certificate: Certificate;
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(path.join(served, 'help'), { recursive: true });
  writeFileSync(path.join(served, 'index.html'), 'the workbook');
  writeFileSync(path.join(served, 'help/план.html'), 'help');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  jest.spyOn(console, 'log').mockImplementation(); // office-addin-dev-certs announces what it makes
  certificate = await ownCertificate(path.join(folder, 'certificate'));
  server = await startServer({ port: 0, root: served, certificate });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is, without the tidying that fetch would do. */
function get(urlPath: string, method = 'GET'): Promise<{ status?: number; type?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: 'localhost', port: server.port, path: urlPath, method, rejectUnauthorized: false },
      (response) => {
        let body = '';
        response.on('data', (text) => (body += text));
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
        );
      },
    );
    sent.on('error', reject).end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', 'the workbook'],
  ['/?sample', 'text/html; charset=utf-8', 'the workbook'],
  ['/index.html', 'text/html; charset=utf-8', 'the workbook'],
  [`/help/${encodeURIComponent('план')}.html`, 'text/html; charset=utf-8', 'help'],
])('%s is served', async (url, type, body) => {
  expect(await get(url)).toEqual({ status: 200, type, body });
});

test('office.js comes from the package, its locale folders in any case', async () => {
  expect((await get('/officejs/office.js')).status).toBe(200);
  expect((await get('/officejs/ru-RU/office_strings.js')).status).toBe(200);
});

test.each([
  '/missing.html',
  '/help',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/help/..%2f..%2fsecret.txt',
  '/officejs/..%2fpackage.json',
  '/%00',
  '/%E0%A4%A',
])('%s is not there', async (url) => {
  const { status, body } = await get(url);
  expect(status).toBe(404);
  expect(body).toBe('There is no such file here.');
});

test('files are only read', async () => {
  expect((await get('/index.html', 'HEAD')).body).toBe('');
  expect((await get('/index.html', 'POST')).status).toBe(405);
});

test('a port in use is a sentence with the way out', async () => {
  await expect(startServer({ port: server.port, root: served, certificate })).rejects.toThrow(
    `Port ${server.port} is taken by another program. Choose another: npm start -- --port ${server.port + 1}`,
  );
});

test('the certificate is kept, and names its key to the browser', async () => {
  const again = await ownCertificate(path.join(folder, 'certificate'));
  expect(again.cert.equals(certificate.cert)).toBe(true);
  expect(again.spkiHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
});
