import type { PageTexts } from './texts';

/** What becomes of changes that were not saved when a file is opened over them. */
export type Choice = 'save' | 'lose' | 'cancel';

/** Asks in a dialog over the page; Escape means Cancel. The focus goes back to where it was. */
export function askToOpen(texts: PageTexts, name: string): Promise<Choice> {
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  const question = document.createElement('h2');
  question.id = 'question';
  question.textContent = texts.openOver(name);
  const why = document.createElement('p');
  why.textContent = texts.openOverWhy;
  dialog.setAttribute('aria-labelledby', question.id);
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(
    choice('save', texts.saveAndOpen),
    choice('lose', texts.openWithoutSaving),
    choice('cancel', texts.cancel),
  );
  dialog.append(question, why, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.onclose = () => {
      dialog.remove();
      resolve((dialog.returnValue || 'cancel') as Choice);
    };
    dialog.showModal();
  });
}

function choice(value: Choice, text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.value = value;
  button.textContent = text;
  return button;
}
