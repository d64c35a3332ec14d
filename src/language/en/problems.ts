/** Why the workbook did not do what was asked: what happened, what to do, and that nothing changed. `detail` names the sheet, the cells or the host's words. */
export interface ProblemText {
  readonly title: string;
  readonly body: string;
}
const unchanged = 'Nothing was changed.';

export const problems = {
  sheetExists: (detail: string): ProblemText => ({
    title: `There is already a sheet “${detail}”.`,
    body: `Give the new sheet another name. ${unchanged}`,
  }),
  structureProtected: (_detail: string): ProblemText => ({
    title: 'The workbook structure is protected.',
    body: `Excel won’t add a sheet. Turn it off in Review → Protect Workbook, then try again. ${unchanged}`,
  }),
  sheetProtected: (detail: string): ProblemText => ({
    title: detail === '' ? 'The sheet is protected.' : `Sheet “${detail}” is protected.`,
    body: `Excel won’t change its cells. Turn it off in Review → Unprotect Sheet, then try again. ${unchanged}`,
  }),
  cellsTaken: (detail: string): ProblemText => ({
    title: detail === '' ? 'The cells are not empty.' : `${detail} is not empty.`,
    body: `The result would cover it. Select a cell with free space below and to the right. ${unchanged}`,
  }),
  invalidSheetName: (detail: string): ProblemText => ({
    title: `“${detail}” can’t be the name of a sheet.`,
    body: `Use up to 31 characters without \\ / ? * [ ] : and no apostrophe at either end. ${unchanged}`,
  }),
  cancelled: (_detail: string): ProblemText => ({
    title: 'Cancelled.',
    body: 'The workbook is as it was.',
  }),
  notFound: (detail: string): ProblemText => ({
    title: detail === '' ? 'It is no longer in this workbook.' : `“${detail}” is no longer in this workbook.`,
    body: `It may have been renamed or deleted. Go to Home to see what is there. ${unchanged}`,
  }),
  noTable: (detail: string): ProblemText => ({
    title: detail === '' ? 'There is no table with these data.' : `There is no table “${detail}”.`,
    body: `Select the data and press Ctrl+T to make them a table, then try again. ${unchanged}`,
  }),
  hostFailed: (detail: string): ProblemText => ({
    title: 'Excel did not finish this step.',
    body: `${detail === '' ? '' : `Excel says: ${detail} `}Finish editing the cell if one is open, then try again. ${unchanged}`,
  }),
};
