import { useCallback, useEffect, useMemo } from 'react';
import type { Language } from '../language/language';
import { texts } from '../language/texts';
import type { Regional } from '../workbook/port';
import { PageHeader } from './components/page-header';
import { PaneSettingsProvider } from './components/pane-settings';
import { PaneTheme } from './components/pane-theme';
import { View } from './components/view';
import { hasPlans } from './home/use-found-plans';
import { keepKeysNative } from './native-keys';
import { PaneServicesProvider } from './services';
import type { PaneServices } from './services';
import { settingKeys } from './settings-keys';
import { Shell } from './shell';
import { useAppearance } from './use-appearance';
import { useLoaded } from './use-loaded';

interface Props {
  readonly services: PaneServices;
  readonly language: Language;
  /** put the sample data into the workbook at the start, unless they are there already */
  readonly withSample?: boolean;
}

/** What stands in until the workbook has told its own: it shows in nothing that is read before that. */
const usual: Readonly<Record<Language, Regional>> = {
  en: { decimal: '.', group: ',', currency: { symbol: '$', before: true } },
  ru: { decimal: ',', group: '\u00a0', currency: { symbol: '₽', before: false } },
};

/** The whole pane. The first thing it reads is small: how this workbook writes numbers, and whether it has been here before. */
export function App({ services, language, withSample = false }: Props) {
  const { workbook } = services;
  const appearance = useAppearance();
  useEffect(keepKeysNative, []);
  const load = useCallback(async () => {
    const [regional, welcome, sample] = await Promise.all([
      workbook.regional().catch(() => usual[language]),
      workbook.setting(settingKeys.welcome).catch(() => undefined),
      workbook.setting(settingKeys.sample).catch(() => undefined),
    ]);
    // a workbook that holds a plan has been planned in, wherever its settings have stayed
    const firstRun = welcome !== 'done' && !(await hasPlans(workbook));
    return { regional, firstRun, hasSample: sample === 'inserted' };
  }, [workbook, language]);
  const { value: read } = useLoaded(load);

  const settings = useMemo(
    () => ({ language, regional: read?.regional ?? usual[language], arrived: false }),
    [language, read],
  );
  return (
    <PaneTheme appearance={appearance}>
      <PaneServicesProvider services={services}>
        <PaneSettingsProvider value={settings}>
          {read === undefined ? (
            <View header={<PageHeader title={texts(language).common.product} />}>{null}</View>
          ) : (
            <Shell
              firstRun={read.firstRun && !withSample}
              start={withSample && !read.hasSample ? { view: 'sample' } : { view: 'home' }}
            />
          )}
        </PaneSettingsProvider>
      </PaneServicesProvider>
    </PaneTheme>
  );
}
