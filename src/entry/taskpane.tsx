/** The pane's composition root: Excel's side of the port, the tools, and what is loaded when it is wanted. */
import { createRoot } from 'react-dom/client';
import { languageOf } from '../language/language';
import { texts } from '../language/texts';
import { App } from '../pane/app';
import { NotInExcel } from '../pane/not-in-excel';
import type { PaneServices } from '../pane/services';
import { tools } from '../tools';
import { excelWorkbook } from '../workbook/excel';
import { outcomes } from './functions';

/** put in by the build, from package.json */
declare const PRODUCT_VERSION: string;

const services: PaneServices = {
  workbook: excelWorkbook(Object.fromEntries(tools.map(({ id, marks = [] }) => [id, marks]))),
  tools,
  outcomes,
  loadCatalogue: () => import('../publish/catalogue'),
  loadSample: () => import('../tools/sample/insert'),
  version: PRODUCT_VERSION,
};

async function start() {
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  const language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  document.title = texts(language).common.product;
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element #root.');
  createRoot(root).render(
    inExcel ? (
      <App services={services} language={language} withSample={location.hash === '#sample'} />
    ) : (
      <NotInExcel language={language} />
    ),
  );
}

void start();
