import { parseArgs } from 'node:util';
import { Problem } from './problem';

/** The port of `--port N`, 3000 unless told otherwise. */
export function portOf(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Problem(`--port takes a number from 1 to 65535, not “${text}”.`);
  return port;
}

/** Parsed options; an unknown one is a Problem that shows how to call the command. */
export function optionsOf<T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  given: string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: given, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message.split('. ')[0] : error}. ${usage}`);
  }
}
