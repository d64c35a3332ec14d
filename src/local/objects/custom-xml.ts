import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import { Collection } from './collection';
import { orNotFound } from './worksheets';
import type { Workbook } from './workbook';

/** where the store keeps them */
export const XML_PARTS_KEY = 'xmlParts';
export interface Part {
  readonly id: string;
  readonly xml: string;
}

/** namespace of the root element; undefined where the text is no XML document */
export function rootNamespace(xml: string): string | undefined {
  const root =
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<((?:([\w.-]+):)?[\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(
      xml,
    );
  if (!root) return undefined;
  const [, name = '', prefix, attributes = '', empty] = root;
  const closed = empty === '/' || new RegExp(`</${name.replace(/\./g, '\\.')}\\s*>\\s*$`).test(xml);
  if (!closed) return undefined;
  const wanted = prefix ? `xmlns:${prefix}` : 'xmlns';
  const found = new RegExp(`\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? '';
}

/** XML documents that travel with the workbook. */
export class CustomXmlParts extends Collection<CustomXmlPart> {
  constructor(private readonly workbook: Workbook) {
    super('CustomXmlPartCollection');
  }
  get $parts(): readonly Part[] {
    return this.workbook.$grid.store.get<readonly Part[]>(XML_PARTS_KEY) ?? [];
  }
  set $parts(parts: readonly Part[]) {
    this.workbook.$grid.store.set(XML_PARTS_KEY, parts, false);
  }
  override $items(): CustomXmlPart[] {
    return this.$parts.map(({ id }) => new CustomXmlPart(this, id));
  }
  Add(xml: unknown): CustomXmlPart {
    if (typeof xml !== 'string' || rootNamespace(xml) === undefined) throw invalidArgument();
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.$parts = [...this.$parts, { id, xml }];
    return new CustomXmlPart(this, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartsOfNamespace {
    if (typeof namespace !== 'string') throw invalidArgument();
    return new CustomXmlPartsOfNamespace(this, namespace);
  }
}

class CustomXmlPartsOfNamespace extends Collection<CustomXmlPart> {
  constructor(
    private readonly parts: CustomXmlParts,
    private readonly namespace: string,
  ) {
    super('CustomXmlPartScopedCollection');
  }
  override $items(): CustomXmlPart[] {
    return this.parts.$items().filter((part) => part.NamespaceUri === this.namespace);
  }
  GetOnlyItem(): CustomXmlPart {
    const parts = this.$items();
    if (parts.length > 1) throw invalidArgument();
    return orNotFound(parts[0]);
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.$items();
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
}

export class CustomXmlPart extends HostObject {
  constructor(
    private readonly parts: CustomXmlParts,
    readonly Id: string,
  ) {
    super('CustomXmlPart');
  }
  get #part(): Part {
    const part = this.parts.$parts.find(({ id }) => id === this.Id);
    if (!part) throw itemNotFound();
    return part;
  }
  get NamespaceUri(): string {
    return rootNamespace(this.#part.xml) ?? '';
  }
  GetXml(): string {
    return this.#part.xml;
  }
  SetXml(xml: unknown): void {
    if (typeof xml !== 'string' || rootNamespace(xml) === undefined) throw invalidArgument();
    const { id } = this.#part;
    this.parts.$parts = this.parts.$parts.map((part) => (part.id === id ? { id, xml } : part));
  }
  Delete(): void {
    const { id } = this.#part;
    this.parts.$parts = this.parts.$parts.filter((part) => part.id !== id);
  }
}
