import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import { focusRingInside } from './focus-ring';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke2}`,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  padded: { padding: '12px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':first-child > button': {
      borderTopLeftRadius: tokens.borderRadiusXLarge,
      borderTopRightRadius: tokens.borderRadiusXLarge,
    },
    ':last-child > button': {
      borderBottomLeftRadius: tokens.borderRadiusXLarge,
      borderBottomRightRadius: tokens.borderRadiusXLarge,
    },
  },
  row: {
    display: 'grid',
    alignItems: 'center',
    width: '100%',
    padding: '9px 12px',
    gap: '10px',
    border: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    boxSizing: 'border-box',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...focusRingInside,
  },
  plain: { gridTemplateColumns: '20px 1fr auto' },
  bare: { gridTemplateColumns: '1fr auto' },
  tool: { gridTemplateColumns: '36px 1fr 16px', gap: '12px', padding: '11px 12px' },
  icon: { display: 'grid', fontSize: '20px', color: tokens.colorNeutralForeground3 },
  tile: {
    display: 'grid',
    placeItems: 'center',
    width: '36px',
    height: '36px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
    fontSize: '20px',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  wrapped: { whiteSpace: 'normal' },
  end: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A white surface with a hairline: charts, tables, forms. */
export function Card({
  children,
  className,
  padded = true,
  ref,
}: {
  children: ReactNode;
  className?: string;
  padded?: boolean;
  ref?: Ref<HTMLDivElement>;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, padded && styles.padded, className)} ref={ref}>
      {children}
    </div>
  );
}

/** A card of rows, each a button (or a link) as wide as the card. */
export function RowList({ children, label }: { children: ReactNode; label?: string }) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.card, styles.list)} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly title: string;
  /** one line under the title */
  readonly line?: string;
  readonly icon?: ReactNode;
  /** a count or a tag before the arrow */
  readonly end?: ReactNode;
  readonly onClick?: () => void;
  /** the line may take more than one line */
  readonly wrap?: boolean;
  /** makes the row a link that opens in the browser */
  readonly href?: string;
}

/** A row of 39 px, or 55 with a line under its title. */
export function Row({ title, line, icon, end, wrap = false, onClick, href }: RowProps) {
  const styles = useStyles();
  const className = mergeClasses(styles.row, icon ? styles.plain : styles.bare);
  const content = (
    <>
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {line && <span className={mergeClasses(styles.line, wrap && styles.wrapped)}>{line}</span>}
      </span>
      <span className={styles.end}>
        {end}
        <ChevronRight16Regular aria-hidden="true" />
      </span>
    </>
  );
  return (
    <li className={styles.item}>
      {href === undefined ? (
        <button type="button" className={className} onClick={onClick}>
          {content}
        </button>
      ) : (
        <a className={className} href={href} target="_blank" rel="noreferrer">
          {content}
        </a>
      )}
    </li>
  );
}

/** A row of 58 px with the tile of a tool. */
export function ToolRow({ title, line, icon, onClick }: RowProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" className={mergeClasses(styles.row, styles.tool)} onClick={onClick}>
        <span className={styles.tile} aria-hidden="true">
          {icon}
        </span>
        <span className={styles.words}>
          <span className={mergeClasses(styles.title, styles.strong)}>{title}</span>
          <span className={styles.line}>{line}</span>
        </span>
        <span className={styles.end}>
          <ChevronRight16Regular aria-hidden="true" />
        </span>
      </button>
    </li>
  );
}
