import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Action } from '../components/action';
import { Footer } from '../components/footer';
import { PageHeader } from '../components/page-header';
import { usePaneSettings } from '../components/pane-settings';
import { ProblemMessage } from '../components/problem-message';
import { View } from '../components/view';
import { Caption } from '../components/words';
import { Writing } from '../components/writing';
import type { ProgressPart } from '../../workbook/port';
import { usePaneServices } from '../services';
import { settingKeys } from '../settings-keys';

interface Props {
  readonly onDone: () => void;
}
interface Step {
  readonly step: number;
  readonly steps: number;
  readonly what: ProgressPart;
}

/** Writes the sample data onto new sheets, with progress and a way to stop, and then goes on. */
export default function SampleView({ onDone }: Props) {
  const { texts, language } = usePaneSettings();
  const { workbook, loadSample } = usePaneServices();
  const [step, setStep] = useState<Step>();
  const [problem, setProblem] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const writing = useRef<AbortController>(undefined);
  const done = useEffectEvent(onDone);

  useEffect(() => {
    const abort = new AbortController();
    writing.current = abort;
    let wanted = true;
    async function write() {
      const [{ insertSample }, regional] = await Promise.all([loadSample(), workbook.regional()]);
      if (!wanted) return;
      await insertSample(workbook, language, regional, {
        signal: abort.signal,
        progress: (at, steps, what) => wanted && setStep({ step: at, steps, what }),
      });
      await workbook.setSetting(settingKeys.sample, 'inserted');
      await workbook.setSetting(settingKeys.welcome, 'done');
      if (wanted) done();
    }
    write().catch((error: unknown) => wanted && setProblem(error));
    return () => {
      wanted = false;
    };
  }, [workbook, loadSample, language, turn]);

  function retry() {
    setProblem(undefined);
    setStep(undefined);
    setTurn((before) => before + 1);
  }

  const words = texts.home.sample;
  return (
    <View
      header={<PageHeader title={texts.home.first.sample} takesFocus={false} />}
      underBar
      footer={
        <Footer>
          {problem === undefined ? (
            <Action onClick={() => writing.current?.abort()}>{texts.common.cancel}</Action>
          ) : (
            <>
              <Action onClick={onDone}>{texts.common.home}</Action>
              <Action appearance="primary" fill onClick={retry}>
                {texts.common.tryAgain}
              </Action>
            </>
          )}
        </Footer>
      }
    >
      {problem === undefined ? (
        <>
          <Writing title={words.writing} {...step} />
          <Caption>{words.keep}</Caption>
        </>
      ) : (
        <ProblemMessage error={problem} />
      )}
    </View>
  );
}
