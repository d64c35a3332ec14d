import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { catalogueTexts } from '../../language/views/catalogue';
import type { CatalogueEntry } from '../../publish/catalogue';
import { focusRing } from '../components/focus-ring';
import { usePaneSettings } from '../components/pane-settings';

export type Family = CatalogueEntry['family'];

/** in the order in which a plan is made */
export const families: readonly Family[] = ['funnel', 'plan', 'commission', 'profit'];

const useStyles = makeStyles({
  families: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  family: {
    display: 'inline-flex',
    alignItems: 'center',
    height: '24px',
    padding: '0 8px',
    borderRadius: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

interface Props {
  readonly present: readonly Family[];
  readonly chosen: Family | undefined;
  readonly onChoose: (family: Family | undefined) => void;
}

/** The families of functions; choosing the chosen one again shows all. */
export function Families({ present, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  return (
    <div className={styles.families} role="group" aria-label={catalogueTexts(language).familiesLabel}>
      {present.map((family) => (
        <button
          key={family}
          type="button"
          className={mergeClasses(styles.family, family === chosen && styles.chosen)}
          aria-pressed={family === chosen}
          onClick={() => onChoose(family === chosen ? undefined : family)}
        >
          {catalogueTexts(language).families[family]}
        </button>
      ))}
    </div>
  );
}
