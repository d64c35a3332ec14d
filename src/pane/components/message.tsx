import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Lightbulb20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { ComponentType, ReactNode } from 'react';

const useStyles = makeStyles({
  message: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
    '> svg': { color: tokens.colorStatusSuccessForeground1 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
    '> svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
    '> svg': { color: tokens.colorStatusDangerForeground1 },
  },
  hint: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
    '> svg': { color: tokens.colorNeutralForeground2 },
  },
  words: { minWidth: 0, paddingTop: '1px' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '4px 0 0 -8px' },
});

export type MessageTone = 'good' | 'warning' | 'error' | 'hint';

const icons: Readonly<Record<MessageTone, ComponentType<{ 'aria-hidden'?: 'true' }>>> = {
  good: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
  hint: Lightbulb20Regular,
};

interface Props {
  readonly tone: MessageTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** small buttons under the words */
  readonly actions?: ReactNode;
}

/** What happened, in a bar: an error says what, where, what to do, and that nothing changed. Errors interrupt, the rest is said politely. */
export function Message({ tone, title, children, actions }: Props) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <div
      className={mergeClasses(styles.message, styles[tone])}
      role={tone === 'error' ? 'alert' : tone === 'hint' ? 'note' : 'status'}
    >
      <Icon aria-hidden="true" />
      <div className={styles.words}>
        {title && <b className={styles.title}>{title}</b>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
