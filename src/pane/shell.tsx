import { Suspense, lazy, useCallback, useMemo, useState } from 'react';
import { Action } from './components/action';
import { ErrorBoundary } from './components/error-boundary';
import { Message } from './components/message';
import { PageHeader } from './components/page-header';
import { PaneSettingsProvider, usePaneSettings } from './components/pane-settings';
import { View } from './components/view';
import { FirstRun } from './home/first-run';
import { Home } from './home/home';
import type { Go, Place } from './navigation';
import { usePaneServices } from './services';
import { settingKeys } from './settings-keys';
import { ToolView } from './tool-view';

const FunctionsView = lazy(() => import('./functions/functions-view'));
const CheckView = lazy(() => import('./check/check-view'));
const HelpView = lazy(() => import('./help/help-view'));
const SampleView = lazy(() => import('./home/sample-view'));

interface Props {
  /** whether the user has yet to answer the first-run view */
  readonly firstRun: boolean;
  readonly start: Place;
}

/** Shows one view at a time and carries the user between them. */
export function Shell({ firstRun, start }: Props) {
  const settings = usePaneSettings();
  const { workbook } = usePaneServices();
  const [place, setPlace] = useState<Place>(start);
  const [visit, setVisit] = useState(0);
  const [welcome, setWelcome] = useState(firstRun);

  const go = useCallback<Go>((next) => {
    setPlace(next);
    setVisit((before) => before + 1);
  }, []);
  const goHome = useCallback(() => go({ view: 'home' }), [go]);

  const endWelcome = useCallback(() => setWelcome(false), []);

  /** Whatever is chosen first ends the first-run view for good. A workbook that cannot keep settings shows it again next time. */
  function leaveWelcome(next: Place) {
    workbook.setSetting(settingKeys.welcome, 'done').catch(() => undefined);
    setWelcome(false);
    go(next);
  }

  const shown = useMemo(() => ({ ...settings, arrived: visit > 0 }), [settings, visit]);
  return (
    <PaneSettingsProvider value={shown}>
      <ErrorBoundary key={visit} fallback={() => <Failed onHome={goHome} />}>
        <Suspense fallback={<Loading onBack={goHome} />}>
          {welcome && place.view === 'home' ? (
            <FirstRun
              onSample={() => leaveWelcome({ view: 'sample' })}
              onOwnData={() => leaveWelcome({ view: 'home' })}
              onTool={(id) => leaveWelcome({ view: 'tool', id })}
              onPlans={endWelcome}
            />
          ) : (
            <Shown place={place} onGo={go} onHome={goHome} />
          )}
        </Suspense>
      </ErrorBoundary>
    </PaneSettingsProvider>
  );
}

function Shown({ place, onGo, onHome }: { place: Place; onGo: Go; onHome: () => void }) {
  switch (place.view) {
    case 'home':
      return <Home onGo={onGo} />;
    case 'functions':
      return <FunctionsView onBack={onHome} name={place.name} />;
    case 'check':
      return <CheckView onBack={onHome} onGo={onGo} />;
    case 'help':
      return <HelpView onBack={onHome} onGo={onGo} />;
    case 'sample':
      return <SampleView onDone={onHome} />;
    case 'tool':
      return <ToolView id={place.id} plan={place.plan} onGo={onGo} onHome={onHome} />;
  }
}

function Loading({ onBack }: { onBack: () => void }) {
  const { texts } = usePaneSettings();
  return (
    <View header={<PageHeader title={texts.common.loading} onBack={onBack} />} underBar>
      {null}
    </View>
  );
}

function Failed({ onHome }: { onHome: () => void }) {
  const { texts } = usePaneSettings();
  const words = texts.common;
  return (
    <View header={<PageHeader title={words.product} />} underBar>
      <Message tone="error" title={words.failed.title}>
        {words.failed.body}
      </Message>
      <Action appearance="primary" onClick={onHome}>
        {words.home}
      </Action>
    </View>
  );
}
