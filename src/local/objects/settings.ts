import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import { Collection } from './collection';
import type { Workbook } from './workbook';

/** where the store keeps them */
export const SETTINGS_KEY = 'settings';
type Values = Readonly<Record<string, unknown>>;
/** office.js hands dates over as text of this shape, and reads them back from it; the host only keeps it */
const LONGEST_KEY = 255;

/** What the add-in keeps in this workbook. Undo leaves it alone, as Excel's does. */
export class Settings extends Collection<Setting> {
  constructor(private readonly workbook: Workbook) {
    super('SettingCollection');
  }
  get $values(): Values {
    return this.workbook.$grid.store.get<Values>(SETTINGS_KEY) ?? {};
  }
  set $values(values: Values) {
    this.workbook.$grid.store.set(SETTINGS_KEY, values, false);
  }
  override $items(): Setting[] {
    return Object.keys(this.$values).map((key) => new Setting(this, key));
  }
  /** keys are told apart by case */
  protected override means(item: Setting, key: string): boolean {
    return item.Key === key;
  }
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY) throw invalidArgument();
    this.$values = { ...this.$values, [key]: value };
    return new Setting(this, key);
  }
}

class Setting extends HostObject {
  constructor(
    private readonly settings: Settings,
    readonly Key: string,
  ) {
    super('Setting');
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    if (!(this.Key in this.settings.$values)) throw itemNotFound();
    return this.settings.$values[this.Key];
  }
  set Value(value: unknown) {
    this.settings.$values = { ...this.settings.$values, [this.Key]: value };
  }
  Delete(): void {
    const rest = Object.entries(this.settings.$values).filter(([key]) => key !== this.Key);
    this.settings.$values = Object.fromEntries(rest);
  }
}
