import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { usePaneSettings } from './pane-settings';
import { useArrivalFocus } from './use-arrival-focus';
import { focusRing } from './focus-ring';

const useStyles = makeStyles({
  // the right 44 px belong to Excel's own button over the pane
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    height: '48px',
    padding: '0 44px 0 16px',
    flexShrink: 0,
  },
  withBack: { paddingLeft: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    outlineStyle: 'none',
  },
  back: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    padding: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: '20px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...focusRing,
  },
});

interface Props {
  readonly title: string;
  readonly onBack?: () => void;
  /** false where a heading further down takes the focus, as a wizard's question does */
  readonly takesFocus?: boolean;
}

/** The title bar of a view, 48 px high, with an arrow back where there is somewhere to go back to. */
export function PageHeader({ title, onBack, takesFocus = true }: Props) {
  const styles = useStyles();
  const { texts } = usePaneSettings();
  const heading = useArrivalFocus<HTMLHeadingElement>(takesFocus);
  return (
    <header className={mergeClasses(styles.bar, onBack && styles.withBack)}>
      {onBack && (
        <button type="button" className={styles.back} aria-label={texts.common.back} onClick={onBack}>
          <ArrowLeftRegular />
        </button>
      )}
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </header>
  );
}
