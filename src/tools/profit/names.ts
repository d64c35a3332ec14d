/** Names a profit sheet gives its cells, in either language: written with the sheet, and how it is found again. */
import type { Language } from '../../language/language';
import type { PlanSheet } from '../../workbook/port';
import type { Figure } from './state';

export type ProfitNames = Readonly<
  Record<Figure | 'acquisition' | 'profitNew' | 'profitRepeat' | 'bonusNote', string>
>;

export const profitNames: Readonly<Record<Language, ProfitNames>> = {
  en: {
    revenue: 'Profit_Revenue',
    cost: 'Profit_Cost',
    costPerLead: 'Profit_Lead',
    conversion: 'Profit_Conversion',
    bonusNew: 'Profit_BonusNew',
    bonusRepeat: 'Profit_BonusRepeat',
    errorsNew: 'Profit_ErrorsNew',
    errorsRepeat: 'Profit_ErrorsRepeat',
    deals: 'Profit_Deals',
    repeat: 'Profit_Repeat',
    acquisition: 'Profit_Acquisition',
    profitNew: 'Profit_OfNew',
    profitRepeat: 'Profit_OfRepeat',
    bonusNote: 'Profit_BonusFrom',
  },
  ru: {
    revenue: 'Прибыль_Выручка',
    cost: 'Прибыль_Затраты',
    costPerLead: 'Прибыль_Лид',
    conversion: 'Прибыль_Конверсия',
    bonusNew: 'Прибыль_ПремияНовая',
    bonusRepeat: 'Прибыль_ПремияПовторная',
    errorsNew: 'Прибыль_ОшибкиНовая',
    errorsRepeat: 'Прибыль_ОшибкиПовторная',
    deals: 'Прибыль_Сделок',
    repeat: 'Прибыль_Повторных',
    acquisition: 'Прибыль_Привлечение',
    profitNew: 'Прибыль_СНовой',
    profitRepeat: 'Прибыль_СПовторной',
    bonusNote: 'Прибыль_ПремияОткуда',
  },
};

/** Sheet-scoped names by which a profit sheet is known, whatever language it was written in. */
export const profitMarks: readonly string[] = Object.values(profitNames).map(({ revenue }) => revenue);

/** The names a sheet uses, told from those it has. */
export function namesOf(plan: PlanSheet): { language: Language; names: ProfitNames } | undefined {
  const language = (Object.keys(profitNames) as Language[]).find(
    (each) => profitNames[each].revenue in plan.values,
  );
  return language && { language, names: profitNames[language] };
}
