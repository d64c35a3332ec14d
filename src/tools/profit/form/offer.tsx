import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { TextAction } from '../../../pane/components/action';
import { Caption } from '../../../pane/components/words';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { profitTexts } from '../../../language/tools/profit';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    ':not(:first-of-type)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  },
  told: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  picker: { padding: '4px 0 8px' },
  more: { alignSelf: 'flex-start', padding: 0 },
});

interface Props {
  /** what the data say, or what could be taken from them */
  readonly told: string;
  /** how the figure is meant */
  readonly note?: string;
  /** undefined: the columns picked tell nothing */
  readonly onUse: (() => void) | undefined;
  readonly isUsed: boolean;
  /** words of the way to the picker: list and columns, unless told otherwise */
  readonly choose?: string;
  /** the list and its columns */
  readonly children: ReactNode;
}

/** Figures that a list of the workbook tells: what they are, taking them, and where they come from. */
export function Offer({ told, note, onUse, isUsed, choose, children }: Props) {
  const styles = useStyles();
  const words = profitTexts(usePaneSettings().language).figures;
  const [isOpen, setIsOpen] = useState(false);
  const way = isOpen ? words.hide : (choose ?? words.choose);
  return (
    <div className={styles.offer}>
      <div className={styles.told}>
        <span>{told}</span>
        {onUse && (
          <TextAction disabled={isUsed} aria-label={`${words.use}: ${told}`} onClick={onUse}>
            {isUsed ? words.used : words.use}
          </TextAction>
        )}
      </div>
      {note !== undefined && <Caption>{note}</Caption>}
      {isOpen && <div className={styles.picker}>{children}</div>}
      <TextAction
        className={styles.more}
        aria-expanded={isOpen}
        aria-label={`${way}: ${told}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {way}
      </TextAction>
    </div>
  );
}
