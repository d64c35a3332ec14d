import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { flexWrap: 'wrap', columnGap: '16px', '> span': { whiteSpace: 'nowrap' } },
  // the circle stands at the pane's edge, and choices 16 px apart: Fluent leaves 8 px on every side
  circle: { margin: '4px 8px 4px 0' },
  label: { padding: '2px 0' },
  words: { color: tokens.colorNeutralForeground1 },
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
          <Radio
            key={choice.value}
            value={choice.value}
            indicator={{ className: styles.circle }}
            label={{
              className: styles.label,
              children: <span className={styles.words}>{choice.label}</span>,
            }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
