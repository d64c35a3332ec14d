import type { PaneServices } from '../../src/pane/services';
import { catalogue, cellFormatsOf, formatsOf } from '../../src/publish/catalogue';
import type { Tool } from '../../src/tools/tool';
import { FakeWorkbook } from './fake-workbook';

/** A tool whose form is a heading: what the pane shows around tools does not depend on a real one. */
export const fakeTool: Tool = {
  id: 'funnel',
  order: 1,
  icon: () => <svg width="20" height="20" />,
  title: (language) => (language === 'ru' ? 'Эталонная воронка' : 'Reference funnel'),
  purpose: (language) => (language === 'ru' ? 'Лиды и сделки под план' : 'Leads and deals the plan needs'),
  describe: (plan) => ({ title: `Funnel of ${plan.sheet}`, line: `target ${plan.values.target}` }),
  load: async () => ({
    default: ({ plan, onHome }) => (
      <main>
        <h1>{plan ? `Edit ${plan.sheet}` : 'New funnel'}</h1>
        <button onClick={onHome}>Leave</button>
      </main>
    ),
  }),
};

export function fakeServices(
  workbook = new FakeWorkbook(),
  changes: Partial<PaneServices> = {},
): PaneServices {
  return {
    workbook,
    tools: [fakeTool],
    outcomes: () => new Map(),
    loadCatalogue: async () => ({ catalogue, cellFormatsOf, formatsOf }),
    loadSample: async () => ({
      insertSample: async (port, _language, _regional, options) =>
        port.insertSheets([{ name: 'Orders', blocks: [] }], options),
    }),
    version: '0.1.0',
    ...changes,
  };
}
