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
  root: {
    height: '100%',
    minWidth: '300px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: 'tabular-nums',
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

/** Puts the product's theme around everything below; menus and pop-overs outside the tree get it too. */
export function PaneTheme({ appearance, children }: { appearance: Appearance; children: ReactNode }) {
  useFrame();
  const styles = useStyles();
  return (
    <FluentProvider theme={paneThemes[appearance]} className={mergeClasses(styles.root, styles[appearance])}>
      {children}
    </FluentProvider>
  );
}
