import type { Column, FunctionModule } from '../functions/kit/definition';
import { namespace } from '../functions/kit/namespace';
import { columnsOf, defaultShow } from '../functions/kit/spill';
import { languages, type Language } from '../language/language';
import type { Cell } from '../planning/cells';
import type { Unit } from '../planning/limits';
import { catalogue, type CatalogueEntry, type CatalogueExample } from './catalogue';
import { helpStyle } from './help-style';
import { helpTexts } from './help-texts';
import { shownValue } from './shown-value';
import { boundsText, unitText } from './wording';

/** Figures of the examples carry no currency sign: they are the reader's own. */
const noCurrency = { symbol: '', before: false };

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function page(title: string, language: Language, navigation: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${helpStyle}</style>
</head>
<body>
<nav>${navigation}</nav>
<main>
${body}
</main>
</body>
</html>
`;
}

function otherLanguageLink(file: string, language: Language): string {
  const others = languages.filter((other) => other !== language);
  return others
    .map(
      (other) =>
        `<a href="../${other}/${file}" lang="${other}" hreflang="${other}">${escape(helpTexts[language].otherLanguage)}</a>`,
    )
    .join(' ');
}

function section(title: string, body: string): string {
  return body === '' ? '' : `<h2>${escape(title)}</h2>\n${body}\n`;
}

function bullets(sentences: readonly string[]): string {
  return `<ul>\n${sentences.map((sentence) => `<li>${escape(sentence)}</li>`).join('\n')}\n</ul>`;
}

/** SALES.FUNNEL(target; average_deal; [stages]) */
export function syntax(entry: CatalogueEntry, language: Language): string {
  const separator = language === 'ru' ? '; ' : ', ';
  return `${entry.name}(${entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(separator)})`;
}

function parameterTable(module: FunctionModule, entry: CatalogueEntry, language: Language): string {
  const texts = helpTexts[language];
  const rows = entry.parameters.map(({ name, text, kind, optional }) => {
    const parameter = module.definition.parameters[name];
    const bounds = parameter ? boundsText(parameter, language) : '';
    const preset = parameter?.preset;
    const notes = [
      kind,
      bounds,
      optional ? texts.optional : '',
      preset === undefined
        ? ''
        : `${texts.preset}: ${shownValue(preset, parameter?.unit ?? 'number', language)}`,
    ];
    return `<tr><td><code>${escape(name)}</code></td><td>${escape(text)}</td><td>${escape(notes.filter(Boolean).join('; '))}</td></tr>`;
  });
  return `<div class="scroll"><table>
<thead><tr><th>${escape(texts.parameter)}</th><th>${escape(texts.meaning)}</th><th>${escape(texts.takes)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

function resultSection({ definition }: FunctionModule, language: Language): string {
  const texts = helpTexts[language];
  const { result } = definition;
  if (result.kind !== 'spill')
    return `<p>${escape(result.kind === 'number' ? texts.returnsNumber : texts.returnsNumbers)}</p>`;
  return bullets(
    result.columns.map(({ header, unit, repeated, headers }) =>
      repeated
        ? (headers?.meaning[language] ?? texts.onePerMonth)
        : `${header[language]}: ${unitText(unit, language)}`,
    ),
  );
}

/** The unit of the cell at a place of a result, told as the sheet tells it: by column, header and last row. */
function unitAt(
  { definition }: FunctionModule,
  columns: readonly Column[],
  row: number,
  rows: number,
  column: number,
): Unit {
  const { result } = definition;
  if (result.kind !== 'spill') return result.unit;
  const described = columns[column];
  if (described === undefined) return 'number';
  if (row === 0 && defaultShow(definition) === 'all')
    return described.repeated ? (described.headers?.unit ?? 'month') : 'text';
  return row === rows - 1 && result.lastRow !== undefined && !described.label
    ? result.lastRow
    : described.unit;
}

function exampleSection(module: FunctionModule, example: CatalogueExample, language: Language): string {
  const { result } = example;
  const formula = `<pre>${escape(example.formula)}</pre>`;
  const source = `<p class="soft">${escape(example.source)}</p>`;
  const spill = module.definition.result;
  const columns = spill.kind === 'spill' ? columnsOf(spill.columns, result[0]?.length ?? 0) : [];
  const headed = defaultShow(module.definition) === 'all';
  const cell = (value: Cell, row: number, column: number): string => {
    const tag = row === 0 && spill.kind === 'spill' && headed ? 'th' : 'td';
    const figure = columns[column]?.label !== true;
    const shown = shownValue(value, unitAt(module, columns, row, result.length, column), language);
    return `<${tag}${figure ? ' class="figure"' : ''}>${escape(shown)}</${tag}>`;
  };
  if (spill.kind === 'number')
    return `${formula}\n<p><strong>${escape(shownValue(result[0]?.[0] ?? '', spill.unit, language))}</strong></p>\n${source}`;
  const rows = result.map(
    (cells, row) => `<tr>${cells.map((value, column) => cell(value, row, column)).join('')}</tr>`,
  );
  return `${formula}\n<div class="scroll"><table>\n${rows.join('\n')}\n</table></div>\n${source}`;
}

/** The page of help of one function. */
export function helpPage(module: FunctionModule, language: Language): string {
  const texts = helpTexts[language];
  const entry = catalogue(language, noCurrency).find(
    ({ name }) => name === `${namespace}.${module.definition.id}`,
  );
  if (entry === undefined) throw new Error(`${module.definition.id} is not in the catalogue`);
  const { native } = module;
  const body = [
    `<h1>${escape(entry.name)}</h1>\n<p class="purpose">${escape(entry.purpose)}</p>\n<pre>${escape(syntax(entry, language))}</pre>\n`,
    section(texts.parameters, parameterTable(module, entry, language)),
    section(texts.columns, resultSection(module, language)),
    section(texts.howItCounts, bullets(module.texts[language].remarks)),
    section(
      texts.examples,
      entry.examples.map((example) => exampleSection(module, example, language)).join('\n'),
    ),
    native === undefined
      ? ''
      : section(
          texts.native,
          `<p class="soft">${escape(texts.nativeNote)}</p>\n<pre>${escape(native[language])}</pre>`,
        ),
    section(texts.errors, bullets(texts.errorNotes)),
  ];
  const file = `${module.definition.id}.html`;
  const navigation = `<a href="index.html">${escape(texts.allFunctions)}</a> ${otherLanguageLink(file, language)}`;
  return page(`${entry.name}: ${entry.purpose}`, language, navigation, body.join(''));
}

/** The list of all functions by family. */
export function helpIndex(language: Language): string {
  const texts = helpTexts[language];
  const entries = catalogue(language, noCurrency);
  const families = [...new Set(entries.map(({ family }) => family))];
  const item = ({ name, help, purpose }: CatalogueEntry): string =>
    `<tr><td><a href="${escape(help.split('/').pop() ?? '')}"><code>${escape(name)}</code></a></td><td>${escape(purpose)}</td></tr>`;
  const body = families.map((family) =>
    section(
      texts.families[family],
      `<table class="index">\n${entries
        .filter((entry) => entry.family === family)
        .map(item)
        .join('\n')}\n</table>`,
    ),
  );
  return page(
    texts.title,
    language,
    otherLanguageLink('index.html', language),
    `<h1 class="title">${escape(texts.title)}</h1>\n${body.join('')}`,
  );
}
