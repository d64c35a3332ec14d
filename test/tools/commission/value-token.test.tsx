/** A figure of a scheme's sentence: what cannot be read is said and never becomes the figure, nor is it dropped in silence. */
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { ValueToken } from '../../../src/tools/commission/form/value-token';
import { texts } from '../../kit/texts';
import { russian } from '../../pane/fake-workbook';
import { showPart } from '../../pane/render-pane';

const changes: number[] = [];

function Token() {
  const [value, setValue] = useState(0.06);
  return (
    <ValueToken
      figure={{ kind: 'share', value, least: 0, most: 1, place: { row: 0, figure: 'rate' } }}
      onChange={(next) => {
        changes.push(next);
        setValue(next);
      }}
    />
  );
}

async function opened() {
  changes.length = 0;
  const { user } = showPart(<Token />, 'ru', russian);
  await user.click(screen.getByRole('button'));
  const field = await screen.findByRole('textbox');
  await user.clear(field);
  return { user, field };
}

test.each([
  ['шесть', texts('ru').common.notANumber.notANumber(',')],
  ['-5', texts('ru').common.tooSmall('0')],
])('%s and Enter: the field stays and says why; a number then closes it', async (typed, sentence) => {
  const { user, field } = await opened();
  await user.type(field, `${typed}{Enter}`);
  expect(field.isConnected).toBe(true);
  expect(document.body.textContent).toContain(sentence);
  await user.clear(field);
  await user.type(field, '7{Enter}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(changes.at(-1)).toBe(0.07);
});

test('nothing typed is asked for; a click elsewhere does not drop what is typed', async () => {
  const { user, field } = await opened();
  await user.type(field, '{Enter}');
  expect(document.body.textContent).toContain(texts('ru').common.notANumber.empty(','));
  await user.type(field, 'много');
  await user.click(document.body);
  expect(field.isConnected).toBe(true);
  expect(changes).toEqual([]);
});

test('Escape gives up: 7 on the way to 7x is not left behind', async () => {
  const { user, field } = await opened();
  await user.type(field, '7x{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(changes).toEqual([0.07, 0.06]);
});
