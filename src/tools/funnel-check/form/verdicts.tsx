import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import { formatPercent } from '../../../language/format';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { StatusTag, type Tone } from '../../../pane/components/status-tag';
import type { ConversionVerdict } from '../../../planning/funnel/check';
import type { Facts } from '../facts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: '4px 0 4px 4px', textAlign: 'right', fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground3 },
  first: { paddingLeft: 0, textAlign: 'left', overflowWrap: 'break-word', hyphens: 'auto' },
  body: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  number: { whiteSpace: 'nowrap' },
});

const tones: Readonly<Record<ConversionVerdict, Tone>> = {
  bottleneck: 'error',
  tooFew: 'warning',
  onTrack: 'good',
  noData: 'neutral',
};

/** Conversion of every stage: reference, fact, and what that means. */
export function Verdicts({ facts }: { readonly facts: Facts }) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const words = funnelCheckTexts(language);
  const percent = (share: number) => formatPercent(share, regional, language);
  const head = [words.table.stage, words.table.reference, words.table.fact, words.table.verdict];
  return (
    <table className={styles.table} aria-label={words.title}>
      <thead>
        <tr>
          {head.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={mergeClasses(styles.cell, styles.head, index === 0 && styles.first)}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.stages.map(({ name, conversion }, index) =>
          conversion === undefined ? null : (
            <tr key={index}>
              <th scope="row" className={mergeClasses(styles.cell, styles.body, styles.first)}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, styles.body, styles.number)}>
                {percent(conversion.reference)}
              </td>
              <td className={mergeClasses(styles.cell, styles.body, styles.number, styles.strong)}>
                {conversion.actual ? percent(conversion.actual.share) : '–'}
              </td>
              <td className={mergeClasses(styles.cell, styles.body)}>
                <StatusTag tone={tones[conversion.verdict]}>{words.verdicts[conversion.verdict]}</StatusTag>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
