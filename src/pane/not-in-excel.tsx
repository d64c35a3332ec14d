import type { Language } from '../language/language';
import { texts } from '../language/texts';
import { Message } from './components/message';
import { PageHeader } from './components/page-header';
import { PaneTheme } from './components/pane-theme';
import { View } from './components/view';
import { useAppearance } from './use-appearance';

/** What the pane's page says when it is opened on its own, in a browser. */
export function NotInExcel({ language }: { language: Language }) {
  const { common } = texts(language);
  return (
    <PaneTheme appearance={useAppearance()}>
      <View header={<PageHeader title={common.product} />} underBar>
        <Message tone="warning" title={common.notInExcel.title}>
          {common.notInExcel.body}
        </Message>
      </View>
    </PaneTheme>
  );
}
