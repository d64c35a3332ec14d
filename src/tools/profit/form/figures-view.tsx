import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { profitTexts } from '../../../language/tools/profit';
import { formatMoney } from '../../../language/format';
import { Action } from '../../../pane/components/action';
import { Footer } from '../../../pane/components/footer';
import { MoneyField, NumberField, PercentField } from '../../../pane/components/number-field';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Lead } from '../../../pane/components/words';
import { costOfCustomer } from '../../../planning/profit/cost-of-customer';
import { figures, isFaulty, mostDeals, withFigures, type Figure, type ProfitState } from '../state';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
});

/** In pairs, as they stand side by side; the slider asks for the repeat deals. */
const asked = figures.filter((figure) => figure !== 'repeat');

interface Props {
  readonly state: ProfitState;
  /** figures that the workbook's lists tell */
  readonly data: ReactNode;
  readonly onChange: (state: ProfitState) => void;
  readonly onBack: () => void;
  readonly onShow: () => void;
}

/** The figures of one deal, typed or taken from the workbook's lists. */
export function FiguresView({ state, data, onChange, onBack, onShow }: Props) {
  const styles = useStyles();
  const { texts, language, regional } = usePaneSettings();
  const words = profitTexts(language).figures;
  const [tried, setTried] = useState(false);
  const fields = useRef(new Map<Figure, HTMLInputElement>());
  const { costPerLead, conversion } = state.figures;
  const acquisition =
    isFaulty('costPerLead', costPerLead) || isFaulty('conversion', conversion)
      ? undefined
      : costOfCustomer(costPerLead ?? 0, conversion ?? 1);

  function show() {
    setTried(true);
    const wrong = asked.find((figure) => isFaulty(figure, state.figures[figure]));
    if (wrong === undefined) onShow();
    else requestAnimationFrame(() => fields.current.get(wrong)?.focus());
  }

  const field = (figure: Figure) => {
    const value = state.figures[figure];
    const source = state.sources[figure];
    const missing =
      figure === 'conversion' ? words.missingShare : figure === 'deals' ? words.missingDeals : words.missing;
    const common = {
      label: words[figure as Exclude<Figure, 'repeat'>],
      value,
      error: tried && isFaulty(figure, value) ? missing : undefined,
      hint: source && words.live(source.list),
      onChange: (typed: number | undefined) => onChange(withFigures(state, { [figure]: typed })),
      inputRef: (element: HTMLInputElement | null) => {
        if (element) fields.current.set(figure, element);
        else fields.current.delete(figure);
      },
    };
    if (figure === 'conversion')
      return (
        <PercentField
          key={figure}
          {...common}
          check={(share) => (isFaulty(figure, share) ? words.missingShare : undefined)}
        />
      );
    if (figure === 'deals') return <NumberField key={figure} {...common} whole least={1} most={mostDeals} />;
    return <MoneyField key={figure} {...common} least={0} />;
  };

  return (
    <View
      header={<PageHeader title={profitTexts(language).title} onBack={onBack} takesFocus={false} />}
      underBar
      spacing="tight"
      onEnter={show}
      footer={
        <Footer
          answer={{
            label: words.acquisition,
            value: acquisition === undefined ? '–' : formatMoney(acquisition, regional, {}),
          }}
        >
          <Action onClick={onBack}>{texts.common.back}</Action>
          <Action appearance="primary" fill onClick={show}>
            {words.show}
          </Action>
        </Footer>
      }
    >
      <Lead takesFocus step="figures">
        {words.heading}
      </Lead>
      {data}
      <div className={styles.fields}>{asked.map(field)}</div>
    </View>
  );
}
