import type { IDisposable, Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { IShortcutService, KeyCode } from '@univerjs/ui';
import { fullName, type FunctionMetadata } from '../functions/metadata';

/** Offers the functions while a formula is typed, with what they do and what they take. */
export function describeFunctions(injector: Injector, functions: readonly FunctionMetadata[]): IDisposable {
  return injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
}

function describe(metadata: FunctionMetadata): IFunctionInfo {
  const purpose = metadata.description ?? '';
  return {
    functionName: fullName(metadata),
    functionType: FunctionType.User,
    description: purpose,
    abstract: purpose,
    functionParameter: metadata.parameters.map(({ name, description, optional, dimensionality }) => ({
      name,
      detail: description ?? '',
      example: dimensionality === 'matrix' ? 'A1:B5' : 'A1',
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/**
 * Enter ends a formula as it was typed, as in Excel; Tab and the mouse take a function from the list. Univer 0.25.1 takes the
 * first of the list on Enter too, and since its list lags behind the keys, that replaced formulas typed without a pause.
 */
export function enterEndsFormulas(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) =>
    shortcut.id.includes('.search_function.') && shortcut.binding === KeyCode.ENTER
      ? { dispose: () => undefined }
      : register(shortcut);
}
