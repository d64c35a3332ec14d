import { running } from './running';

/** After all browser tests. */
export default async function stop(): Promise<void> {
  await running.server?.close();
}
