import { makeStyles } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { kitTexts } from '../../language/tools/kit';
import { ChoiceList } from '../../pane/components/choice-list';
import { usePaneSettings } from '../../pane/components/pane-settings';
import { Caption } from '../../pane/components/words';
import { formatNumber } from '../../language/format';
import type { TableInfo } from '../../workbook/port';
import { guessColumns, type Columns, type Picked, type Wanted } from './columns';
import { spareRows } from './references';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: '12px' },
  columns: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
  // the last of an odd number of columns takes the row
  last: { ':nth-child(odd)': { gridColumnEnd: 'span 2' } },
});

interface Props<Key extends string> {
  /** what the list holds: "Sales" */
  readonly label: string;
  readonly lists: readonly TableInfo[];
  readonly wanted: Wanted<Key>;
  readonly labels: Readonly<Record<Key, string>>;
  /** columns that may be missing: they get a choice "none" */
  readonly optional?: readonly Key[];
  readonly value: Picked<Key> | undefined;
  /** what is wrong with the list or one of its columns */
  readonly fault?: (field: Key | 'table') => string | undefined;
  readonly field?: (field: Key | 'table') => (element: HTMLElement | null) => void;
  readonly onChange: (picked: Picked<Key>) => void;
}

const none = '';

/** A table or plain list of the workbook, and which of its columns hold what; another list brings its own guesses. */
export function ColumnPicker<Key extends string>({
  label,
  lists,
  wanted,
  labels,
  optional = [],
  value,
  fault,
  field,
  onChange,
}: Props<Key>) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const words = kitTexts(language).columns;
  const list = lists.find(({ name }) => name === value?.table);
  const keys = Object.keys(wanted) as Key[];
  if (lists.length === 0) return <Caption>{words.noLists}</Caption>;
  const choose = (key: Key, column: string) => {
    if (!value) return;
    const columns: Columns<Key> = { ...value.columns, [key]: column === none ? undefined : column };
    onChange({ ...value, columns });
  };
  return (
    <div className={styles.picker}>
      <ChoiceList
        label={label}
        choices={lists.map(({ name, rows }) => ({
          value: name,
          label: words.list(name, formatNumber(rows, regional), rows),
        }))}
        value={list?.name}
        placeholder={words.chooseList}
        icon={<TableRegular />}
        error={fault?.('table')}
        hint={list?.range === undefined ? undefined : words.plainList(formatNumber(spareRows, regional))}
        buttonRef={field?.('table')}
        onChange={(name) =>
          onChange({
            table: name,
            columns: guessColumns(lists.find((each) => each.name === name)?.headers ?? [], wanted),
          })
        }
      />
      {list && (
        <div className={styles.columns}>
          {keys.map((key, index) => (
            <ChoiceList
              key={key}
              className={index === keys.length - 1 ? styles.last : undefined}
              label={labels[key]}
              choices={[
                ...(optional.includes(key) ? [{ value: none, label: words.none }] : []),
                ...[...new Set(list.headers)].map((header) => ({ value: header, label: header })),
              ]}
              value={value?.columns[key] ?? (optional.includes(key) ? none : undefined)}
              placeholder={words.chooseColumn}
              error={fault?.(key)}
              buttonRef={field?.(key)}
              onChange={(column) => choose(key, column)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
