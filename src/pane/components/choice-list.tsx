import { Dropdown, Field, Option, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  list: { minWidth: 0, width: '100%' },
  // the name of a sheet or a table may be longer than the field
  button: {
    overflow: 'hidden',
    '> span:first-child': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
});

interface Props<T extends string> {
  readonly label?: string;
  readonly ariaLabel?: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly placeholder?: string;
  readonly icon?: ReactElement;
  readonly error?: string;
  readonly hint?: ReactNode;
  readonly buttonRef?: (element: HTMLElement | null) => void;
  readonly className?: string;
  readonly onChange: (value: T) => void;
}

/** One of many, from a list that opens. */
export function ChoiceList<T extends string>({
  label,
  ariaLabel,
  choices,
  value,
  placeholder,
  icon,
  error,
  hint,
  buttonRef,
  className,
  onChange,
}: Props<T>) {
  const styles = useStyles();
  const selected = choices.find((choice) => choice.value === value);
  return (
    <Field
      label={label}
      hint={hint === undefined ? undefined : { children: hint }}
      validationMessage={error}
      validationState={error ? 'error' : 'none'}
      className={className}
    >
      <Dropdown
        className={styles.list}
        button={{ className: mergeClasses(styles.button), ref: buttonRef }}
        aria-label={ariaLabel}
        placeholder={placeholder}
        value={selected?.label ?? ''}
        selectedOptions={selected ? [selected.value] : []}
        onOptionSelect={(_event, { optionValue }) => optionValue !== undefined && onChange(optionValue as T)}
        {...(icon && { expandIcon: icon })}
      >
        {choices.map((choice) => (
          <Option key={choice.value} value={choice.value} text={choice.label}>
            {choice.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
