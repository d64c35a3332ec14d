import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import type { Language } from '../../src/language/language';
import { App } from '../../src/pane/app';
import { PaneSettingsProvider } from '../../src/pane/components/pane-settings';
import { PaneTheme } from '../../src/pane/components/pane-theme';
import type { PaneServices } from '../../src/pane/services';
import type { Regional } from '../../src/workbook/port';
import { fakeServices } from './fake-services';
import { FakeWorkbook, american, russian } from './fake-workbook';

// a busy computer takes more than the second that is usual, and is no failure
configure({ asyncUtilTimeout: 120_000 });

// jsdom lays nothing out: to Fluent's focus every element seems hidden, it moves into no popover or dialog, and what is
// open without focus is hidden from readers (and from findByRole) a quarter of a second later
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 800);

// jsdom asks every rule of every style sheet about each element whose role or name is looked for: of Fluent's hundreds, one
// declaration each, those stay that can hide or name something
const { insertRule } = CSSStyleSheet.prototype;
const telling = /display|visibility|content|clip|opacity|position|overflow/;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
  return telling.test(rule) ? insertRule.call(this, rule, index) : 0;
};

export interface Shown {
  readonly workbook: FakeWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** The whole pane over a workbook in memory. */
export function showPane(
  language: Language = 'en',
  {
    workbook = new FakeWorkbook(language === 'ru' ? russian : american),
    withSample = false,
    ...services
  }: Partial<PaneServices> & { workbook?: FakeWorkbook; withSample?: boolean } = {},
): Shown {
  const user = userEvent.setup();
  render(<App services={fakeServices(workbook, services)} language={language} withSample={withSample} />);
  return { workbook, user };
}

/** A shared component on its own, in the pane's theme and settings. */
export function showPart(part: ReactNode, language: Language = 'en', regional: Regional = american) {
  const user = userEvent.setup();
  const around = (inner: ReactNode) => (
    <PaneTheme appearance="light">
      <PaneSettingsProvider value={{ language, regional, arrived: false }}>{inner}</PaneSettingsProvider>
    </PaneTheme>
  );
  const shown = render(around(part));
  return { user, again: (next: ReactNode) => shown.rerender(around(next)) };
}

/** What axe finds on the page; colours need a real screen and are tested in the browser. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
