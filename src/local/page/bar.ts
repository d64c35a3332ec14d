import type { BookLocale } from '../grid/book';
import type { Theme } from './options';
import type { PageTexts } from './texts';

export interface BarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly setLocale: (locale: BookLocale) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly togglePane: () => void;
}

export interface BarState {
  readonly locale: BookLocale;
  readonly theme: Theme;
}

/** The slim bar above the grid: the file, the language, the theme, the pane. */
export class Bar {
  private readonly status = element('output', 'status');
  private readonly paneButton = element('button', 'pane-button');
  private readonly themeButton = element('button', 'theme-button');
  private readonly language: HTMLElement;
  private theme: Theme;

  constructor(
    bar: HTMLElement,
    private readonly texts: PageTexts,
    { locale, theme }: BarState,
    actions: BarActions,
  ) {
    this.theme = theme;
    const title = element('h1', '', texts.title);
    const open = button(texts.open, 'open');
    const file = filePicker(actions.open);
    open.onclick = () => file.click();
    const save = button(texts.save, 'save');
    save.onclick = actions.save;
    this.themeButton.onclick = () => {
      this.showTheme(this.theme === 'dark' ? 'light' : 'dark');
      actions.setTheme(this.theme);
    };
    this.paneButton.onclick = actions.togglePane;
    this.status.setAttribute('aria-live', 'polite');
    this.showTheme(theme);
    this.language = languages(texts, locale, actions);
    bar.replaceChildren(
      title,
      open,
      file,
      save,
      this.status,
      this.language,
      this.themeButton,
      this.paneButton,
    );
  }

  /** A sentence about what was done last. */
  say(sentence: string): void {
    this.status.textContent = sentence;
  }

  /** after a change of language: the list that was chosen from has been made anew */
  focusLanguage(): void {
    this.language.focus();
  }

  showPane(visible: boolean): void {
    this.paneButton.textContent = visible ? this.texts.hidePane : this.texts.showPane;
  }

  private showTheme(theme: Theme): void {
    this.theme = theme;
    this.themeButton.textContent = theme === 'dark' ? this.texts.lightTheme : this.texts.darkTheme;
  }
}

function languages(texts: PageTexts, locale: BookLocale, actions: BarActions): HTMLElement {
  const choice = document.createElement('select');
  choice.className = 'language';
  choice.setAttribute('aria-label', texts.language);
  choice.append(new Option('English', 'en-US'), new Option('Русский', 'ru-RU'));
  choice.value = locale;
  choice.onchange = () => actions.setLocale(choice.value as BookLocale);
  return choice;
}

function filePicker(open: (file: File) => void): HTMLInputElement {
  const file = document.createElement('input');
  file.type = 'file';
  file.accept = '.xlsx';
  file.hidden = true;
  file.onchange = () => {
    const [chosen] = file.files ?? [];
    if (chosen) open(chosen);
    file.value = ''; // the same file may be opened again
  };
  return file;
}

function button(text: string, name: string): HTMLButtonElement {
  return element('button', name, text);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}
