/** ▲ ● ▼ before verdicts, so that colour never says it alone; the numbers that colours rest on. */
import { quoted } from '../funnel/sentence';
import type { Place } from './place';

/** Verdicts as FUNNEL.CHECK writes them, in every language: a colleague's Excel may speak the other one. */
export const verdictWords = {
  bad: ['bottleneck', 'узкое место', 'inverted', 'обратная воронка'],
  unsure: ['too few to tell', 'мало данных'],
  good: ['on track', 'в норме'],
} as const;
export const invertedWords = verdictWords.bad.slice(2);

export const marks = { bad: '▼', unsure: '●', good: '▲' } as const;
export type Judgement = keyof typeof marks;

/** fill and colour of a verdict */
export const looks: Readonly<Record<Judgement, { readonly fill: string; readonly color: string }>> = {
  bad: { fill: '#FDF3F4', color: '#B10E1C' },
  unsure: { fill: '#FFF3E8', color: '#8A3707' },
  good: { fill: '#F1FAF1', color: '#0E700E' },
};

/** Number format of a verdict's words: the mark before them. */
export const markFormat = (judgement: Judgement): string => `"${marks[judgement]} "@`;

/** True for a text in which a verdict of this kind stands. */
function says(text: string, judgement: Judgement): string {
  return `OR(ISNUMBER(SEARCH({${verdictWords[judgement].map(quoted).join(',')}},${text})))`;
}

/** Number of the whole funnel's verdict: 3 bad, 2 unsure, 1 good, 0 none; `row` is that of its line. */
export function stateFormula(place: Place, row: string): string {
  const text = `INDEX(${place.body('verdict')},${row})`;
  return `=IFERROR(IF(${says(text, 'bad')},3,IF(${says(text, 'unsure')},2,IF(${says(text, 'good')},1,0))),0)`;
}
