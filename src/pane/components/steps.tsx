import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Regular } from '@fluentui/react-icons';
import { focusRing } from './focus-ring';
import { usePaneSettings } from './pane-settings';

const useStyles = makeStyles({
  steps: { display: 'flex', gap: '4px', margin: 0, padding: '0 16px', listStyleType: 'none', flexShrink: 0 },
  step: { flex: '1 1 auto', display: 'flex', borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  reached: { borderTopColor: tokens.colorCompoundBrandStroke },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexGrow: 1,
    minHeight: '24px',
    padding: '6px 0 2px',
    marginBottom: '-2px',
    border: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':disabled': { cursor: 'default' },
    ...focusRing,
  },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  check: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

interface Props {
  readonly names: readonly string[];
  /** index of the step shown; `names.length` once all are done */
  readonly current: number;
  /** index of the furthest step that may be opened */
  readonly furthest: number;
  readonly onStep: (index: number) => void;
}

/** Where the user is in a wizard; steps he has been at are buttons back and forth. */
export function Steps({ names, current, furthest, onStep }: Props) {
  const styles = useStyles();
  const { texts } = usePaneSettings();
  return (
    <nav aria-label={texts.common.steps}>
      <ol className={styles.steps}>
        {names.map((name, index) => (
          <li key={name} className={mergeClasses(styles.step, index <= current && styles.reached)}>
            <button
              type="button"
              className={mergeClasses(styles.button, index === current && styles.now)}
              aria-current={index === current ? 'step' : undefined}
              disabled={index > furthest}
              onClick={() => onStep(index)}
            >
              {index < current && (
                <Checkmark12Regular className={styles.check} aria-label={texts.common.done} />
              )}
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
