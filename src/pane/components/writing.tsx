import { ProgressBar, makeStyles } from '@fluentui/react-components';
import { formatPercent } from '../../language/format';
import type { Texts } from '../../language/texts';
import { usePaneSettings } from './pane-settings';
import { Caption, Lead } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

interface Props {
  /** "Writing the sheet…" */
  readonly title: string;
  /** 1-based step of `steps`; undefined before the first */
  readonly step?: number;
  readonly steps?: number;
  readonly what?: Exclude<keyof Texts['common']['progress'], 'step'>;
  /** what cancelling does */
  readonly leaves?: string;
}

/** What is being written, as a bar, in words and in percent. Cancel belongs into the footer. */
export function Writing({ title, step = 0, steps = 1, what, leaves }: Props) {
  const styles = useStyles();
  const { texts, language, regional } = usePaneSettings();
  const share = steps > 0 ? Math.max(0, Math.min(1, step / steps)) : 0;
  const words = what
    ? texts.common.progress.step(texts.common.progress[what], step, steps)
    : texts.common.loading;
  return (
    <div className={styles.stack}>
      <Lead takesFocus step={title}>
        {title}
      </Lead>
      <ProgressBar aria-label={words} value={what ? share : undefined} />
      <div className={styles.line} aria-live="polite">
        <Caption>{words}</Caption>
        {what && <Caption>{formatPercent(share, regional, language, { most: 0 })}</Caption>}
      </div>
      {leaves && <Caption>{leaves}</Caption>}
    </div>
  );
}
