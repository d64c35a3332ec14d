import { makeStyles } from '@fluentui/react-components';
import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import { formatPercent } from '../../../language/format';
import { FigureTable } from '../../../pane/components/figure-table';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { StatusTag, type Tone } from '../../../pane/components/status-tag';
import type { ConversionVerdict } from '../../../planning/funnel/check';
import type { Facts } from '../facts';

// a tag is 4 px higher than a line, and its colour may reach into the gaps: rows keep their 25 px
const useStyles = makeStyles({ tag: { display: 'inline-block', verticalAlign: 'bottom', margin: '-2px' } });

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
  return (
    <FigureTable
      caption={words.title}
      head={[words.table.stage, words.table.reference, words.table.fact, words.table.verdict]}
      strong={2}
      tight
      rows={facts.stages.flatMap(({ name, conversion }) =>
        conversion === undefined
          ? []
          : [
              [
                name,
                percent(conversion.reference),
                conversion.actual ? percent(conversion.actual.share) : '–',
                <span key="verdict" className={styles.tag}>
                  <StatusTag tone={tones[conversion.verdict]}>{words.verdicts[conversion.verdict]}</StatusTag>
                </span>,
              ],
            ],
      )}
    />
  );
}
