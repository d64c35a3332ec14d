import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answer: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
    padding: '10px 16px 0',
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
  },
  // a field with its sentence takes the width under the label
  stacked: { flexDirection: 'column', alignItems: 'stretch', gap: '4px' },
  field: { textAlign: 'left' },
  detail: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: 'flex', gap: '8px', padding: '12px 16px 16px' },
  apart: { justifyContent: 'space-between' },
});

export interface Answer {
  /** what the figure is: "Needed at the top" */
  readonly label: string;
  /** the figure with its noun: "715 leads" */
  readonly value: ReactNode;
  /** smaller, behind it: "for 50 deals" */
  readonly detail?: string;
  /** the value is a field that is being typed in: it stands under the label, as wide as the pane */
  readonly isField?: boolean;
}
interface Props {
  readonly answer?: Answer;
  /** buttons, at most one of them primary; put `fill` on the one that takes the rest of the width */
  readonly children: ReactNode;
  /** first button to the left edge, last to the right */
  readonly apart?: boolean;
}

/** The foot of a view: the live answer, said politely to screen readers, above the buttons. */
export function Footer({ answer, children, apart = false }: Props) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {answer && (
        <div
          className={mergeClasses(styles.answer, answer.isField && styles.stacked)}
          aria-live={answer.isField ? undefined : 'polite'}
        >
          <span className={styles.label}>{answer.label}</span>
          <span className={mergeClasses(styles.value, answer.isField && styles.field)}>
            {answer.value}
            {answer.detail && <span className={styles.detail}> {answer.detail}</span>}
          </span>
        </div>
      )}
      <div className={mergeClasses(styles.actions, apart && styles.apart)}>{children}</div>
    </footer>
  );
}
