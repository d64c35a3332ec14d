/** What every part of the pane has to know: the language, the user's way of writing numbers, and how the view was reached. */
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { MoneyStyle } from '../../language/format';
import type { Language } from '../../language/language';
import { texts } from '../../language/texts';
import type { Texts } from '../../language/texts';

export interface PaneSettings {
  readonly language: Language;
  readonly regional: MoneyStyle;
  /** the view replaced another one, so its heading takes the focus; false on the pane's first paint */
  readonly arrived: boolean;
}

const Settings = createContext<PaneSettings>({
  language: 'en',
  regional: { decimal: '.', group: ',', currency: { symbol: '$', before: true } },
  arrived: false,
});

export function PaneSettingsProvider({ value, children }: { value: PaneSettings; children: ReactNode }) {
  return <Settings value={value}>{children}</Settings>;
}

export function usePaneSettings(): PaneSettings & { readonly texts: Texts } {
  const settings = useContext(Settings);
  return { ...settings, texts: texts(settings.language) };
}
