import { commissionTexts } from '../../../language/tools/commission';
import { useState } from 'react';
import { PageHeader } from '../../../pane/components/page-header';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Caption } from '../../../pane/components/words';
import type { PlanSheet } from '../../../workbook/port';
import type { ToolProps } from '../../tool';
import type { ClosedPeriod } from '../book';
import { CloseView } from './close-view';
import { ClosedView } from './closed-view';
import { DoneView, type Told } from './done-view';
import { EditForm } from './edit-form';
import { OverviewView } from './overview-view';
import { useBook } from './use-book';
import { WhatIfView } from './what-if-view';

type Shown =
  | { readonly at: 'overview' }
  | { readonly at: 'close' }
  | { readonly at: 'edit' }
  | { readonly at: 'whatIf' }
  | { readonly at: 'closed'; readonly period: ClosedPeriod }
  | { readonly at: 'done'; readonly told: Told };

interface Props extends ToolProps {
  readonly plan: PlanSheet;
}

/** The payouts of a workbook, opened again: what is to be paid, closing the month, what changed in closed ones. */
export function PeriodForm({ workbook, plan, onHome }: Props) {
  const { texts, language } = usePaneSettings();
  const { open, error, again } = useBook(workbook, plan, language);
  const [shown, setShown] = useState<Shown>({ at: 'overview' });
  const { title } = commissionTexts(language);
  const overview = () => setShown({ at: 'overview' });
  const done = (told: Told) => {
    again();
    setShown({ at: 'done', told });
  };

  if (shown.at === 'done') {
    return <DoneView title={title} workbook={workbook} told={shown.told} onBack={overview} onHome={onHome} />;
  }
  if (!open) {
    return (
      <View header={<PageHeader title={title} onBack={onHome} />}>
        {error === undefined ? <Caption>{texts.common.reading}</Caption> : <ProblemMessage error={error} />}
      </View>
    );
  }
  const anew = () => {
    again();
    overview();
  };
  const shared = { workbook, open, onDone: done, onAgain: anew };
  switch (shown.at) {
    case 'edit':
      return <EditForm {...shared} onBack={overview} />;
    case 'whatIf':
      return <WhatIfView {...shared} onBack={overview} onHere={() => setShown({ at: 'whatIf' })} />;
    case 'close':
      return <CloseView {...shared} onBack={overview} />;
    case 'closed':
      return <ClosedView {...shared} period={shown.period} onBack={overview} />;
    default:
      return (
        <OverviewView
          {...shared}
          onHome={onHome}
          onWhatIf={() => setShown({ at: 'whatIf' })}
          onEdit={() => setShown({ at: 'edit' })}
          onClose={() => setShown({ at: 'close' })}
          onClosed={(period) => setShown({ at: 'closed', period })}
        />
      );
  }
}
