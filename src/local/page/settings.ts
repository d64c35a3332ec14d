import type { Store } from '../grid/store';

const KEY = 'document-settings';

/** `Office.context.document.settings`: kept with the workbook, saved and loaded as a whole. */
export interface DocumentSettings {
  read(): Readonly<Record<string, string>>;
  save(data: unknown): object;
  load(): object;
}

export function documentSettings(store: Store): DocumentSettings {
  const read = (): Readonly<Record<string, string>> => store.get<Record<string, string>>(KEY) ?? {};
  return {
    read,
    save: (data) => {
      store.set(KEY, settingsIn(data), false);
      return { Error: 0 };
    },
    load: () => ({ Error: 0, Settings: Object.entries(read()) }),
  };
}

/** office.js sends pairs of name and value, the value as JSON. */
function settingsIn(data: unknown): Record<string, string> {
  const { Settings, SettingsData } = data as { Settings?: unknown; SettingsData?: unknown };
  const pairs = (Settings ?? SettingsData ?? []) as readonly (readonly [string, string])[];
  return Object.fromEntries(pairs);
}
