import { MathFormula20Regular } from '@fluentui/react-icons';
import type { CatalogueEntry } from '../../publish/catalogue';
import { Row, RowList } from '../components/card';
import { usePaneSettings } from '../components/pane-settings';
import { Caption } from '../components/words';
import { matches } from '../find';
import type { Go } from '../navigation';
import { usePaneServices } from '../services';

interface Props {
  readonly query: string;
  readonly functions: readonly CatalogueEntry[] | undefined;
  readonly onGo: Go;
}

/** Tools and functions that a search on Home finds. */
export function SearchResults({ query, functions, onGo }: Props) {
  const { texts, language } = usePaneSettings();
  const { tools } = usePaneServices();
  const foundTools = tools.filter((tool) => matches(query, tool.title(language), tool.purpose(language)));
  const foundFunctions = (functions ?? []).filter((entry) =>
    matches(query, entry.name, entry.purpose, ...entry.keywords),
  );
  const nothing = foundTools.length + foundFunctions.length === 0;
  return (
    <div aria-live="polite">
      {nothing ? (
        <Caption>{functions ? texts.home.nothingFound(query.trim()) : texts.common.loading}</Caption>
      ) : (
        <RowList label={texts.home.find}>
          {foundTools.map((tool) => (
            <Row
              key={tool.id}
              icon={<tool.icon />}
              title={tool.title(language)}
              line={tool.purpose(language)}
              onClick={() => onGo({ view: 'tool', id: tool.id })}
            />
          ))}
          {foundFunctions.map((entry) => (
            <Row
              key={entry.name}
              icon={<MathFormula20Regular />}
              title={entry.name}
              line={entry.purpose}
              wrap
              onClick={() => onGo({ view: 'functions', name: entry.name })}
            />
          ))}
        </RowList>
      )}
    </div>
  );
}
