/** What the sheet says it rests on: a line each, always as many, so that an edited sheet can be told anew. */
import { formatDay } from './words';
import type { Language } from '../../language/language';
import { funnelTexts } from '../../language/tools/funnel';
import type { FunnelNames } from './names';
import { countedTo } from './stage-order';
import type { Absence, FunnelState } from './state';
import { absenceKinds } from './state';

/** Lines of the section, with the name of the cell where an edit may change it. */
export function assumptionLines(
  state: FunnelState,
  language: Language,
  names: FunnelNames,
): { readonly text: string; readonly name?: string }[] {
  const { sheet } = funnelTexts(language);
  const { source, how } = sourceLines(state, language);
  return [
    { text: source, name: names.source },
    { text: how, name: names.how },
    { text: sheet.formulas },
    { text: absenceLine(state.absences, language), name: names.absenceList },
  ];
}

/** Where the conversions come from, and how they were counted. */
export function sourceLines(state: FunnelState, language: Language): { source: string; how: string } {
  const { sheet } = funnelTexts(language);
  const { snapshot } = state;
  const stages = state.stages.slice(0, -1);
  const counted = stages.filter(
    ({ conversion }, index) => conversion === 'counted' && countedTo(state, index) === undefined,
  ).length;
  const typical = stages.filter((stage) => stage.typical === true).length;
  if (!snapshot || counted === 0) {
    const all = typical === stages.length;
    const source = all ? sheet.typical : sheet.typed + (typical > 0 ? sheet.typicalSome : '');
    return { source, how: sheet.countThem };
  }
  const day = (serial: number | undefined) => (serial === undefined ? '' : formatDay(serial, language));
  return {
    source: sheet.counted(snapshot.table, snapshot.rows, day(snapshot.from), day(snapshot.to)),
    how: sheet.countedHow + (counted < stages.length ? sheet.countedSome : ''),
  };
}

/** `Absences: vacation Adams, R.: 10; sick leave Brooks: 2.5 days.`; nothing where nobody is away. */
export function absenceLine(absences: readonly Absence[], language: Language): string {
  const funnel = funnelTexts(language);
  const { before, one, between, after } = funnel.sheet.absenceList;
  const listed = absences
    .filter(({ days }) => (days ?? 0) > 0)
    .map(({ kind, name, days = 0 }) =>
      one(funnel.team.kinds[kind], name.trim().replace(/[;:]/g, ','), String(days)),
    );
  return listed.length === 0 ? '' : before + listed.join(between) + after;
}

/** The absences that such a line lists; undefined where it was not written by this tool, or changed beyond reading. */
export function absencesIn(line: string, language: Language): readonly Omit<Absence, 'id'>[] | undefined {
  const funnel = funnelTexts(language);
  const { before, between, after } = funnel.sheet.absenceList;
  if (!line.startsWith(before) || !line.endsWith(after)) return undefined;
  const parts = line.slice(before.length, -after.length).split(between);
  const found = parts.map((part) => {
    const match = /^(.*): (\d+(?:\.\d+)?)$/.exec(part);
    const words = match?.[1] ?? '';
    const kind = absenceKinds.find((each) => {
      const word = funnel.team.kinds[each].toLowerCase();
      return words === word || words.startsWith(`${word} `);
    });
    if (!match || kind === undefined) return undefined;
    return { kind, name: words.slice(funnel.team.kinds[kind].length).trim(), days: Number(match[2]) };
  });
  return found.every((each) => each !== undefined) ? found : undefined;
}
