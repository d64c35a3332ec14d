/** Settings that the pane keeps in the workbook. */
export const settingKeys = {
  /** 'done' once the first-run view has been answered */
  welcome: 'pane.welcome',
  /** 'inserted' once the sample data stand in the workbook */
  sample: 'pane.sample',
} as const;
