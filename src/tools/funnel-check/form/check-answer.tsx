import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import { formatMoneyShort, formatNumber, formatPercent } from '../../../language/format';
import { Card } from '../../../pane/components/card';
import { Message, type MessageTone } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption } from '../../../pane/components/words';
import type { Facts } from '../facts';
import { firstThing, sayFirst, type FirstThing } from '../first-thing';
import { sayOtherDays } from '../other-days';
import type { Reference } from '../reference';
import { Verdicts } from './verdicts';

const tones: Readonly<Record<FirstThing['kind'], MessageTone>> = {
  inverted: 'warning',
  bottleneck: 'warning',
  lowInflow: 'warning',
  tooFew: 'hint',
  noData: 'hint',
  onTrack: 'good',
};

/** What to do first, in a sentence, and the verdict on every stage. */
export function CheckAnswer({ facts, reference }: { readonly facts: Facts; readonly reference: Reference }) {
  const { regional, language } = usePaneSettings();
  const words = funnelCheckTexts(language);
  const thing = firstThing(facts);
  const count = (value: number) => formatNumber(value, regional);
  return (
    <>
      <Message tone={tones[thing.kind]}>
        {sayFirst(thing, reference.averageDeal, words, {
          count,
          share: (value) => formatPercent(value, regional, language),
          money: (value) => formatMoneyShort(value, regional, language),
        })}
        {sayOtherDays(facts.otherDays, reference.period, language, words)}
      </Message>
      <Card>
        <Verdicts facts={facts} />
      </Card>
      {facts.lostUnknown > 0 && (
        <Caption>{words.unknownFrom(count(facts.lostUnknown), facts.lostUnknown)}</Caption>
      )}
    </>
  );
}
