import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Action } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { Caption, SectionHeading } from '../../../pane/components/words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 24px',
    gap: '8px',
    alignItems: 'start',
    padding: '10px 12px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', alignItems: 'start' },
  remove: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  add: { alignSelf: 'flex-start', padding: '0 4px' },
});

interface Entry {
  readonly id: number;
  /** said with "Remove" */
  readonly name: string;
  readonly fields: ReactNode;
}
interface Props {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly note?: string;
  readonly disabled?: boolean;
  readonly onAdd: () => void;
  readonly onRemove: (id: number) => void;
}

/** A list that grows by a button: fields of an entry two side by side, a cross to take it away. */
export function EntryList({ title, entries, add, remove, note, disabled, onAdd, onRemove }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section className={styles.part}>
      <SectionHeading figure={entries.length > 0 ? entries.length : undefined}>{title}</SectionHeading>
      {entries.length > 0 && (
        <Card padded={false}>
          <ul className={styles.list} aria-label={title}>
            {entries.map(({ id, name, fields }) => (
              <li key={id} className={styles.row}>
                <div className={styles.fields}>{fields}</div>
                <Button
                  appearance="transparent"
                  className={styles.remove}
                  icon={<DismissRegular />}
                  aria-label={remove(name)}
                  onClick={() => {
                    onRemove(id);
                    button.current?.focus();
                  }}
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {note !== undefined && entries.length > 0 && <Caption>{note}</Caption>}
      <Action
        appearance="transparent"
        className={styles.add}
        icon={<AddRegular />}
        ref={button}
        disabled={disabled}
        onClick={onAdd}
      >
        {add}
      </Action>
    </section>
  );
}
