import { type ZipEditor, editZip, unzip } from '@cj-tech-master/excelts/archive';

/** Custom XML parts of a file: documents of add-ins that every program carries along. The library leaves them out. */

const FOLDER = 'customXml/';
const BOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** The texts of some entries of a file, by their paths. */
async function textsOf(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries())
    if (wanted(entry.path)) texts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  return texts;
}

/**
 * Puts in what the library cannot write.
 * @param documents custom XML parts, as text
 * @param stops priorities of the conditional formats of each sheet that let no later one be tried
 */
export async function addToFile(
  bytes: Uint8Array,
  documents: readonly string[],
  stops: readonly (readonly number[])[],
): Promise<Uint8Array> {
  if (documents.length === 0 && stops.every(({ length }) => length === 0)) return bytes;
  const texts = await textsOf(bytes, (path) => path === BOOK_RELATIONS || SHEET.test(path));
  const editor = await editZip(bytes);
  addDocuments(editor, texts.get(BOOK_RELATIONS) ?? '', documents);
  for (const [path, text] of texts) {
    const priorities = stops[Number(SHEET.exec(path)?.[1]) - 1] ?? [];
    if (priorities.length > 0) editor.set(path, withStops(text, priorities));
  }
  return editor.bytes();
}

function addDocuments(editor: ZipEditor, relations: string, documents: readonly string[]): void {
  if (documents.length === 0) return;
  for (const [index, xml] of documents.entries()) editor.set(`${FOLDER}item${index + 1}.xml`, xml);
  const added = documents.map(
    (_, index) =>
      `<Relationship Id="rIdXml${index + 1}" Type="${RELATION}" Target="../${FOLDER}item${index + 1}.xml"/>`,
  );
  editor.set(BOOK_RELATIONS, relations.replace('</Relationships>', `${added.join('')}</Relationships>`));
}

const withStops = (sheet: string, priorities: readonly number[]): string =>
  sheet.replace(/<cfRule\b[^>]*?\bpriority="(\d+)"/g, (rule, priority) =>
    priorities.includes(Number(priority)) ? `${rule} stopIfTrue="1"` : rule,
  );

export interface FileParts {
  readonly documents: readonly string[];
  /** priorities of conditional formats that let no later one be tried, by the sheet's number in the file */
  readonly stops: ReadonlyMap<number, readonly number[]>;
  /** every path of the file */
  readonly paths: readonly string[];
}

/** The way back. */
export async function readParts(bytes: Uint8Array): Promise<FileParts> {
  const paths: string[] = [];
  const texts = await textsOf(bytes, (path) => {
    paths.push(path);
    return /^customXml\/item\d+\.xml$/.test(path) || SHEET.test(path);
  });
  const stops = new Map<number, number[]>();
  const documents: string[] = [];
  for (const [path, text] of texts) {
    const sheet = SHEET.exec(path)?.[1];
    if (sheet === undefined) documents.push(text);
    else if (text.includes('stopIfTrue="1"')) stops.set(Number(sheet), prioritiesThatStop(text));
  }
  return { documents, stops, paths };
}

const prioritiesThatStop = (sheet: string): number[] =>
  [...sheet.matchAll(/<cfRule\b[^>]*>/g)].flatMap(([rule]) => {
    const priority = /\bpriority="(\d+)"/.exec(rule)?.[1];
    return rule.includes('stopIfTrue="1"') && priority !== undefined ? [Number(priority)] : [];
  });
