/** The product's colours as a Fluent theme: one accent, petrol, and the five chart colours that deepen towards the goal. */
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

const brand: BrandVariants = {
  10: '#05191c',
  20: '#03262b',
  30: '#003339',
  40: '#004148',
  50: '#014e56',
  60: '#005d66',
  70: '#066973',
  80: '#0b7580',
  90: '#0d94a3',
  100: '#0daebe',
  110: '#47b8c7',
  120: '#67c2ce',
  130: '#8acfd8',
  140: '#aedce2',
  150: '#cce7eb',
  160: '#eaf4f6',
};

/** Chart colours, beside Fluent's own tokens: the provider writes them as CSS variables of the same names. */
interface ChartTheme {
  readonly chartBar1: string;
  readonly chartBar2: string;
  readonly chartBar3: string;
  readonly chartBar4: string;
  readonly chartBar5: string;
  readonly chartNeck: string;
}
export type PaneTheme = Theme & ChartTheme;

/** What styles write instead of the chart colours themselves. */
export const chartTokens: ChartTheme = {
  chartBar1: 'var(--chartBar1)',
  chartBar2: 'var(--chartBar2)',
  chartBar3: 'var(--chartBar3)',
  chartBar4: 'var(--chartBar4)',
  chartBar5: 'var(--chartBar5)',
  chartNeck: 'var(--chartNeck)',
};

/** Open Sans stands in where Segoe UI is missing; both have Cyrillic. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Open Sans', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";
const fontFamilyMonospace = "Consolas, 'Liberation Mono', 'Courier New', Courier, monospace";

const light: PaneTheme = {
  ...createLightTheme(brand),
  fontFamilyBase,
  fontFamilyMonospace,
  chartBar1: brand[90],
  chartBar2: brand[80],
  chartBar3: brand[70],
  chartBar4: brand[60],
  chartBar5: brand[50],
  chartNeck: brand[150],
};

const dark: PaneTheme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  fontFamilyMonospace,
  colorBrandForeground1: brand[110],
  colorBrandForegroundLink: brand[110],
  colorBrandForeground2: brand[120],
  chartBar1: brand[90],
  chartBar2: brand[100],
  chartBar3: brand[110],
  chartBar4: brand[120],
  chartBar5: brand[130],
  chartNeck: brand[40],
};

export type Appearance = 'light' | 'dark';
export const paneThemes: Readonly<Record<Appearance, PaneTheme>> = { light, dark };
