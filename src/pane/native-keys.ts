/**
 * Keeps Tab and Escape native inside the pane. On the web office.js takes every Tab for itself: it walks all fields one by one,
 * each choice of a group included, and from a heading that a view has just focused it leaves the pane, so that keyboard users
 * never get in. It listens at the window; stopping the key at the document, one step before, leaves the move to the browser.
 * At the first and the last stop the key goes on to office.js, which hands the focus to Excel.
 * Escape it takes for leaving the pane; one that has just closed a menu is spent and must not also move the focus.
 */
export function keepKeysNative(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && hasStop(event.target, event.shiftKey)) event.stopPropagation();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

const stops = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';

/** Whether Tab finds something after `from`, or Shift+Tab before it. */
function hasStop(from: Element, backwards: boolean): boolean {
  const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(stops)].some(
    (stop) =>
      (from.compareDocumentPosition(stop) & side) !== 0 && takesFocus(stop) && !sameChoice(from, stop),
  );
}

function takesFocus(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [data-tabster-dummy]') &&
    (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
  );
}

/** Choices of one group are one stop. */
function sameChoice(one: Element, other: Element): boolean {
  return (
    one instanceof HTMLInputElement &&
    other instanceof HTMLInputElement &&
    one.type === 'radio' &&
    other.type === 'radio' &&
    one.name === other.name
  );
}
