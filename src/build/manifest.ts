import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the committed manifest.xml points: the server of `npm start` at its usual port. */
export const localOrigin = 'https://localhost:3000';

/** The manifest of an add-in that is served from `origin`. */
export function manifestFor(origin: string, root: string): string {
  return readFileSync(path.join(root, 'manifest.xml'), 'utf8').replaceAll(localOrigin, origin);
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}
interface Resource {
  readonly kind: 'Image' | 'Url' | 'String';
  readonly id: string;
  readonly value: string;
  readonly long: boolean;
  /** texts and addresses by locale */
  readonly overrides: Readonly<Record<string, string>>;
}

/** What the XML schemas do not notice; limits as Microsoft documents them. Empty when all is well. */
export function manifestProblems(xml: string): string[] {
  const elements = elementsOf(xml);
  const resources = resourcesOf(xml);
  return [
    ...duplicates(resources),
    ...danglingReferences(elements, resources),
    ...addresses(xml, elements),
    ...lengths(elements, resources),
    ...untranslated(xml, resources),
    ...runtime(elements),
  ];
}

function elementsOf(xml: string): Element[] {
  return [...xml.matchAll(/<([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g)].map(([, name, text]) => ({
    name,
    attributes: attributesOf(text),
  }));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

function resourcesOf(xml: string): Resource[] {
  const section = xml.slice(xml.indexOf('<Resources>'));
  const longFrom = section.indexOf('<bt:LongStrings>');
  return [...section.matchAll(/<bt:(Image|Url|String) ([^>]*?)(?:\/>|>(.*?)<\/bt:\1>)/gs)].map((match) => {
    const { id, DefaultValue } = attributesOf(match[2]);
    return {
      kind: match[1] as Resource['kind'],
      id,
      value: DefaultValue,
      long: match.index > longFrom,
      overrides: overridesOf(match[3] ?? ''),
    };
  });
}

function overridesOf(xml: string): Record<string, string> {
  return Object.fromEntries(
    elementsOf(xml)
      .filter(({ name }) => name.endsWith('Override'))
      .map(({ attributes }) => [attributes.Locale, attributes.Value]),
  );
}

function duplicates(resources: readonly Resource[]): string[] {
  return resources
    .filter(({ id }, index) => resources.findIndex((other) => other.id === id) !== index)
    .map(({ id }) => `Resource ${id} is defined twice.`);
}

function danglingReferences(elements: readonly Element[], resources: readonly Resource[]): string[] {
  const defined = new Set(resources.map(({ id }) => id));
  const used = new Set(elements.flatMap(({ attributes }) => attributes.resid ?? []));
  return [
    ...[...used].filter((id) => !defined.has(id)).map((id) => `resid="${id}" names no resource.`),
    ...[...defined].filter((id) => !used.has(id)).map((id) => `Resource ${id} is used nowhere.`),
  ];
}

function addresses(xml: string, elements: readonly Element[]): string[] {
  const values = elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([attribute, value]) => !attribute.startsWith('xmlns') && /^\w+:\/\//.test(value))
      .map(([, value]) => ({ name, value })),
  );
  for (const [, value] of xml.matchAll(/<AppDomain>([^<]*)<\/AppDomain>/g))
    values.push({ name: 'AppDomain', value });
  return values.flatMap(({ name, value }) => [
    ...(value.startsWith('https://') ? [] : [`${name}: ${value} is not https.`]),
    ...(value.length > 2048
      ? [`${name}: an address has ${value.length} characters, 2,048 are allowed.`]
      : []),
  ]);
}

function lengths(elements: readonly Element[], resources: readonly Resource[]): string[] {
  const ids = [
    ...resources.map(({ id }) => id),
    ...elements.flatMap(({ attributes }) => attributes.id ?? []),
  ];
  return [
    ...[...new Set(ids)]
      .filter((id) => id.length > 32)
      .map((id) => `Id ${id} has ${id.length} characters, 32 are allowed.`),
    ...resources
      .filter(({ kind }) => kind === 'String')
      .flatMap(({ id, value, long, overrides }) => {
        const limit = long ? 250 : 125;
        return [value, ...Object.values(overrides)]
          .filter((text) => text.length > limit)
          .map((text) => `${id}: “${text}” has ${text.length} characters, ${limit} are allowed.`);
      }),
  ];
}

/** Texts people read, and addresses whose content has a language. A namespace must be the same everywhere (translated names break formulas). */
function untranslated(xml: string, resources: readonly Resource[]): string[] {
  const texts = [
    ...resources.filter(({ kind, id }) => kind === 'String' && id !== 'Functions.Namespace'),
    ...resources.filter(({ kind, value }) => kind === 'Url' && /\/help\/|\.json$/.test(value)),
  ];
  const topLevel = ['DisplayName', 'Description', 'SupportUrl'].map((name) => {
    const content = new RegExp(`<${name} [^>]*>(.*?)</${name}>`, 's').exec(xml);
    return { id: name, overrides: overridesOf(content?.[1] ?? '') };
  });
  return [...topLevel, ...texts]
    .filter(({ overrides }) => !overrides['ru-RU'])
    .map(({ id }) => `${id} has no ru-RU override.`);
}

/** Pane and functions share one runtime, so every reference to a page names the same resource. */
function runtime(elements: readonly Element[]): string[] {
  const runtimes = elements.filter(({ name }) => name === 'Runtime');
  if (runtimes.length !== 1 || runtimes[0].attributes.lifetime !== 'long')
    return ['There must be one runtime, its lifetime long.'];
  const { resid } = runtimes[0].attributes;
  const pages = elements.filter(
    ({ name, attributes }) =>
      name === 'FunctionFile' || (name === 'SourceLocation' && attributes.resid?.startsWith('Pane')),
  );
  return pages
    .filter(({ attributes }) => attributes.resid !== resid)
    .map(({ name, attributes }) => `${name} names ${attributes.resid}, the shared runtime is ${resid}.`);
}
