import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { profitTexts } from '../../../language/tools/profit';
import { formatMoney, formatPercent } from '../../../language/format';
import { Action, TextAction } from '../../../pane/components/action';
import { Card } from '../../../pane/components/card';
import { Footer } from '../../../pane/components/footer';
import { MoneyField, NumberField, PercentField } from '../../../pane/components/number-field';
import { PageHeader } from '../../../pane/components/page-header';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { View } from '../../../pane/components/view';
import { Lead, SectionHeading } from '../../../pane/components/words';
import { costOfCustomer } from '../../../planning/profit/cost-of-customer';
import type { Finding } from '../from-data';
import { figures, isFaulty, mostDeals, withFigures, type Figure, type ProfitState } from '../state';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
  found: { display: 'flex', flexDirection: 'column', gap: '6px' },
  finding: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** In pairs, as they stand side by side; the slider asks for the repeat deals. */
const asked = figures.filter((figure) => figure !== 'repeat');

interface Props {
  readonly state: ProfitState;
  readonly found: readonly Finding[];
  readonly onChange: (state: ProfitState) => void;
  readonly onBack: () => void;
  readonly onShow: () => void;
}

/** The figures of one deal, typed or taken from the workbook's lists. */
export function FiguresView({ state, found, onChange, onBack, onShow }: Props) {
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
    const missing =
      figure === 'conversion' ? words.missingShare : figure === 'deals' ? words.missingDeals : words.missing;
    const common = {
      label: words[figure as Exclude<Figure, 'repeat'>],
      value,
      error: tried && isFaulty(figure, value) ? missing : undefined,
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

  const told = ({ kind, list, values }: Finding): string =>
    kind === 'average'
      ? words.average(list, formatMoney(values.revenue ?? 0, regional))
      : words.leads(
          list,
          formatMoney(values.costPerLead ?? 0, regional),
          formatPercent(values.conversion ?? 0, regional, language, { most: 1 }),
        );
  const isUsed = ({ values }: Finding): boolean =>
    Object.entries(values).every(([figure, value]) => state.figures[figure as Figure] === value);

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
      {found.length > 0 && (
        <Card className={styles.found}>
          <SectionHeading>{words.found}</SectionHeading>
          {found.map((finding) => (
            <div key={finding.kind} className={styles.finding}>
              <span>{told(finding)}</span>
              <TextAction
                disabled={isUsed(finding)}
                aria-label={`${words.use}: ${told(finding)}`}
                onClick={() => onChange(withFigures(state, finding.values, finding.sources))}
              >
                {isUsed(finding) ? words.used : words.use}
              </TextAction>
            </div>
          ))}
        </Card>
      )}
      <div className={styles.fields}>{asked.map(field)}</div>
    </View>
  );
}
