import { Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // the circle stands at the pane's edge, not 8 px inside it
  group: { marginLeft: '-8px', flexWrap: 'wrap', '> span': { whiteSpace: 'nowrap' } },
});

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}
interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few exclusive choices on one line. */
export function ChoiceRow<T extends string>({ label, choices, value, onChange }: Props<T>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        className={styles.group}
        value={value}
        onChange={(_event, data) => onChange(data.value as T)}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
