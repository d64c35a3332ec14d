import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/**
 * What a person types into a cell stays while the cell is calculated or written by the add-in. Univer 0.25.1 puts the cell's
 * new contents into the open editor: the keys typed so far were gone.
 */
export function keepTyped(injector: Injector): void {
  const editor = injector.get(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
}
