import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneThemes } from './theme';
import type { Appearance } from './theme';

/** The pane fills its frame, whatever the page is. */
const useFrame = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, overflow: 'hidden' },
});

const useStyles = makeStyles({
  // Fluent gives the provider's class to every node that holds a menu or pop-over above the page, so no size and no colour here
  everywhere: { fontVariantNumeric: 'tabular-nums' },
  pane: {
    height: '100vh',
    minWidth: '300px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

/** Puts the product's theme around everything below; menus and pop-overs outside the tree get it too. */
export function PaneTheme({ appearance, children }: { appearance: Appearance; children: ReactNode }) {
  useFrame();
  const styles = useStyles();
  return (
    <FluentProvider
      theme={paneThemes[appearance]}
      className={mergeClasses(styles.everywhere, styles[appearance])}
    >
      <div className={styles.pane}>{children}</div>
    </FluentProvider>
  );
}
