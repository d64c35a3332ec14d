import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { formatNumber, percentOf } from '../../language/format';
import type { Digits } from '../../language/format';
import { parseNumber } from '../../language/parse';
import { usePaneSettings } from './pane-settings';

const useStyles = makeStyles({
  // beside a field with a sentence under it, the input keeps its height
  field: { alignContent: 'start' },
  input: { width: '100%', minWidth: 0 },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    minWidth: 0,
    width: '100%',
    paddingRight: '10px',
  },
  figureBeforeUnit: { paddingRight: 0 },
  unit: { color: tokens.colorNeutralForeground3 },
  after: { paddingLeft: '4px' },
});

export interface NumberFieldProps {
  /** above the field; without one `ariaLabel` names it */
  readonly label?: string;
  readonly ariaLabel?: string;
  /** undefined: nothing, or nothing that is a number, is typed */
  readonly value: number | undefined;
  /** `blank`: nothing is typed, as against something that is no number */
  readonly onChange: (value: number | undefined, blank: boolean) => void;
  /** unit after or before the number */
  readonly unit?: string;
  readonly before?: string;
  /** digits shown when the field is left */
  readonly digits?: Digits;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** what else a number has to be: a sentence for one that is not */
  readonly check?: (value: number) => string | undefined;
  /** what the view has found wrong; what is typed wrongly the field says itself */
  readonly error?: string;
  readonly hint?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
}

interface Draft {
  readonly text: string;
  /** what was reported for it */
  readonly value: number | undefined;
}

/**
 * A number typed in the user's own way and shown in it when the field is left. What is no number stays as typed,
 * with a sentence under it, and is reported as undefined.
 */
export function NumberField(props: NumberFieldProps) {
  return <Typed {...props} read={(value) => value} show={(value) => value} />;
}

/** Excel keeps so many digits of a number. */
const mostDigits = 15;
const tooLong = 10 ** mostDigits;

/** A share: the value is the fraction 0.45, the field shows `45.0 %`; both `45` and `45 %` may be typed. */
export function PercentField(props: Omit<NumberFieldProps, 'unit' | 'before'>) {
  return (
    <Typed
      {...props}
      unit="%"
      isShare
      digits={props.digits ?? { least: 1, most: 2 }}
      read={(value, percent) => (percent ? value : Number(`${value}e-2`))}
      show={percentOf}
    />
  );
}

/** An amount in the workbook's currency, whose sign stands where it belongs. */
export function MoneyField(props: Omit<NumberFieldProps, 'unit' | 'before'>) {
  const { symbol, before } = usePaneSettings().regional.currency;
  return (
    <Typed
      {...props}
      {...(before ? { before: symbol } : { unit: symbol })}
      digits={props.digits ?? { most: 2 }}
      read={(value) => value}
      show={(value) => value}
    />
  );
}

interface TypedProps extends NumberFieldProps {
  /** the value for a number as typed */
  readonly read: (typed: number, percent: boolean) => number;
  readonly isShare?: boolean;
  /** the number to show for a value */
  readonly show: (value: number) => number;
}

function Typed({
  label,
  ariaLabel,
  value,
  onChange,
  unit,
  before,
  digits = { most: 6 },
  error,
  hint,
  inputRef,
  className,
  read,
  show,
  isShare = false,
  ...bounds
}: TypedProps) {
  const styles = useStyles();
  const { regional, texts } = usePaneSettings();
  const [draft, setDraft] = useState<Draft>();
  const [left, setLeft] = useState(true);

  const shown = (figure: number) => formatNumber(show(figure), regional, digits).replace('\u2212', '-');
  // a value that did not come from the draft has replaced it
  const typed = draft && Object.is(draft.value, value) ? draft.text : undefined;
  const text = typed ?? (value === undefined ? '' : shown(value));
  const wrong = typed === undefined ? undefined : wrongIn(typed);
  // while it is typed it may be half a number; once the view has complained, why it is none is the better sentence
  const complaint = left || error !== undefined ? wrong : undefined;

  function wrongIn(candidate: string): string | undefined {
    const parsed = parseNumber(candidate, regional);
    if (!parsed.ok) {
      return parsed.reason === 'empty' ? undefined : texts.common.notANumber[parsed.reason](regional.decimal);
    }
    if (parsed.percent && !isShare) return texts.common.noPercent;
    const number = read(parsed.value, parsed.percent);
    if (Math.abs(number) >= tooLong) return texts.common.tooLong(mostDigits);
    if (bounds.whole && !Number.isInteger(number)) return texts.common.wholeNumber;
    if (bounds.least !== undefined && number < bounds.least)
      return texts.common.tooSmall(shown(bounds.least));
    if (bounds.most !== undefined && number > bounds.most) return texts.common.tooLarge(shown(bounds.most));
    return bounds.check?.(number);
  }

  function type(next: string) {
    const parsed = parseNumber(next, regional);
    const reported =
      parsed.ok && wrongIn(next) === undefined ? read(parsed.value, parsed.percent) : undefined;
    setDraft({ text: next, value: reported });
    onChange(reported, next.trim() === '');
  }

  function leave() {
    setLeft(true);
    // a good number is shown in full dress; a bad one stays as typed
    if (typed !== undefined && value !== undefined) setDraft(undefined);
  }

  return (
    <Field
      label={label}
      hint={hint === undefined ? undefined : { children: hint }}
      validationMessage={complaint ?? error}
      validationState={(complaint ?? error) ? 'error' : 'none'}
      className={mergeClasses(styles.field, className)}
    >
      <Input
        className={styles.input}
        input={{
          className: mergeClasses(styles.figure, unit !== undefined && styles.figureBeforeUnit),
          ref: inputRef,
          'aria-label': ariaLabel,
        }}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        contentBefore={before ? <span className={styles.unit}>{before}</span> : undefined}
        contentAfter={
          unit ? <span className={mergeClasses(styles.unit, styles.after)}>{unit}</span> : undefined
        }
        onFocus={() => setLeft(false)}
        onChange={(_event, data) => type(data.value)}
        onBlur={leave}
      />
    </Field>
  );
}
