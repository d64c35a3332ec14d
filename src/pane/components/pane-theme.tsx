import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneThemes } from './theme';
import type { Appearance } from './theme';

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
  const styles = useStyles();
  return (
    <FluentProvider theme={paneThemes[appearance]} className={`${styles.root} ${styles[appearance]}`}>
      {children}
    </FluentProvider>
  );
}
