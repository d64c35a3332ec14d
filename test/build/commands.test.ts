/** What the project's commands say when they cannot do what they were asked. */
import { optionsOf, portOf } from '../../src/build/arguments';
import { programOf, runNode } from '../../src/build/command';
import { documentOf } from '../../src/build/excel';

const usage = 'Usage: npm start';
test.each([
  [undefined, 3000],
  ['8080', 8080],
])('port %s is %d', (text, port) => {
  expect(portOf(text)).toBe(port);
});

test.each(['0', '65536', '80.5', 'abc', ''])('port “%s” is refused in words', (text) => {
  expect(() => portOf(text)).toThrow(`--port takes a number from 1 to 65535, not “${text}”.`);
});

test('an unknown option is answered with the known ones', () => {
  const options = { port: { type: 'string' } } as const;
  expect(optionsOf(['--port', '3001'], options, usage)).toEqual({ port: '3001' });
  expect(() => optionsOf(['--prot', '3001'], options, usage)).toThrow(`Unknown option '--prot'. ${usage}`);
});

test('excel:web asks for the address of a workbook', () => {
  expect(documentOf(['--document', 'https://example.sharepoint.com/plan.xlsx'])).toBe(
    'https://example.sharepoint.com/plan.xlsx',
  );
  for (const given of [[], ['--document'], ['--document', 'plan.xlsx']]) {
    expect(() => documentOf(given)).toThrow('npm run excel:web -- --document <link>');
  }
});

const sideloads = process.platform === 'win32' || process.platform === 'darwin';
test('where Excel does not run, sideloading says what to do instead and fails', async () => {
  if (sideloads) return; // there it would open Excel
  for (const action of ['start', 'web', 'stop']) {
    const { code, output } = await runNode(programOf('tsx'), ['src/build/excel.ts', action]);
    expect(output).toContain('Sideloading works on Windows and Mac only.');
    expect(output).toContain('npm start');
    expect(code).toBe(1);
  }
});
