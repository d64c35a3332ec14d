import type { ComponentType } from 'react';
import type { Language } from '../language/language';
import type { PlanSheet, Regional, WorkbookPort } from '../workbook/port';

/** What a tool's form is given. */
export interface ToolProps {
  readonly workbook: WorkbookPort;
  readonly language: Language;
  readonly regional: Regional;
  /** a sheet of this tool to edit in place; undefined: a new one */
  readonly plan?: PlanSheet;
  readonly onHome: () => void;
  /** opens another tool, or this one afresh; on a sheet where one is given */
  readonly onOpen: (tool: string, plan?: PlanSheet) => void;
}

/** One wizard: one folder in `src/tools`, its `index.ts` exporting `tool`. The list of tools is made from the folders. */
export interface Tool {
  readonly id: string;
  /** place on Home, from 1 */
  readonly order: number;
  readonly icon: ComponentType;
  /** sheet-scoped names of which one is enough to know a sheet of this tool: one for each language */
  readonly marks?: readonly string[];
  title(language: Language): string;
  /** one line under the title */
  purpose(language: Language): string;
  /**
   * Title and one line for a sheet of this tool that is in the workbook, told from its named values; with `usualSheet`,
   * the name that the tool gives such a sheet, one of another name is shown with its name. Undefined: the sheet belongs to
   * another one of the tool and is not shown for itself.
   */
  describe(
    plan: PlanSheet,
    language: Language,
    regional: Regional,
  ): { title: string; line: string; usualSheet?: string } | undefined;
  /** loaded when the tool is opened, so that the pane's first paint does not wait for it */
  load(): Promise<{ default: ComponentType<ToolProps> }>;
}
