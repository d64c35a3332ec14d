import { useState } from 'react';
import { catalogueTexts } from '../../language/views/catalogue';
import type { Currency, ResultFormats } from '../../workbook/port';
import { TextAction } from '../components/action';
import { Message } from '../components/message';
import { usePaneSettings } from '../components/pane-settings';
import { ProblemMessage } from '../components/problem-message';
import { cellKey, outcomeAt } from '../check/cell-key';
import { usePaneServices } from '../services';
import type { Catalogue } from '../services';
import type { Selection } from '../use-selection';

interface Props {
  readonly selection: Selection | undefined;
  readonly formats: Pick<Catalogue, 'formatsOf' | 'cellFormatsOf'>;
  readonly currency: Currency;
}

/** wide enough for a plan of two years by month; the workbook uses as many as the result has columns */
const WIDEST = 26;

/** For a SALES formula typed by hand into the selected cell: gives its result the number formats an inserted one would have. */
export function FormatTyped({ selection, formats: { formatsOf, cellFormatsOf }, currency }: Props) {
  const { language } = usePaneSettings();
  const { workbook, outcomes } = usePaneServices();
  const [result, setResult] = useState<{ cell?: string; problem?: unknown }>({});
  const name = /\b(SALES\.[A-Z.]+)\s*\(/i.exec(selection?.formula ?? '')?.[1].toUpperCase();
  if (!selection || !name) return null;

  const size = outcomeAt(outcomes(), selection.sheet, selection.address);
  // an error has no result to format; while it is being calculated that is not known yet
  const isError = selection.error !== undefined && !/^#(BUSY!|GETTING_DATA)$/.test(selection.error);
  if (isError || size?.message !== undefined) return null;
  const formats =
    size?.rows && size.columns
      ? cellFormatsOf(selection.formula, size.rows, size.columns, currency)
      : formatsOf(selection.formula, WIDEST, currency);
  if (!formats) return null;
  const cell = cellKey(selection.sheet, selection.address);

  async function format(formats: ResultFormats) {
    try {
      await workbook.formatSpill(formats);
      setResult({ cell });
    } catch (problem) {
      setResult({ cell, problem });
    }
  }

  const words = catalogueTexts(language);
  if (result.cell === cell) {
    return result.problem === undefined ? (
      <Message tone="good" title={words.formatted(selection.address)} />
    ) : (
      <ProblemMessage error={result.problem} />
    );
  }
  return (
    <Message
      tone="hint"
      title={words.typedHere(selection.address, name)}
      actions={<TextAction onClick={() => void format(formats)}>{words.format}</TextAction>}
    />
  );
}
