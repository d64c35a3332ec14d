/** What office.js tells the host about keys in the pane ("notifyHost"), as it numbers it. */
export const Notice = {
  CtrlF6Exit: 5,
  CtrlF6ExitShift: 6,
  TabExit: 13,
  TabExitShift: 14,
  EscExit: 15,
} as const;
