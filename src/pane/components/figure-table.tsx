import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '4px 0 4px 8px',
    textAlign: 'right',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  tight: { paddingLeft: '4px' },
  // names may be longer than there is room; figures stay whole
  first: {
    paddingLeft: 0,
    textAlign: 'left',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  head: { color: tokens.colorNeutralForeground3 },
  body: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  /** said to screen readers */
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** index of the column that is the answer */
  readonly strong?: number;
  /** columns 4 px apart, where names, figures and words have to stand side by side in 264 px */
  readonly tight?: boolean;
}

/** Figures in rows of 25 px: words to the left, numbers to the right in digits of one width. */
export function FigureTable({ caption, head, rows, strong, tight }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th
              key={column}
              scope="col"
              className={mergeClasses(
                styles.cell,
                tight && styles.tight,
                styles.head,
                column === 0 && styles.first,
              )}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((figure, column) =>
              column === 0 ? (
                <th key={column} scope="row" className={mergeClasses(styles.cell, styles.body, styles.first)}>
                  {figure}
                </th>
              ) : (
                <td
                  key={column}
                  className={mergeClasses(
                    styles.cell,
                    tight && styles.tight,
                    styles.body,
                    column === strong && styles.strong,
                  )}
                >
                  {figure}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
