/** Every example of every function is a test: what the help shows is what a cell gives. */
import { functions } from '../../src/functions/all';
import { run } from '../../src/functions/kit/run';
import { languages } from '../../src/language/language';
import { argumentsIn } from '../../src/publish/formula';

type Shown = readonly (readonly unknown[])[];
const rowsOf = (result: unknown): Shown => (Array.isArray(result) ? (result as Shown) : [[result]]);
const figures = (rows: Shown): Shown =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell)));

for (const module of functions) {
  describe(`SALES.${module.definition.id}`, () => {
    it('has an example', () => expect(module.examples.length).toBeGreaterThan(0));

    for (const example of module.examples) {
      it(`${example.source.en}`, () => {
        const result = run(module.definition, argumentsIn(module, example, 'en'), { language: 'en' });
        expect(figures(rowsOf(result))).toEqual(figures(rowsOf(example.result)));
      });

      it(`${example.source.ru}`, () => {
        const [english, russian] = languages.map((language) =>
          rowsOf(run(module.definition, argumentsIn(module, example, language), { language })),
        );
        const numbers = (rows: Shown | undefined): unknown[][] =>
          (rows ?? []).map((row) => row.map((cell) => (typeof cell === 'number' ? cell : cell === '')));
        expect(numbers(russian)).toEqual(numbers(english));
      });
    }
  });
}
