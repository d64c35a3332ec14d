import { WorkbookProblem, type WorkbookProblemCode } from '../port';

const codes: Readonly<Record<string, WorkbookProblemCode>> = {
  AccessDenied: 'sheetProtected',
  ItemAlreadyExists: 'sheetExists',
  ItemNotFound: 'notFound',
};

/** Whatever Excel threw, as a problem the pane has a sentence for. */
export function asProblem(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? codes[code] : undefined;
  if (known) return new WorkbookProblem(known);
  return new WorkbookProblem('hostFailed', typeof message === 'string' ? message : String(error));
}
