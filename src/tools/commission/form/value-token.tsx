import { Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { commissionTexts } from '../../../language/tools/commission';
import { formatMoney, formatNumber, formatPercent } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { focusRing } from '../../../pane/components/focus-ring';
import { MoneyField, NumberField, PercentField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import type { Language } from '../../../language/language';
import type { Regional } from '../../../workbook/port';
import type { Figure } from '../sentences';

const useStyles = makeStyles({
  token: {
    minHeight: '24px',
    padding: '0 6px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorBrandForeground1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ...focusRing,
  },
  edit: { display: 'flex', alignItems: 'start', gap: '8px', width: '220px' },
  field: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly figure: Figure;
  readonly onChange: (value: number) => void;
}

/** A figure as it is written. */
export function figureText({ kind, value }: Figure, regional: Regional, language: Language): string {
  switch (kind) {
    case 'share':
      return formatPercent(value, regional, language, { most: 2 });
    case 'money':
      return formatMoney(value, regional);
    case 'count':
      return formatNumber(value, regional, { most: 2 });
  }
}

/**
 * A figure within a sentence: a button that opens a field. What is no such figure is said, keeps the field open and
 * changes nothing; Escape gives it up, and the figure is the one from before.
 */
export function ValueToken({ figure, onChange }: Props) {
  const styles = useStyles();
  const { texts, language, regional } = usePaneSettings();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<number | undefined>(figure.value);
  const [before, setBefore] = useState(figure.value);
  const [isRefused, setIsRefused] = useState(false);
  const { kind, value, least, most } = figure;
  const shown = figureText(figure, regional, language);
  const Field = { share: PercentField, money: MoneyField, count: NumberField }[kind];
  const words = commissionTexts(language);
  const label = words.change(shown);
  const open = () => {
    setTyped(value);
    setBefore(value);
    setIsRefused(false);
    setIsOpen(true);
  };
  const close = () => {
    setIsRefused(typed === undefined);
    if (typed !== undefined) setIsOpen(false);
  };
  const giveUp = () => {
    // 7 was a figure before it became 7x
    if (typed === undefined && value !== before) onChange(before);
    setIsOpen(false);
  };
  return (
    <Popover
      trapFocus
      positioning={{ position: 'below', align: 'start' }}
      open={isOpen}
      onOpenChange={(event, data) => {
        if (data.open) open();
        else if (event.type === 'keydown') giveUp();
        else close();
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className={styles.token} aria-label={label}>
          {shown}
        </button>
      </PopoverTrigger>
      <PopoverSurface
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          close();
        }}
      >
        <div className={styles.edit}>
          <Field
            className={styles.field}
            ariaLabel={label}
            value={typed}
            digits={{ most: 2 }}
            least={least}
            most={most}
            error={
              isRefused && typed === undefined ? texts.common.notANumber.empty(regional.decimal) : undefined
            }
            onChange={(next) => {
              setTyped(next);
              if (next !== undefined) onChange(next);
            }}
          />
          <Action onClick={close}>{words.done}</Action>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
