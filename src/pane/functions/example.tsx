import { makeStyles, tokens } from '@fluentui/react-components';
import { catalogueTexts } from '../../language/views/catalogue';
import { formatByCode } from '../../language/number-format';
import type { CatalogueExample } from '../../publish/catalogue';
import { FigureTable } from '../components/figure-table';
import { usePaneSettings } from '../components/pane-settings';
import { Caption } from '../components/words';
import { Code } from './signature';

const useStyles = makeStyles({
  example: { display: 'flex', flexDirection: 'column', gap: '4px' },
  single: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: 'auto' },
});

/** rows of a result that are shown in the card */
const MOST_ROWS = 6;

/** A function's example: the formula as it is typed in this language, and what it returns. */
export function Example({ example }: { example: CatalogueExample }) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = catalogueTexts(language);
  const shown = example.result.slice(0, MOST_ROWS + 1);
  const figures = shown.map((row, at) =>
    row.map((value, column) =>
      formatByCode(value, example.cellFormats[at]?.[column] ?? '', regional, language),
    ),
  );
  const headed = figures.length > 1 && example.result[0].every((value) => typeof value === 'string');
  const [head, body] = headed ? [figures[0], figures.slice(1)] : [[], figures];
  const single = figures.length === 1 && figures[0].length === 1 ? figures[0][0] : undefined;
  const cut = example.result.length - shown.length;
  return (
    <div className={styles.example}>
      <Caption>{words.example}</Caption>
      <Code>{example.formula}</Code>
      {single === undefined ? (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.result}>
          <FigureTable caption={words.result} head={head} rows={body} />
        </div>
      ) : (
        <p className={styles.single}>{single}</p>
      )}
      {cut > 0 && <Caption>{words.cut(cut)}</Caption>}
    </div>
  );
}
