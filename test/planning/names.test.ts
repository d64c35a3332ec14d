import { compareNames, nameKey, tidyName } from '../../src/planning/names';

describe('names are one name', () => {
  it.each([
    ['Anna Snelling', '  anna   SNELLING '],
    ['Белова Анна', 'БЕЛОВА\u00a0анна'],
    ['İbrahim Işık', 'IBRAHIM IŞIK'],
    ['ibrahim ışık', 'İBRAHİM ISIK'.replace('S', 'Ş')],
    ['Müller', 'Mu\u0308ller'],
    ['Weiß', 'WEISS'],
    ['Йошкин', 'И\u0306ошкин'],
    ['Ann\tLee', 'Ann Lee'],
  ])('%s = %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it('a number is the same name as its digits', () => expect(nameKey(274)).toBe(nameKey(' 274 ')));

  it.each([
    ['Anna', 'Ann'],
    ['Петров', 'Петрова'],
    ['Ершов', 'Ёршов'],
  ])('%s ≠ %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
});

it('a name is shown as it was typed, its spaces in order', () =>
  expect(tidyName(' Anna\u00a0  de  Vries ')).toBe('Anna de Vries'));

it('the order of names does not hang on the computer’s language', () => {
  const names = ['Ян', 'Rep 10', 'Ёлкин', 'anna', 'Rep 2', 'Егоров', 'Zoe', 'Ивлев', 'Жуков'];
  expect([...names].sort(compareNames)).toEqual([
    'anna',
    'Rep 2',
    'Rep 10',
    'Zoe',
    'Егоров',
    'Ёлкин',
    'Жуков',
    'Ивлев',
    'Ян',
  ]);
});
