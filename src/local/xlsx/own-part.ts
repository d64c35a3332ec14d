import type { ChartLook } from './charts';

/** What a workbook of this program has beyond the words of the file: one custom XML part with plain data as JSON. */
export interface OwnPart {
  /** the add-in's settings in this workbook */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** looks of the charts, by the name of their sheet, in the order in which they stand there */
  readonly charts?: Readonly<Record<string, readonly ChartLook[]>>;
}

const NAMESPACE = 'urn:sales-planning:local-workbook';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;

export const ownPartToXml = (part: OwnPart): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${NAMESPACE}">${JSON.stringify(
    part,
  ).replace(/[&<>]/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES])}</workbook>`;

/** undefined where the document is another's, or was spoilt */
export function ownPartFromXml(xml: string): OwnPart | undefined {
  const json = /<workbook xmlns="urn:sales-planning:local-workbook">([\s\S]*)<\/workbook>/.exec(xml)?.[1];
  if (json === undefined) return undefined;
  const text = Object.entries(ENTITIES).reduceRight(
    (all, [sign, entity]) => all.replaceAll(entity, sign),
    json,
  );
  try {
    return JSON.parse(text) as OwnPart;
  } catch {
    return {};
  }
}
