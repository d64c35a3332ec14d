import { keepKeysNative } from '../../src/pane/native-keys';

/** Whether office.js, which listens at the window, gets to see a key pressed on an element. */
function reachesOffice(id: string, init: KeyboardEventInit = {}): boolean {
  const seen = jest.fn();
  window.addEventListener('keydown', seen);
  document
    .getElementById(id)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, ...init }));
  window.removeEventListener('keydown', seen);
  return seen.mock.calls.length > 0;
}

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <button id="back">Back</button><h1 id="heading" tabindex="-1">Functions</h1>
    <input type="radio" name="a" id="first" /><input type="radio" name="a" id="second" />
    <button disabled>never</button><i tabindex="0" data-tabster-dummy></i>`;
  stop = keepKeysNative();
});
afterEach(() => stop());

test('from a heading Tab goes on into the view', () => {
  expect(reachesOffice('heading')).toBe(false);
  expect(reachesOffice('heading', { shiftKey: true })).toBe(false);
});

test('at the first and the last stop the focus is handed to Excel', () => {
  expect(reachesOffice('back', { shiftKey: true })).toBe(true);
  expect(reachesOffice('back')).toBe(false);
  expect(reachesOffice('second')).toBe(true);
});

test('choices of one group are one stop', () => {
  expect(reachesOffice('first')).toBe(true);
});

test('other keys are Excel’s as ever', () => {
  expect(reachesOffice('heading', { key: 'F2' })).toBe(true);
  expect(reachesOffice('heading', { ctrlKey: true })).toBe(true);
});

test('an Escape that has closed something is spent; any other leaves the pane as ever', () => {
  expect(reachesOffice('first', { key: 'Escape' })).toBe(true);
  document.getElementById('first')?.addEventListener('keydown', (event) => event.preventDefault());
  expect(reachesOffice('first', { key: 'Escape' })).toBe(false);
});

test('nothing is left behind', () => {
  stop();
  expect(reachesOffice('heading')).toBe(true);
});
