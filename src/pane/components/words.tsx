import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrivalFocus } from './use-arrival-focus';

const useStyles = makeStyles({
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.1px',
    textWrap: 'balance',
    outlineStyle: 'none',
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  section: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The answer or the question of a view, 20/26 semibold. `step` changes with the view: the focus then comes here. */
export function Lead({
  children,
  takesFocus = false,
  step,
}: {
  children: ReactNode;
  takesFocus?: boolean;
  step?: unknown;
}) {
  const styles = useStyles();
  const heading = useArrivalFocus<HTMLHeadingElement>(takesFocus, step);
  return (
    <h2 className={styles.lead} tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}

/** Heading of a part of a view, with a figure at its right where there is one. */
export function SectionHeading({ children, figure }: { children: ReactNode; figure?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <h2 className={styles.section}>{children}</h2>
      {figure !== undefined && <span className={styles.caption}>{figure}</span>}
    </div>
  );
}

/** 12/16 in the third foreground: what stands under a field or beside a figure. */
export function Caption({ children, className }: { children: ReactNode; className?: string }) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.caption, className)}>{children}</p>;
}
