/** A certificate for https://localhost: the one this computer trusts where there is one, else one that the project makes and keeps. */
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** whether browsers of this computer accept it without being told */
  readonly trusted: boolean;
  /** SHA-256 of the public key, base64: what Chromium's --ignore-certificate-errors-spki-list takes */
  readonly spkiHash: string;
}

const daysValid = 365;
const oneDay = 24 * 60 * 60 * 1000;

/** Never asks for a password: takes the trusted certificate only where it has been installed already. */
export async function localhostCertificate(): Promise<Certificate> {
  return trustedCertificate() ?? (await ownCertificate(cacheFolder()));
}

/** Installs the certificate that Excel needs, on Windows and Mac; the system asks the user to agree. */
export async function installTrustedCertificate(): Promise<Certificate> {
  const { key, cert } = await getHttpsServerOptions();
  return certificate(Buffer.from(key), Buffer.from(cert), true);
}

/** What `npm run excel` has installed on this Windows or Mac computer. */
function trustedCertificate(): Certificate | undefined {
  if (process.platform !== 'win32' && process.platform !== 'darwin') return undefined;
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  return existsSync(path.join(folder, 'ca.crt')) ? readCertificate(folder, true) : undefined;
}

/** The certificate in `folder`, made when it is missing or about to expire. */
export async function ownCertificate(folder: string): Promise<Certificate> {
  const kept = readCertificate(folder, false);
  if (kept) return kept;

  mkdirSync(path.dirname(folder), { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  const file = (name: string): string => path.join(made, name);
  await generateCertificates(file('ca.crt'), file('localhost.crt'), file('localhost.key'), daysValid, [
    'localhost',
    '127.0.0.1',
  ]);
  rmSync(file('ca.crt'));
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder); // at once, so that nobody reads half of it
  } catch {
    rmSync(made, { recursive: true, force: true }); // another start was faster: its certificate serves as well
  }
  const fresh = readCertificate(folder, false);
  if (!fresh) throw new Error(`No certificate for localhost could be written to ${folder}.`);
  return fresh;
}

function readCertificate(folder: string, trusted: boolean): Certificate | undefined {
  try {
    const cert = readFileSync(path.join(folder, 'localhost.crt'));
    if (Date.parse(new X509Certificate(cert).validTo) < Date.now() + oneDay) return undefined;
    return certificate(readFileSync(path.join(folder, 'localhost.key')), cert, trusted);
  } catch {
    return undefined; // missing or unreadable is as good as none: one is made
  }
}

function certificate(key: Buffer, cert: Buffer, trusted: boolean): Certificate {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, trusted, spkiHash: createHash('sha256').update(publicKey).digest('base64') };
}

function cacheFolder(): string {
  const caches =
    process.platform === 'win32'
      ? (process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData/Local'))
      : process.platform === 'darwin'
        ? path.join(homedir(), 'Library/Caches')
        : (process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'));
  return path.join(caches, 'sales-planning', 'localhost');
}
