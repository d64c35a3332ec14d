import { makeStyles, tokens } from '@fluentui/react-components';
import { Database20Regular, ShieldCheckmark16Regular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { helpTexts } from '../../language/views/help';
import { Card, Row, RowList } from '../components/card';
import { Action } from '../components/action';
import { PageHeader } from '../components/page-header';
import { usePaneSettings } from '../components/pane-settings';
import { View } from '../components/view';
import { Caption, SectionHeading } from '../components/words';
import { useFunctions } from '../home/use-functions';
import type { Go } from '../navigation';
import { usePaneServices } from '../services';
import { settingKeys } from '../settings-keys';
import { useLoaded } from '../use-loaded';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  sample: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', gap: '10px' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  foot: { display: 'flex', flexDirection: 'column', gap: '4px', marginTop: 'auto' },
  privacy: { display: 'flex', alignItems: 'center', gap: '6px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly onBack: () => void;
  readonly onGo: Go;
}

/** The sample data, a help page per function, and what becomes of the user's data. */
export default function HelpView({ onBack, onGo }: Props) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const { workbook, version } = usePaneServices();
  const functions = useFunctions();
  const load = useCallback(() => workbook.setting(settingKeys.sample), [workbook]);
  const present = useLoaded(load).value === 'inserted';
  const words = helpTexts(language);
  return (
    <View header={<PageHeader title={words.title} onBack={onBack} />} underBar>
      <section className={styles.section}>
        <SectionHeading>{words.sample}</SectionHeading>
        <Card className={styles.sample}>
          <div className={styles.line}>
            <Database20Regular className={styles.icon} aria-hidden="true" />
            <p className={styles.text}>{words.sampleLine}</p>
          </div>
          {present && <Caption>{words.samplePresent}</Caption>}
          <Action appearance={present ? 'secondary' : 'primary'} onClick={() => onGo({ view: 'sample' })}>
            {present ? words.sampleAgain : words.openSample}
          </Action>
        </Card>
      </section>
      {functions && (
        <section className={styles.section}>
          <SectionHeading figure={words.inBrowser}>{words.pages}</SectionHeading>
          <RowList label={words.pages}>
            {functions.map((entry) => (
              <Row key={entry.name} title={entry.name} line={entry.purpose} wrap href={entry.help} />
            ))}
          </RowList>
        </section>
      )}
      <div className={styles.foot}>
        <div className={styles.privacy}>
          <ShieldCheckmark16Regular aria-hidden="true" />
          <Caption>{words.privacy}</Caption>
        </div>
        <Caption>{words.version(version)}</Caption>
      </div>
    </View>
  );
}
