import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

test('settings are kept by their exact keys, beyond undo', async () => {
  const { Settings: settings } = book.workbook;
  await book.run(() => settings.Add('firstRun', { seen: true }));
  await book.run(() => settings.Add('firstRun', 'done'));
  expect(settings.$items().map((setting) => [setting.Key, setting.Value])).toEqual([['firstRun', 'done']]);
  expect(await codeOf(() => settings.GetItem('FirstRun'))).toBe('ItemNotFound');
  await book.undo();
  expect(settings.GetItem('firstRun').Value).toBe('done');
  settings.GetItem('firstRun').Delete();
  expect(settings.GetCount()).toBe(0);
  expect(await codeOf(() => settings.Add('', 1))).toBe('InvalidArgument');
});

test('XML parts are found by their namespace', async () => {
  const { CustomXmlParts: parts } = book.workbook;
  const xml = '<?xml version="1.0"?><plan xmlns="urn:sales"><rep name="a"/></plan>';
  const part = parts.Add(xml);
  parts.Add('<p:x xmlns:p="urn:other" />');
  expect([part.GetXml(), part.NamespaceUri, parts.GetCount()]).toEqual([xml, 'urn:sales', 2]);
  expect(parts.GetByNamespace('urn:sales').GetOnlyItem().Id).toBe(part.Id);
  expect(parts.GetByNamespace('urn:none').GetOnlyItemOrNullObject()).toBeNull();
  part.SetXml('<plan xmlns="urn:sales2"></plan>');
  expect(parts.GetItem(part.Id).NamespaceUri).toBe('urn:sales2');
  for (const broken of ['', 'text', '<a>', '<a><b></a', '<a></b>'])
    expect(await codeOf(() => parts.Add(broken))).toBe('InvalidArgument');
  part.Delete();
  expect(await codeOf(() => part.GetXml())).toBe('ItemNotFound');
});

test('the page: area, titles, orientation, fit, margins', async () => {
  const { PageLayout: page } = book.sheet;
  expect(await codeOf(() => page.GetPrintArea())).toBe('ItemNotFound');
  await book.run(() => {
    page.SetPrintArea('A1:F20');
    page.SetPrintTitleRows('$1:$2');
    page.SetPrintTitleColumns('A:A');
    page.Orientation = 'Landscape';
    page.Zoom = { horizontalFitToPages: 1 };
    page.CenterHorizontally = true;
    page.SetPrintMargins('Inches', { top: 0.5, left: 0.25 });
  });
  expect(page.GetPrintArea().Address).toBe('Sheet1!A1:F20');
  expect([page.GetPrintTitleRows().Address, page.GetPrintTitleColumns().Address]).toEqual([
    'Sheet1!1:2',
    'Sheet1!A:A',
  ]);
  expect([
    page.Orientation,
    page.Zoom,
    page.CenterHorizontally,
    page.TopMargin,
    page.LeftMargin,
    page.PaperSize,
  ]).toEqual(['Landscape', { horizontalFitToPages: 1 }, true, 36, 18, 'A4']);
  await book.run(() => book.sheet.GetRange('3:3').Insert('Down'));
  expect(page.GetPrintArea().Address).toBe('Sheet1!A1:F21');
  await book.undo();
  await book.undo();
  expect(page.Orientation).toBe('Portrait');
  expect(await codeOf(() => (page.Orientation = 'Sideways'))).toBe('InvalidArgument');
});

test("the user's way of writing numbers and dates", () => {
  const russian = openBook('ru-RU');
  const { CultureInfo: culture } = russian.workbook.Application;
  expect([
    culture.Name,
    culture.NumberFormat.NumberDecimalSeparator,
    culture.NumberFormat.NumberGroupSeparator,
  ]).toEqual(['ru-RU', ',', '\u00a0']);
  expect([culture.NumberFormat.CurrencySymbol, culture.DatetimeFormat.ShortDatePattern]).toEqual([
    '₽',
    'dd.MM.yyyy',
  ]);
  expect([book.workbook.Application.DecimalSeparator, book.workbook.Application.ThousandsSeparator]).toEqual([
    '.',
    ',',
  ]);
  russian.dispose();
});

test('everything is calculated again on request', async () => {
  await book.run(() => (book.sheet.GetRange('A1').Formulas = [['=RAND()']]));
  const [[before]] = book.sheet.GetRange('A1').Values as number[][] as [[number]];
  await book.run(() => book.workbook.Application.Calculate('Full'));
  const [[after]] = book.sheet.GetRange('A1').Values as number[][] as [[number]];
  expect(after).not.toBe(before);
  expect(await codeOf(() => book.workbook.Application.Calculate('Now'))).toBe('InvalidArgument');
});
