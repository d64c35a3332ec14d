import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { PlanSheet, WorkbookPort, WriteOptions } from '../../workbook/port';
import { freeSheetName } from './free-name';
import { useDelivery } from './delivery';
import type { MoreWay } from './done';

/** What the preview is given: the sheet it goes to, and what its buttons do. */
export interface PreviewProps {
  /** name of the sheet to be written */
  readonly sheet: string;
  /** names that the workbook has already */
  readonly taken: readonly string[];
  /** a sheet that is there is changed */
  readonly editing: boolean;
  readonly onWrite: () => void;
}

interface Props {
  readonly title: string;
  /** names of the wizard's steps, the preview last */
  readonly names: readonly string[];
  readonly workbook: WorkbookPort;
  /** a sheet to change in place */
  readonly plan?: PlanSheet;
  /** name that was typed for the new sheet, or the one it gets otherwise */
  readonly typedName: string | undefined;
  readonly usualName: string;
  readonly onRename: (sheet: string) => void;
  readonly preview: (props: PreviewProps) => ReactNode;
  readonly write: (sheet: string, options: WriteOptions) => Promise<void>;
  readonly cell: string;
  readonly follow: string | ((sheet: string) => string);
  readonly another: string;
  readonly onHome: () => void;
  readonly onAnother: () => void;
  readonly more?: MoreWay;
}

/** The last step of a wizard: the preview, and what becomes of it. */
export function Finish({ names, plan, typedName, usualName, preview, ...rest }: Props) {
  const { workbook } = rest;
  const [taken, setTaken] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    // without the list the name is checked when the sheet is written
    workbook.sheetNames().then(
      (found) => wanted && setTaken(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);

  const sheet = plan?.sheet ?? typedName ?? freeSheetName(usualName, taken);
  const delivery = useDelivery({ ...rest, steps: names, editing: plan !== undefined });
  return (
    delivery.view ??
    preview({
      sheet,
      taken,
      editing: plan !== undefined,
      onWrite: () => delivery.start(sheet.trim()),
    })
  );
}
