import type { ReactNode } from 'react';
import type { Texts } from '../../language/texts';
import { Message } from './message';
import { usePaneSettings } from './pane-settings';

/** Sentence for whatever a workbook threw: its problems carry a code and a detail, anything else is the host's own words. */
export function problemText(error: unknown, texts: Texts): { title: string; body: string } {
  const { code, detail = '' } = (error ?? {}) as { code?: unknown; detail?: string };
  if (typeof code === 'string' && Object.hasOwn(texts.problems, code)) {
    return texts.problems[code as keyof Texts['problems']](detail);
  }
  return texts.problems.hostFailed(error instanceof Error ? error.message : '');
}

/** The message bar for a failed step; what was typed stays where it is. */
export function ProblemMessage({ error, actions }: { error: unknown; actions?: ReactNode }) {
  const { texts } = usePaneSettings();
  const { title, body } = problemText(error, texts);
  return (
    <Message tone="error" title={title} actions={actions}>
      {body}
    </Message>
  );
}
