import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';

/** What every collection of Excel offers: items by name or id, by place, and their number. */
export abstract class Collection<Item extends HostObject> extends HostObject {
  abstract override $items(): Item[];

  /** whether `key` means the item: its name in any case, or its id, by which office.js asks again for what it has once got */
  protected means(item: Item, key: string): boolean {
    const { Name, Id, _Id } = item as { Name?: unknown; Id?: unknown; _Id?: unknown };
    return (
      (typeof Name === 'string' && Name.toLowerCase() === key.toLowerCase()) || Id === key || _Id === key
    );
  }

  GetItem(key: unknown): Item {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    const item = this.$items().find((one) => this.means(one, key));
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === 'number' ? this.$items()[index] : undefined;
    if (!item) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.$items().length;
  }
  get Count(): number {
    return this.$items().length;
  }
}
