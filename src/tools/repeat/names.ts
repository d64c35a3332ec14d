/** Names that the sheet of repeat sales gives its cells, in either language: written with it, and how it is found again. */
import type { Language } from '../../language/language';
import type { PlanSheet } from '../../workbook/port';

export type RepeatNames = Readonly<Record<'from' | 'to' | 'share' | 'level', string>>;

export const repeatNames: Readonly<Record<Language, RepeatNames>> = {
  en: { from: 'Repeat_From', to: 'Repeat_To', share: 'Repeat_Share', level: 'Repeat_Level' },
  ru: { from: 'Повтор_С', to: 'Повтор_По', share: 'Повтор_Доля', level: 'Повтор_Уровень' },
};

/** Sheet-scoped names by which the sheet is known, whatever language it was written in. */
export const repeatMarks: readonly string[] = Object.values(repeatNames).map(({ from }) => from);

/** The names a sheet uses, told from those it has. */
export function namesOf(plan: PlanSheet): { language: Language; names: RepeatNames } | undefined {
  const language = (Object.keys(repeatNames) as Language[]).find(
    (each) => repeatNames[each].from in plan.values,
  );
  return language && { language, names: repeatNames[language] };
}
