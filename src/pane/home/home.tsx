import { SearchBox, makeStyles } from '@fluentui/react-components';
import {
  CheckmarkUnderlineCircle20Regular,
  MathFormula20Regular,
  QuestionCircle20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { Row, RowList, ToolRow } from '../components/card';
import { PageHeader } from '../components/page-header';
import { usePaneSettings } from '../components/pane-settings';
import { StatusTag } from '../components/status-tag';
import { View } from '../components/view';
import { SectionHeading } from '../components/words';
import type { Go } from '../navigation';
import { usePaneServices } from '../services';
import { PlansHere } from './plans-here';
import { SearchResults } from './search-results';
import { useErrorCount } from './use-error-count';
import { useFunctions } from './use-functions';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Home: what this workbook holds, what can be built, and the ways to functions, check and help. */
export function Home({ onGo }: { onGo: Go }) {
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const { tools } = usePaneServices();
  const [query, setQuery] = useState('');
  const functions = useFunctions();
  const errors = useErrorCount();
  const words = texts.home;

  return (
    <View header={<PageHeader title={texts.common.product} />} underBar spacing="snug">
      <SearchBox
        className={styles.search}
        placeholder={words.find}
        aria-label={words.find}
        dismiss={{ 'aria-label': texts.common.clear }}
        value={query}
        onChange={(_event, data) => setQuery(data.value)}
      />
      {query.trim() !== '' ? (
        <SearchResults query={query} functions={functions} onGo={onGo} />
      ) : (
        <>
          <PlansHere onGo={onGo} />
          <section className={styles.section}>
            <SectionHeading>{words.newOne}</SectionHeading>
            <RowList label={words.newOne}>
              {tools.map((tool) => (
                <ToolRow
                  key={tool.id}
                  icon={<tool.icon />}
                  title={tool.title(language)}
                  line={tool.purpose(language)}
                  onClick={() => onGo({ view: 'tool', id: tool.id })}
                />
              ))}
            </RowList>
          </section>
          <RowList label={words.help}>
            <Row
              icon={<CheckmarkUnderlineCircle20Regular />}
              title={words.check}
              end={errors ? <StatusTag tone="error">{words.errors(errors)}</StatusTag> : undefined}
              onClick={() => onGo({ view: 'check' })}
            />
            <Row
              icon={<MathFormula20Regular />}
              title={words.functions}
              end={functions && <span>{functions.length}</span>}
              onClick={() => onGo({ view: 'functions' })}
            />
            <Row
              icon={<QuestionCircle20Regular />}
              title={words.help}
              onClick={() => onGo({ view: 'help' })}
            />
          </RowList>
        </>
      )}
    </View>
  );
}
