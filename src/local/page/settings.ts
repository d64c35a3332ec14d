/** What keeps an add-in's settings: the workbook's own collection, whose values are plain data. */
interface SettingsHolder {
  $values: Readonly<Record<string, unknown>>;
}

/** `Office.context.document.settings`: the same settings as `workbook.settings`, saved and loaded as a whole, values as JSON. */
export class DocumentSettings {
  constructor(private readonly settings: SettingsHolder) {}

  read(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.settings.$values).map(([key, value]) => [key, JSON.stringify(value)]),
    );
  }

  save(data: unknown): object {
    const { Properties } = (
      data as { DdaSettingsMethod: { Properties: readonly (readonly [string, string])[] } }
    ).DdaSettingsMethod;
    this.settings.$values = Object.fromEntries(
      Properties.map(([key, json]) => [key, JSON.parse(json) as unknown]),
    );
    return { Error: 0 };
  }

  load(): object {
    return {
      Error: 0,
      Properties: { Settings: Object.entries(this.read()).map(([Name, Value]) => ({ Name, Value })) },
    };
  }
}
