/** Months of a plan without orders a year before: what the pane warns of, in both languages, and what it leaves to the reader. */
import { screen } from '@testing-library/react';
import { languages } from '../../../src/language/language';
import { gapsOf } from '../../../src/tools/plan/gaps';
import { GapsMessage } from '../../../src/tools/plan/form/gaps-message';
import { texts } from '../../kit/texts';
import { russian, american } from '../../pane/fake-workbook';
import { showPart } from '../../pane/render-pane';
import { day, january, outcome, type Row } from './kit';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\u00a0/g, ' ');
const ofMonths = (months: readonly number[], last: string): Row[] => [
  ...months.map((month): Row => [day(`2026-${String(month).padStart(2, '0')}-28`), 'Adams', 100]),
  [day(last), 'Brooks', 100],
];
/** In November, three weeks into it: next year’s plan is made. */
const november = ofMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '2026-11-20');

test('a plan made in November lacks December, and November rests on three weeks', () => {
  expect(gapsOf(outcome({}, november), january)).toEqual({
    months: [january + 11],
    empty: [],
    notYet: [january - 1],
    partial: january + 10,
  });
});

test('a month in which nothing was sold is told from one that is still to come; amounts by hand are a plan', () => {
  const some = ofMonths([1, 3, 5, 6, 7, 8, 9], '2026-10-30');
  expect(gapsOf(outcome({}, some), january)).toEqual({
    months: [january + 1, january + 3, january + 10, january + 11],
    empty: [january - 11, january - 9],
    notYet: [january - 2, january - 1],
    partial: undefined,
  });
  const corrections = [{ id: 1, rep: 'adams', month: january + 11, value: 50, why: '' }];
  expect(gapsOf(outcome({ corrections }, november), january).months).toEqual([]);
});

test.each(languages)('the warning names the months and says what to do, in %s', async (language) => {
  const { gaps, growth, month } = texts(language).plan;
  const onLock = jest.fn();
  const show = (hasTarget: boolean) => (
    <GapsMessage
      outcome={outcome({}, november)}
      start={january}
      hasTarget={hasTarget}
      lastOrder={day('2026-11-20')}
      onLock={onLock}
    />
  );
  const { user, again } = showPart(show(false), language, language === 'ru' ? russian : american);
  const said = () => plain(screen.getByRole('status').textContent);
  const last = language === 'ru' ? '20.11.2026' : '2026-11-20';
  for (const part of [
    gaps.title(month(12, 2027)),
    gaps.notYet(month(12, 2026)),
    gaps.now,
    gaps.partial(last, month(11, 2027), month(11, 2026)),
  ])
    expect(said()).toContain(plain(part));
  expect(said()).not.toContain(plain(gaps.target));
  again(show(true));
  expect(said()).toContain(plain(gaps.target));
  await user.click(screen.getByRole('button', { name: growth.addByHand }));
  expect(onLock).toHaveBeenCalledTimes(1);
});

test('a plan without such months has no warning', () => {
  const whole = ofMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], '2026-12-30');
  showPart(
    <GapsMessage
      outcome={outcome({}, whole)}
      start={january}
      hasTarget={false}
      lastOrder={day('2026-12-30')}
    />,
  );
  expect(screen.queryByRole('status')).toBeNull();
});
