/** the longest wait for what a busy computer does a moment later, in milliseconds; reached only by a test that fails */
const PATIENCE = 90_000;

/** Looks again and again until what is expected is so: for states that come by themselves, however slow the computer is. */
export async function eventually(check: () => Promise<void> | void): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (fault) {
      if (performance.now() > end) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}
