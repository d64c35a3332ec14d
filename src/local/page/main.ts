/** The local workbook's page: loads what it needs, starts, and starts again in another language. */
import { parseMetadata } from '../functions/metadata';
import type { HostSchema } from '../protocol/host-object';
import { App, type CarriedBook, type Places, type Resources, type Restart } from './app';
import { pageOptions, type PageOptions } from './options';
import { testApi } from './test-api';
import { pageTexts } from './texts';
import './page.css';

async function json(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The functions' metadata lies beside the pane's page. */
async function loadResources(paneUrl: string): Promise<Resources> {
  const [schema, english, russian] = await Promise.all([
    json('excel-schema.json'),
    json(new URL('functions.json', paneUrl).href),
    json(new URL('functions-ru-RU.json', paneUrl).href),
  ]);
  return {
    schema: schema as HostSchema,
    functions: { 'en-US': parseMetadata(english), 'ru-RU': parseMetadata(russian) },
  };
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}.`);
  return found;
}

async function start(options: PageOptions): Promise<void> {
  const places: Places = {
    bar: place('bar'),
    grid: place('grid'),
    splitter: place('splitter'),
    side: place('side'),
    tip: place('tip'),
  };
  const resources = await loadResources(options.paneUrl);
  let app: App;
  const run = (current: PageOptions, carried?: CarriedBook): App => {
    const restart: Restart = (locale, book) => {
      const { theme } = app;
      app.dispose();
      const paneUrl = current.paneUrl.replace(/#.*$/, ''); // what was asked for at the start is done
      return run({ ...current, locale, theme, paneUrl }, book);
    };
    return (app = new App(current, resources, places, restart, carried));
  };
  run(options);
  window.local = testApi(() => app);
  document.documentElement.dataset.ready = 'yes';
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)').matches;
const options = pageOptions(new URL(location.href), navigator.languages, darkSystem ? 'dark' : 'light');
start(options).catch((error: unknown) => {
  const sentence = document.createElement('p');
  sentence.className = 'failed';
  sentence.textContent = pageTexts(options.locale).gridFailed;
  document.body.replaceChildren(sentence);
  reportError(error);
});
