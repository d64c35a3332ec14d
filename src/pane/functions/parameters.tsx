import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { catalogueTexts } from '../../language/views/catalogue';
import type { CatalogueParameter } from '../../publish/catalogue';
import { usePaneSettings } from '../components/pane-settings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  parameter: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  kind: { whiteSpace: 'nowrap', paddingTop: '1px' },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: '4px 0' },
});

/** What a function wants, one row each; the optional ones stay behind a link until asked for. */
export function Parameters({ parameters }: { parameters: readonly CatalogueParameter[] }) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const [all, setAll] = useState(false);
  const optional = parameters.filter((parameter) => parameter.optional).length;
  const shown = all ? parameters : parameters.filter((parameter) => !parameter.optional);
  return (
    <div>
      <ul className={styles.list} aria-label={catalogueTexts(language).parameters}>
        {shown.map((parameter) => (
          <li key={parameter.name} className={styles.parameter}>
            <span className={styles.words}>
              <code className={styles.name}>{parameter.name}</code>
              <span className={styles.caption}>{parameter.text}</span>
            </span>
            <span className={mergeClasses(styles.caption, styles.kind)}>{parameter.kind}</span>
          </li>
        ))}
      </ul>
      {optional > 0 && (
        <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? catalogueTexts(language).hideOptional : catalogueTexts(language).optional(optional)}
        </Link>
      )}
    </div>
  );
}
