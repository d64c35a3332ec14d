import type { Dispatch, ReactNode } from 'react';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import type { TableInfo } from '../../../workbook/port';
import { Finish as FinishOf } from '../../kit/finish';
import type { ToolProps } from '../../tool';
import { targetCell } from '../layout';
import type { Action as Change, FunnelState } from '../state';
import { PreviewStep } from './preview-step';
import { defaultSheetName, writePlan } from './write-plan';

interface Props extends ToolProps {
  readonly state: FunnelState;
  readonly dispatch: Dispatch<Change>;
  /** the stage table of the sheet that is edited */
  readonly planTable?: TableInfo;
  readonly header: ReactNode;
  readonly names: readonly string[];
  readonly onBack: () => void;
}

/** The last step: the preview, and what becomes of it. */
export function Finish(props: Props) {
  const { state, dispatch, workbook, language, regional, plan, planTable, header, names, onBack } = props;
  const { funnel } = usePaneSettings().texts;
  const rename = (sheetName: string) => dispatch({ type: 'set', values: { sheetName } });
  const {
    state,
    dispatch,
    workbook,
    language,
    regional,
    plan,
    planTable,
    header,
    names,
    onBack,
    onHome,
    onOpen,
  } = props;
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

  const sheet = plan?.sheet ?? state.sheetName ?? freeSheetName(defaultSheetName(state, language), taken);

  async function write(name: string) {
    abort.current = new AbortController();
    setPhase({ at: 'writing' });
    try {
      await writePlan(
        { state, workbook, language, currency: regional.currency, sheet: name, plan, planTable },
        {
          signal: abort.current.signal,
          progress: (step, steps, what) => setPhase({ at: 'writing', step, steps, what }),
        },
      );
      setPhase({ at: 'done', sheet: name });
    } catch (error) {
      const cancelled = error instanceof WorkbookProblem && error.code === 'cancelled';
      setPhase(cancelled ? { at: 'preview' } : { at: 'failed', error, sheet: name });
    }
  }

  if (phase.at === 'preview') {
    return (
      <PreviewStep
        state={state}
        header={header}
        sheet={sheet}
        taken={taken}
        editing={plan !== undefined}
        onRename={(sheetName) => dispatch({ type: 'set', values: { sheetName } })}
        onBack={onBack}
        onWrite={() => void write(sheet.trim())}
      />
    );
  }
  const stepsAt = (current: number) => (
    <>
      <PageHeader title={funnel.title} onBack={onHome} takesFocus={false} />
      <Steps names={names} current={current} furthest={-1} onStep={() => undefined} />
    </>
  );
  if (phase.at === 'writing') {
    return (
      <View
        header={stepsAt(3)}
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
        header={stepsAt(4)}
        sheet={phase.sheet}
        edited={plan !== undefined}
        workbook={workbook}
        onHome={onHome}
        onAnother={() => onOpen('funnel')}
        onCompare={() => onOpen('funnel-check', { tool: 'funnel', sheet: phase.sheet, values: {} })}
      />
    );
  }
  const exists = phase.error instanceof WorkbookProblem && phase.error.code === 'sheetExists';
  const free = freeSheetName(phase.sheet, [...taken, phase.sheet]);
  return (
    <FinishOf
      title={funnel.title}
      names={names}
      workbook={workbook}
      plan={plan}
      typedName={state.sheetName}
      usualName={defaultSheetName(state, language)}
      onRename={rename}
      preview={(preview) => (
        <PreviewStep {...preview} state={state} header={header} onRename={rename} onBack={onBack} />
      )}
      write={(sheet, options) =>
        writePlan({ state, workbook, language, currency: regional.currency, sheet, plan, planTable }, options)
      }
      cell={targetCell}
      follow={funnel.state.follow(targetCell)}
      another={funnel.state.another}
      onHome={props.onHome}
      onAnother={() => props.onOpen('funnel')}
    />
  );
}
