import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** Days between Excel's day 0 and the one computers count from. */
const epoch = 25569;
const milliseconds = 86_400_000;

interface Props {
  readonly label: string;
  /** serial of the day; undefined: none is typed */
  readonly value: number | undefined;
  readonly error?: string;
  readonly hint?: ReactNode;
  readonly onChange: (value: number | undefined) => void;
}

/** A day, typed or picked from a calendar. */
export function DateField({ label, value, error, hint, onChange }: Props) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint={hint === undefined ? undefined : { children: hint }}
      validationMessage={error}
      validationState={error ? 'error' : 'none'}
    >
      <Input
        type="date"
        className={styles.input}
        input={{ className: styles.input }}
        value={value === undefined ? '' : new Date((value - epoch) * milliseconds).toISOString().slice(0, 10)}
        onChange={(_event, { value: typed }) => {
          const time = Date.parse(`${typed}T00:00:00Z`);
          onChange(Number.isNaN(time) ? undefined : time / milliseconds + epoch);
        }}
      />
    </Field>
  );
}
