import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { ChoiceRow } from '../../src/pane/components/choice-row';
import { Footer } from '../../src/pane/components/footer';
import { FunnelChart } from '../../src/pane/components/funnel-chart';
import { funnelGeometry } from '../../src/pane/components/funnel-geometry';
import { Message } from '../../src/pane/components/message';
import { NormTable } from '../../src/pane/components/norm-table';
import { MoneyField, NumberField, PercentField } from '../../src/pane/components/number-field';
import { ProblemMessage } from '../../src/pane/components/problem-message';
import { CertaintyTag } from '../../src/pane/components/status-tag';
import { Steps } from '../../src/pane/components/steps';
import { Lead } from '../../src/pane/components/words';
import { Writing } from '../../src/pane/components/writing';
import { isDark } from '../../src/pane/use-appearance';
import { WorkbookProblem } from '../../src/workbook/port';
import { russian, turkish } from './fake-workbook';
import { accessibilityFaults, showPart } from './render-pane';

type Field = typeof MoneyField;

/** A field that keeps its value as a wizard does, and says it. */
function Kept({ of: Part, start, ...props }: { of: Field; start?: number } & Record<string, unknown>) {
  const [value, setValue] = useState(start);
  return (
    <>
      <Part label="Amount" {...props} value={value} onChange={setValue} />
      <output>{String(value)}</output>
      <button onClick={() => setValue(7)}>set</button>
    </>
  );
}
const input = () => screen.getByRole('textbox') as HTMLInputElement;
const said = () => screen.getByRole('status').textContent;

