import type { Dispatch, ReactNode } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import type { TableInfo } from '../../../workbook/port';
import { Finish as FinishOf } from '../../kit/finish';
import type { ToolProps } from '../../tool';
import { targetCell } from '../layout';
import type { Action as Change, FunnelState } from '../state';
import { PreviewStep } from './preview-step';
import { defaultSheetName, writePlan } from './write-plan';

interface Props extends ToolProps {
  readonly state: FunnelState;
  /** the answers that the wizard began with */
  readonly first: FunnelState;
  readonly dispatch: Dispatch<Change>;
  /** the stage table of the sheet that is edited */
  readonly planTable?: TableInfo;
  readonly header: ReactNode;
  readonly names: readonly string[];
  readonly onBack: () => void;
}

/** The last step: the preview, and what becomes of it. */
export function Finish(props: Props) {
  const { state, first, dispatch, workbook, language, regional, plan, planTable, header, names, onBack } =
    props;
  const funnel = funnelTexts(language);
  const rename = (sheetName: string) => dispatch({ type: 'set', values: { sheetName } });
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
        writePlan(
          { state, first, workbook, language, currency: regional.currency, sheet, plan, planTable },
          options,
        )
      }
      cell={targetCell}
      follow={(sheet) => funnel.state.follow(targetCell, sheet)}
      another={funnel.state.another}
      onHome={props.onHome}
      onAnother={() => props.onOpen('funnel')}
      more={{
        label: funnel.compare,
        onGo: (sheet) => props.onOpen('funnel-check', { tool: 'funnel', sheet, values: {} }),
      }}
    />
  );
}
