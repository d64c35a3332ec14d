import type { Result } from '../functions/outbox';
import { HostObject } from './host-object';

/** The part of the functions' hub that office.js reaches. */
export interface FunctionsHost {
  connect(): void;
  receive(results: readonly Result[]): void;
}

/** What the pane may ask of its own window. */
export interface PaneWindow {
  setVisible(visible: boolean): void;
  readonly visible: boolean;
}

/** office.js sends results every 200 ms instead of every 500 when this feature is on. */
const QUICK_RESULTS = 2;

class CustomFunctions extends HostObject {
  constructor(private readonly host: FunctionsHost) {
    super('CustomFunctions');
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.connect();
  }
  _GetEnabledFeatures(): number[] {
    return [QUICK_RESULTS];
  }
  SetInvocationResults(
    results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[],
  ): void {
    this.host.receive(
      results.map(({ id, failed, value, errorCode }): Result => [id, !failed, value, errorCode]),
    );
  }
  SetInvocationArrayResults(results: readonly Result[]): void {
    this.host.receive(results);
  }
}

class AddinInternalService extends HostObject {
  constructor() {
    super('AddinInternalService');
  }
  NotifyActionHandlerReady(): void {
    // ribbon buttons wait for it in Excel; here there are none
  }
}

class AppRuntimeService extends HostObject {
  constructor(private readonly pane: PaneWindow) {
    super('AppRuntimeService');
  }
  /** "Visible" or "Hidden", as Office.addin.showAsTaskpane and hide send it */
  SetAppRuntimeState(state: string): void {
    this.pane.setVisible(state === 'Visible');
  }
  GetAppRuntimeState(): string {
    return this.pane.visible ? 'Visible' : 'Background';
  }
}

/** Objects that office.js makes by name. */
export function services(
  functions: FunctionsHost,
  pane: PaneWindow,
): (name: string) => HostObject | undefined {
  const made: Readonly<Record<string, HostObject>> = {
    'Microsoft.ExcelServices.CustomFunctions': new CustomFunctions(functions),
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(pane),
  };
  return (name) => made[name];
}

const FUNCTION_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** Whether a batch brings results of functions: it touches no cell, and must not wait for a batch that waits for them. */
export const bringsResults = (paths: Readonly<Record<string, { readonly Name?: string }>>): boolean =>
  Object.values(paths).some(({ Name }) => Name === FUNCTION_SERVICE);