describe('fields', () => {
  test('money is typed in the user’s way and shown in it', async () => {
    const { user } = showPart(<Kept of={MoneyField} start={10_000_000} />, 'ru', russian);
    expect(input().value).toBe('10\u00a0000\u00a0000');
    expect(screen.getByText('₽')).toBeTruthy();
    await user.clear(input());
    await user.type(input(), '1 234 567,89');
    expect(input().value).toBe('1 234 567,89');
    expect(said()).toBe('1234567.89');
    await user.tab();
    expect(input().value).toBe('1\u00a0234\u00a0567,89');
  });

  test('a Turkish workbook reads points as groups', async () => {
    const { user } = showPart(<Kept of={NumberField} />, 'en', turkish);
    await user.type(input(), '1.234,5');
    expect(said()).toBe('1234.5');
  });

  test('why a text is no number goes before what the view misses', async () => {
    const { user } = showPart(<Kept of={MoneyField} error="Введите план больше 0." />, 'ru', russian);
    expect(screen.getByText('Введите план больше 0.')).toBeTruthy();
    await user.type(input(), '1.5');
    expect(screen.getByText(/дробная часть/)).toBeTruthy();
    expect(screen.queryByText('Введите план больше 0.')).toBeNull();
  });

  test.each([
    ['12%', 'Enter a number without %.'],
    ['999999999999999999', 'A number has 15 digits at most here.'],
    ['1e999', 'This is not a number.'],
  ])('%s is no amount of money', async (typed, sentence) => {
    const { user } = showPart(<Kept of={MoneyField} />);
    await user.type(input(), typed);
    await user.tab();
    expect(said()).toBe('undefined');
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('what else a number has to be is said when the field is left', async () => {
    const check = (value: number) => (value <= 1 ? undefined : 'Up to 100%.');
    const { user } = showPart(<Kept of={PercentField} check={check} />);
    await user.type(input(), '120');
    expect(screen.queryByText('Up to 100%.')).toBeNull();
    await user.tab();
    expect(screen.getByText('Up to 100%.')).toBeTruthy();
    expect(said()).toBe('undefined');
  });

  test('a share may be typed with its sign or without', async () => {
    const { user } = showPart(<Kept of={PercentField} start={0.45} />);
    expect(input().value).toBe('45.0');
    await user.clear(input());
    await user.type(input(), '55.2');
    expect(said()).toBe('0.552');
    await user.type(input(), ' %');
    expect(said()).toBe('0.552');
    await user.tab();
    expect(input().value).toBe('55.2');
  });

  test('what is no number stays as typed, with a sentence once the field is left', async () => {
    const { user } = showPart(<Kept of={MoneyField} start={5} />, 'ru', russian);
    await user.clear(input());
    await user.type(input(), '1.5');
    expect(said()).toBe('undefined');
    expect(screen.queryByText(/дробная часть/)).toBeNull();
    await user.tab();
    expect(input().value).toBe('1.5');
    expect(screen.getByText('В этой книге дробная часть пишется через «,»: 1,5.')).toBeTruthy();
    expect(input().getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByText('set'));
    expect(input().value).toBe('7');
    expect(screen.queryByText(/дробная часть/)).toBeNull();
  });

  test('bounds are told with the bound', async () => {
    const { user } = showPart(<Kept of={NumberField as Field} whole least={1} most={99} start={5} />);
    for (const [typed, sentence] of [
      ['0', 'Enter 1 or more.'],
      ['100', 'Enter 99 or less.'],
      ['1.5', 'Enter a whole number.'],
    ]) {
      await user.clear(input());
      await user.type(input(), typed);
      await user.tab();
      expect(screen.getByText(sentence)).toBeTruthy();
      expect(said()).toBe('undefined');
    }
  });

  test('an error of the view shows where the field has none of its own', async () => {
    showPart(<Kept of={MoneyField} error="Enter the target." />);
    expect(screen.getByText('Enter the target.')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('funnel chart', () => {
  const counts = [715, 322, 178, 124, 50];

  test('stands where it is drawn', () => {
    const { bars, necks, height } = funnelGeometry(counts, 294);
    expect(bars[0]).toMatchObject({ x: 98, y: 0, width: 124, height: 30, shade: 1 });
    expect(bars[1].x).toBeCloseTo(132.078, 3);
    expect(bars[1].width).toBeCloseTo(55.843, 3);
    expect(bars[4]).toMatchObject({ y: 232, shade: 5 });
    expect(height).toBe(262);
    expect(necks[0]).toMatch(/^M101 30H219L186\.92\d+ 58H133\.07\d+Z$/);
    expect(funnelGeometry(counts, 264).bars[0]).toMatchObject({ x: 96, width: 96 });
  });

  test('many stages are lower, small ones still visible, an empty funnel is no fault', () => {
    const { bars, gap } = funnelGeometry([1000, ...new Array<number>(9).fill(1)], 294);
    expect([bars[0].height, gap]).toEqual([22, 20]);
    expect(bars[9].width).toBe(6);
    expect(bars.map(({ shade }) => shade)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(funnelGeometry([], 294).height).toBe(0);
    expect(funnelGeometry([0, 0], 294).bars[0].width).toBe(6);
  });

  test('says its figures, in a label and in a table', async () => {
    const stages = counts.map((count, at) => ({
      name: `Stage ${at}`,
      count,
      countText: String(count),
      amountText: `$${count}`,
      conversionText: at < 4 ? '50.0%' : undefined,
    }));
    showPart(<FunnelChart label="Funnel" stages={stages} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Funnel: Stage 0 715, Stage 1 322, Stage 2 178, Stage 3 124, Stage 4 50',
    );
    const table = screen.getByRole('table', { name: 'Funnel' });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    expect(screen.getAllByText('↓ 50.0%')).toHaveLength(4);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('steps: where one is, what is done, what may be opened', async () => {
  const opened = jest.fn();
  const { user } = showPart(
    <Steps names={['Goal', 'Stages', 'Team', 'Preview']} current={1} furthest={2} onStep={opened} />,
  );
  const [goal, stages, team, preview] = screen.getAllByRole('button');
  expect(stages.getAttribute('aria-current')).toBe('step');
  expect(within(goal).getByLabelText('done')).toBeTruthy();
  expect((preview as HTMLButtonElement).disabled).toBe(true);
  await user.click(team);
  await user.click(preview);
  expect(opened.mock.calls).toEqual([[2]]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('the answer is said politely', () => {
  showPart(
    <Footer answer={{ label: 'Needed at the top', value: '715 leads', detail: 'for 50 deals' }}>
      <button>Next</button>
    </Footer>,
  );
  expect(screen.getByText('715 leads').closest('[aria-live="polite"]')?.textContent).toBe(
    'Needed at the top715 leads for 50 deals',
  );
});

test('a new step focuses its question, the first one does not', () => {
  const { again } = showPart(
    <Lead takesFocus step={1}>
      What should be sold?
    </Lead>,
  );
  expect(document.activeElement).toBe(document.body);
  again(
    <Lead takesFocus step={2}>
      How do deals move?
    </Lead>,
  );
  expect(document.activeElement?.textContent).toBe('How do deals move?');
});

test('errors interrupt, good news do not', async () => {
  showPart(
    <>
      <Message tone="error" title="Failed." />
      <Message tone="good" title="Done." />
      <Message tone="hint">Hint</Message>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('Failed.');
  expect(screen.getByRole('status').textContent).toBe('Done.');
  expect(screen.getByRole('note').textContent).toBe('Hint');
  expect(await accessibilityFaults()).toEqual([]);
});

test.each([
  [new WorkbookProblem('structureProtected'), 'The workbook structure is protected.'],
  [new WorkbookProblem('sheetExists', 'Plan'), 'There is already a sheet “Plan”.'],
  [new Error('GeneralException'), 'Excel says: GeneralException'],
  ['anything', 'Excel did not finish this step.'],
  [{ code: 'toString' }, 'Excel did not finish this step.'],
])('whatever a workbook throws has a sentence: %s', (problem, sentence) => {
  showPart(<ProblemMessage error={problem} />);
  expect(screen.getByRole('alert').textContent).toContain(sentence);
});

test('choices on one line, by the keyboard too', async () => {
  const chosen = jest.fn();
  const { user } = showPart(
    <ChoiceRow
      label="The plan is set in"
      value="revenue"
      onChange={chosen}
      choices={[
        { value: 'revenue', label: 'Revenue' },
        { value: 'deals', label: 'Deals' },
      ]}
    />,
  );
  expect(screen.getByRole('radiogroup', { name: 'The plan is set in' })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Deals' }));
  fireEvent.blur(screen.getByRole('radio', { name: 'Deals' }));
  expect(chosen.mock.calls).toEqual([['deals']]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('norm, certainty and progress in words', async () => {
  showPart(
    <>
      <NormTable head={['Норма', 'на менеджера', 'в день']} rows={[['Лиды', '157', '7,1']]} />
      <CertaintyTag certainty="few" />
      <Writing title="Создаю лист…" step={2} steps={3} what="formulas" />
    </>,
    'ru',
    russian,
  );
  expect(screen.getByRole('table', { name: 'Норма' })).toBeTruthy();
  expect(screen.getByText('мало данных')).toBeTruthy();
  expect(screen.getByText('Формулы и имена, шаг 2 из 3')).toBeTruthy();
  expect(screen.getByText('67 %')).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
});

test.each([
  ['#262626', true],
  ['#0A0A0A', true],
  ['#ffffff', false],
  ['f3f2f1', false],
  [undefined, false],
])('a theme whose background is %s is dark: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
