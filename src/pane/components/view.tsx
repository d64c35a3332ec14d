import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    // cards keep their height: the body scrolls instead
    '> *': { flexShrink: 0 },
  },
  // the first card's hairline needs a pixel above it
  underBar: { paddingTop: '1px', marginTop: '-1px' },
  snug: { gap: '14px' },
  tight: { gap: '12px' },
});

interface Props {
  /** title bar, and steps where there are any */
  readonly header: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** content begins right under the title bar: views without steps */
  readonly underBar?: boolean;
  /** 14 or 12 px between the parts instead of 16 */
  readonly spacing?: 'snug' | 'tight';
  /** what Enter in a field does: the same as the primary button */
  readonly onEnter?: () => void;
}

/** One view of the pane: bar above, footer below, and only what is between them scrolls. */
export function View({ header, footer, children, underBar = false, spacing, onEnter }: Props) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, nativeEvent } = event;
    const inField = target instanceof HTMLInputElement && target.type === 'text';
    if (key !== 'Enter' || !inField || nativeEvent.isComposing || event.isDefaultPrevented()) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <div className={styles.view}>
      {header}
      <main
        className={mergeClasses(styles.body, underBar && styles.underBar, spacing && styles[spacing])}
        onKeyDown={onEnter && onKeyDown}
      >
        {children}
      </main>
      {footer}
    </div>
  );
}
