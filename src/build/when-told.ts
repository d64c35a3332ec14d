/** How a command that goes on serving learns that it should end. */

/**
 * Runs `stop` once and ends: after Ctrl+C, after a signal, or when the process that started this one is gone. The last
 * because npm passes a signal to its shell only, and the shell does not pass it on.
 */
export function whenToldToStop(stop: () => Promise<void>): () => Promise<void> {
  let stopping = false;
  const once = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void once());
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void once();
  }, 500).unref();
  return once;
}
