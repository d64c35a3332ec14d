/** The page behind the manifest's support address: what the add-in does with data, and what to do when something is wrong. */
import { languages, type Language, type Translated } from '../language/language';
import type { PublishedFile } from '../publish/publish';

interface SupportPage {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

const pages: Translated<SupportPage> = {
  en: {
    title: 'Sales planning: support and privacy',
    sections: [
      {
        heading: 'A cell shows an error',
        paragraphs: [
          'Open the pane from the Home tab and choose “Check formulas”. It lists every SALES cell that shows an error, says what is wrong and takes you to the cell.',
          'A cell shows #NAME? when the add-in is not loaded. Open the pane once, then press Ctrl+Alt+F9.',
        ],
      },
      {
        heading: 'Your data',
        paragraphs: [
          'The add-in calculates inside Excel on your computer. It sends nothing of your workbook anywhere, has no accounts, sets no cookies and counts no visits.',
          'What a tool needs to know later it writes into your workbook, where you can read, change and delete it.',
        ],
      },
      {
        heading: 'Questions',
        paragraphs: [
          'Ask whoever gave you the add-in, usually your company’s administrator. Name the function, the error’s sentence and your version of Excel.',
        ],
      },
    ],
  },
  ru: {
    title: 'Планирование продаж: поддержка и конфиденциальность',
    sections: [
      {
        heading: 'В ячейке ошибка',
        paragraphs: [
          'Откройте панель на вкладке «Главная» и выберите «Проверка формул». Там перечислены все ячейки SALES с ошибкой, сказано, что не так, и есть переход к ячейке.',
          'Если в ячейке #ИМЯ?, надстройка не загружена. Откройте панель один раз и нажмите Ctrl+Alt+F9.',
        ],
      },
      {
        heading: 'Ваши данные',
        paragraphs: [
          'Надстройка считает внутри Excel на вашем компьютере. Она никуда не отправляет содержимое книги, не требует учётной записи, не ставит cookie и не считает посещения.',
          'Всё, что инструменту понадобится позже, он записывает в вашу книгу: это можно прочитать, изменить и удалить.',
        ],
      },
      {
        heading: 'Вопросы',
        paragraphs: [
          'Обратитесь к тому, кто дал вам надстройку: обычно это администратор вашей компании. Назовите функцию, текст ошибки и версию Excel.',
        ],
      },
    ],
  },
};

export function supportPages(): PublishedFile[] {
  return languages.map((language) => ({
    path: `help/${language}/support.html`,
    content: html(language, pages[language]),
  }));
}

function html(language: Language, { title, sections }: SupportPage): string {
  const body = sections
    .map(({ heading, paragraphs }) =>
      [`<h2>${heading}</h2>`, ...paragraphs.map((text) => `<p>${text}</p>`)].join('\n'),
    )
    .join('\n');
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;color:#242424;max-width:40em;margin:2em auto;padding:0 1em}h1{font-size:1.5em;color:#014e56}h2{font-size:1.1em;margin-top:1.5em}</style>
<h1>${title}</h1>
${body}
</html>
`;
}
