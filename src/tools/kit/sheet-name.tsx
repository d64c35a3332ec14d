import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { kitTexts } from '../../language/tools/kit';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { sheetNameLimit } from './free-name';

const useStyles = makeStyles({
  name: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: '14px', lineHeight: '20px' },
  edit: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly sheet: string;
  readonly error: string | undefined;
  readonly renaming: boolean;
  readonly onRenaming: (renaming: boolean) => void;
  readonly onRename: (sheet: string) => void;
}

/** The name of the new sheet; the pencil opens it. */
export function SheetName({ sheet, error, renaming, onRenaming, onRename }: Props) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const { delivery } = kitTexts(language);
  const input = useRef<HTMLInputElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (renaming) input.current?.select();
    else if (wasRenaming.current) pencil.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);

  if (!renaming) {
    return (
      <span className={styles.name}>
        {sheet}
        <Button
          appearance="transparent"
          className={styles.edit}
          icon={<EditRegular />}
          aria-label={delivery.rename}
          ref={pencil}
          onClick={() => onRenaming(true)}
        />
      </span>
    );
  }
  return (
    <Field validationMessage={error} validationState={error ? 'error' : 'none'}>
      <Input
        className={styles.input}
        input={{ className: styles.input, ref: input, 'aria-label': delivery.sheetName }}
        value={sheet}
        maxLength={sheetNameLimit}
        onChange={(_event, { value }) => onRename(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (error === undefined) onRenaming(false);
        }}
      />
    </Field>
  );
}
