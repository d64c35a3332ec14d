/** The manifest, by what Microsoft documents and the XML schemas do not notice. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localOrigin, manifestFor, manifestProblems } from '../../src/build/manifest';
import { pngSize } from '../../src/build/png';
import { schemaProblems } from '../../src/build/schema-check';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');

test('has no dangling or doubled resource, http address, overlong text or missing translation', () => {
  expect(manifestProblems(xml)).toEqual([]);
});

const schema = schemaProblems(file);
const withSchema = schema === undefined ? test.skip : test;
withSchema('follows the XML schemas (skipped without the schemas or xmllint)', () => {
  expect(schema).toEqual([]);
});

test('is identified by a GUID', () => {
  expect(xml).toMatch(/<Id>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/Id>/);
});

test.each([
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.3'],
])('asks for %s %s, which Excel 2021 has', (set, version) => {
  expect(xml).toContain(`<Set Name="${set}" MinVersion="${version}"/>`);
});

test('its functions are called SALES in every language', () => {
  expect(xml).toMatch(/<bt:String id="Functions.Namespace" DefaultValue="SALES"\/>/);
});

const icons = [...new Set(xml.match(/assets\/icon-\d+\.png/g))];
test('names icons of the sizes Office asks for', () => {
  expect(icons.sort()).toEqual([16, 32, 64, 80].map((size) => `assets/icon-${size}.png`));
});

test.each([...icons, 'assets/icon-128.png'])('%s has the size its name says', (icon) => {
  const size = Number(/(\d+)\.png$/.exec(icon)?.[1]);
  expect(pngSize(readFileSync(path.join(root, icon)))).toEqual({ width: size, height: size });
});

test('points everywhere to the origin it is built for', () => {
  const deployed = manifestFor('https://plans.example.org', root);
  expect(deployed).not.toContain('localhost');
  expect(manifestProblems(deployed)).toEqual([]);
});

describe('the checks notice', () => {
  test.each([
    [
      'a reference to nothing',
      'resid="Icon.80"',
      'resid="Icon.81"',
      ['resid="Icon.81" names no resource.', 'Resource Icon.80 is used nowhere.'],
    ],
    [
      'http',
      `SourceLocation DefaultValue="${localOrigin}`,
      'SourceLocation DefaultValue="http://localhost:3000',
      ['SourceLocation: http://localhost:3000/taskpane.html is not https.'],
    ],
    [
      'a missing translation',
      /<bt:Override Locale="ru-RU" Value="Продажи"\/>/,
      '',
      ['Group.Label has no ru-RU override.'],
    ],
    [
      'metadata in one language',
      /<bt:Override Locale="ru-RU" Value="[^"]*functions-ru-RU.json"\/>/,
      '',
      ['Functions.Metadata.Url has no ru-RU override.'],
    ],
    [
      'a short runtime',
      'lifetime="long"',
      'lifetime="short"',
      ['There must be one runtime, its lifetime long.'],
    ],
    [
      'a second runtime',
      '<FunctionFile resid="Pane.Url"/>',
      '<FunctionFile resid="Support.Url"/>',
      ['FunctionFile names Support.Url, the shared runtime is Pane.Url.'],
    ],
  ] as const)('%s', (_, from, to, problems) => {
    expect(manifestProblems(xml.replaceAll(new RegExp(from, 'g'), to))).toEqual(problems);
  });

  test('texts and ids that Office would cut', () => {
    const long = 'x'.repeat(126);
    expect(manifestProblems(xml.replace('DefaultValue="Sales"', `DefaultValue="${long}"`))).toEqual([
      `Group.Label: “${long}” has 126 characters, 125 are allowed.`,
    ]);
    const id = 'Group.Label.of.the.Group.on.the.Home.Tab';
    expect(manifestProblems(xml.replaceAll('Group.Label', id))).toEqual([
      `Id ${id} has 40 characters, 32 are allowed.`,
    ]);
  });
});
