import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Action } from '../../pane/components/action';
import { Footer } from '../../pane/components/footer';
import { PageHeader } from '../../pane/components/page-header';
import { ProblemMessage } from '../../pane/components/problem-message';
import { Steps } from '../../pane/components/steps';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { View } from '../../pane/components/view';
import { Writing } from '../../pane/components/writing';
import { WorkbookProblem, type PlanSheet, type WorkbookPort, type WriteOptions } from '../../workbook/port';
import { freeSheetName } from '../funnel/free-name';
import { Done, type MoreWay } from './done';

/** What the preview is given: the sheet it goes to, and what its buttons do. */
export interface PreviewProps {
  /** name of the sheet to be written */
  readonly sheet: string;
  /** names that the workbook has already */
  readonly taken: readonly string[];
  /** a sheet that is there is changed */
  readonly editing: boolean;
  readonly onWrite: () => void;
}

interface Props {
  readonly title: string;
  /** names of the wizard's steps, the preview last */
  readonly names: readonly string[];
  readonly workbook: WorkbookPort;
  /** a sheet to change in place */
  readonly plan?: PlanSheet;
  /** name that was typed for the new sheet, or the one it gets otherwise */
  readonly typedName: string | undefined;
  readonly usualName: string;
  readonly onRename: (sheet: string) => void;
  readonly preview: (props: PreviewProps) => ReactNode;
  readonly write: (sheet: string, options: WriteOptions) => Promise<void>;
  readonly cell: string;
  readonly follow: string;
  readonly another: string;
  readonly onHome: () => void;
  readonly onAnother: () => void;
  readonly more?: MoreWay;
}

type Phase =
  | { readonly at: 'preview' }
  | {
      readonly at: 'writing';
      readonly step?: number;
      readonly steps?: number;
      readonly what?: 'sheet' | 'formulas' | 'look';
    }
  | { readonly at: 'done'; readonly sheet: string }
  | { readonly at: 'failed'; readonly error: unknown; readonly sheet: string };

/** The last step of a wizard: the preview, and what becomes of it. */
export function Finish({
  title,
  names,
  workbook,
  plan,
  typedName,
  usualName,
  onRename,
  preview,
  write,
  cell,
  follow,
  another,
  onHome,
  onAnother,
  more,
}: Props) {
  const { texts } = usePaneSettings();
  const { funnel, common } = texts;
  const [phase, setPhase] = useState<Phase>({ at: 'preview' });
  const [taken, setTaken] = useState<readonly string[]>([]);
  const abort = useRef<AbortController>(undefined);

  useEffect(() => {
    let wanted = true;
    // without the list the name is checked when the sheet is written
    workbook.sheetNames().then(
      (found) => wanted && setTaken(found),
      () => undefined,
    );
    return () => {
      wanted = false;
      abort.current?.abort();
    };
  }, [workbook]);

  const sheet = plan?.sheet ?? typedName ?? freeSheetName(usualName, taken);

  async function writeTo(name: string) {
    abort.current = new AbortController();
    setPhase({ at: 'writing' });
    try {
      await write(name, {
        signal: abort.current.signal,
        progress: (step, steps, what) => setPhase({ at: 'writing', step, steps, what }),
      });
      setPhase({ at: 'done', sheet: name });
    } catch (error) {
      const cancelled = error instanceof WorkbookProblem && error.code === 'cancelled';
      setPhase(cancelled ? { at: 'preview' } : { at: 'failed', error, sheet: name });
    }
  }

  if (phase.at === 'preview') {
    return preview({
      sheet,
      taken,
      editing: plan !== undefined,
      onWrite: () => void writeTo(sheet.trim()),
    });
  }
  const last = names.length - 1;
  const stepsAt = (current: number) => (
    <>
      <PageHeader title={title} onBack={onHome} takesFocus={false} />
      <Steps names={names} current={current} furthest={-1} onStep={() => undefined} />
    </>
  );
  if (phase.at === 'writing') {
    return (
      <View
        header={stepsAt(last)}
        footer={
          <Footer>
            <Action onClick={() => abort.current?.abort()} disabled={plan !== undefined}>
              {funnel.state.stop}
            </Action>
            <Action appearance="primary" fill disabled>
              {funnel.state.inserting}
            </Action>
          </Footer>
        }
      >
        <Writing
          title={plan ? funnel.state.saving : funnel.state.writing}
          step={phase.step}
          steps={phase.steps}
          what={phase.what}
          leaves={plan ? undefined : funnel.state.leaves}
        />
      </View>
    );
  }
  if (phase.at === 'done') {
    return (
      <Done
        header={stepsAt(names.length)}
        sheet={phase.sheet}
        edited={plan !== undefined}
        {...{ workbook, cell, follow, another, onHome, onAnother, more }}
      />
    );
  }
  const exists = phase.error instanceof WorkbookProblem && phase.error.code === 'sheetExists';
  const free = freeSheetName(phase.sheet, [...taken, phase.sheet]);
  return (
    <View
      header={stepsAt(last)}
      footer={
        <Footer>
          <Action onClick={() => setPhase({ at: 'preview' })}>{common.back}</Action>
          <Action appearance="primary" fill onClick={() => void writeTo(phase.sheet)}>
            {common.tryAgain}
          </Action>
        </Footer>
      }
    >
      <ProblemMessage
        error={phase.error}
        actions={
          exists && (
            <Action
              size="small"
              onClick={() => {
                onRename(free);
                void writeTo(free);
              }}
            >
              {funnel.state.suggestName(free)}
            </Action>
          )
        }
      />
    </View>
  );
}
