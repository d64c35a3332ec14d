import { useState } from 'react';
import type { ReactNode } from 'react';
import { kitTexts } from '../../language/tools/kit';
import { Action } from '../../pane/components/action';
import { Footer } from '../../pane/components/footer';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { View } from '../../pane/components/view';
import type { PreviewProps } from './finish';
import { sheetNameFault } from './free-name';
import { SheetName } from './sheet-name';

interface Props extends PreviewProps {
  readonly header: ReactNode;
  readonly onRename: (sheet: string) => void;
  readonly onBack: () => void;
  /** what will stand on the sheet */
  readonly children: ReactNode;
}

/** The last step of a wizard: what it will write, over the name of the sheet and the button that writes it. */
export function SheetPreview(props: Props) {
  const { header, sheet, taken, editing, onRename, onBack, onWrite, children } = props;
  const { texts, language } = usePaneSettings();
  const { delivery } = kitTexts(language);
  const fault = editing ? undefined : sheetNameFault(sheet.trim(), taken);
  const [tried, setTried] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const write = () => {
    setTried(true);
    if (fault === undefined) onWrite();
    else setRenaming(true);
  };
  return (
    <View
      header={header}
      footer={
        <Footer
          answer={{
            label: editing ? delivery.editing : delivery.newSheet,
            isField: renaming,
            value: editing ? (
              sheet
            ) : (
              <SheetName
                sheet={sheet}
                error={fault && (tried || renaming) ? delivery.nameFaults[fault] : undefined}
                renaming={renaming}
                onRenaming={setRenaming}
                onRename={onRename}
              />
            ),
          }}
        >
          <Action onClick={onBack}>{texts.common.back}</Action>
          <Action appearance="primary" fill onClick={write}>
            {editing ? delivery.save : delivery.insert}
          </Action>
        </Footer>
      }
    >
      {children}
    </View>
  );
}
