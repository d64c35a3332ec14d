/** Something that went wrong and that the person at the terminal can mend; its message is the whole answer. */
export class Problem extends Error {}

/** Runs a command of the project. A Problem prints its sentence, anything else its stack; both end with exit code 1. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(error instanceof Problem ? error.message : error);
    process.exit(1);
  });
}
