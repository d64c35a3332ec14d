import { Accordion, SearchBox, makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { catalogueTexts } from '../../language/views/catalogue';
import type { CatalogueEntry } from '../../publish/catalogue';
import { Action } from '../components/action';
import { PageHeader } from '../components/page-header';
import { usePaneSettings } from '../components/pane-settings';
import { ProblemMessage } from '../components/problem-message';
import { View } from '../components/view';
import { Caption } from '../components/words';
import { matches } from '../find';
import { usePaneServices } from '../services';
import type { Catalogue } from '../services';
import { useLoaded } from '../use-loaded';
import { useSelection } from '../use-selection';
import { Families, families } from './families';
import type { Family } from './families';
import { FormatTyped } from './format-typed';
import { FunctionCard } from './function-card';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  cards: { display: 'flex', flexDirection: 'column', gap: '11px' },
});

interface Props {
  readonly onBack: () => void;
  /** the function whose card is open at first */
  readonly name?: string;
}

/** The catalogue: find a function, read what it wants, insert its example at the selected cell. */
export default function FunctionsView({ onBack, name }: Props) {
  const { texts, language } = usePaneSettings();
  const { loadCatalogue, workbook } = usePaneServices();
  const load = useCallback(
    async () => ({ ...(await loadCatalogue()), regional: await workbook.regional() }),
    [loadCatalogue, workbook],
  );
  const { value: loaded, error, again } = useLoaded(load);
  return (
    <View
      header={<PageHeader title={catalogueTexts(language).title} onBack={onBack} />}
      underBar
      spacing="tight"
    >
      {loaded ? (
        <Functions {...loaded} name={name} />
      ) : error === undefined ? (
        <Caption>{texts.common.loading}</Caption>
      ) : (
        <ProblemMessage error={error} actions={<Action onClick={again}>{texts.common.tryAgain}</Action>} />
      )}
    </View>
  );
}

/** The functions of a family together, in the order in which a plan is made. */
function inFamilies(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return families.flatMap((family) => entries.filter((entry) => entry.family === family));
}

interface LoadedProps extends Catalogue {
  readonly regional: Awaited<ReturnType<ReturnType<typeof usePaneServices>['workbook']['regional']>>;
  readonly name?: string;
}

function Functions({ catalogue, formatsOf, cellFormatsOf, regional, name }: LoadedProps) {
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const selection = useSelection();
  const [query, setQuery] = useState('');
  const [entries] = useState<readonly CatalogueEntry[]>(() =>
    inFamilies(catalogue(language, regional.currency)),
  );
  const [family, setFamily] = useState<Family | undefined>(
    () => entries.find((entry) => entry.name === name)?.family,
  );
  const [open, setOpen] = useState<string | undefined>(name);

  const words = catalogueTexts(language);
  const found = entries.filter(
    (entry) =>
      (family === undefined || entry.family === family) &&
      matches(query, entry.name, entry.purpose, words.families[entry.family], ...entry.keywords),
  );
  const present = families.filter((each) => entries.some((entry) => entry.family === each));
  // a search that leaves one function shows it at once
  const openName = found.length === 1 ? (open ?? found[0].name) : open;

  return (
    <>
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        dismiss={{ 'aria-label': texts.common.clear }}
        value={query}
        onChange={(_event, data) => setQuery(data.value)}
      />
      <Families present={present} chosen={family} onChoose={setFamily} />
      <FormatTyped
        selection={selection}
        formats={{ formatsOf, cellFormatsOf }}
        currency={regional.currency}
      />
      {found.length === 0 && (
        <div role="status">
          <Caption>{words.nothing(query.trim())}</Caption>
          <Action
            onClick={() => {
              setQuery('');
              setFamily(undefined);
            }}
          >
            {words.all}
          </Action>
        </div>
      )}
      <Accordion
        className={styles.cards}
        collapsible
        openItems={openName === undefined ? [] : [openName]}
        onToggle={(_event, data) => setOpen(data.value === openName ? '' : String(data.value))}
      >
        {found.map((entry) => (
          <FunctionCard key={entry.name} entry={entry} open={entry.name === openName} selection={selection} />
        ))}
      </Accordion>
    </>
  );
}
