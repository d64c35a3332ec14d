/** Names that a check gives its cells, scoped to the sheet they stand on, so that a copied sheet checks its own funnel. */
import type { Language } from '../../language/language';

export interface CheckNames {
  readonly rep: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly elapsed: string;
  readonly share: string;
  readonly sentence: string;
}

export const checkNames: Readonly<Record<Language, CheckNames>> = {
  en: {
    rep: 'Check_Rep',
    from: 'Check_CreatedFrom',
    to: 'Check_CreatedTo',
    asOf: 'Check_AsOf',
    elapsed: 'Check_Elapsed',
    share: 'Check_ShareOfPlan',
    sentence: 'Check_First',
  },
  ru: {
    rep: 'Факт_Менеджер',
    from: 'Факт_СозданыС',
    to: 'Факт_СозданыПо',
    asOf: 'Факт_НаДату',
    elapsed: 'Факт_ДоляПериода',
    share: 'Факт_ДоляПлана',
    sentence: 'Факт_СЧегоНачать',
  },
};

/** Names by which a sheet with a check is known, whatever language it was written in. */
export const checkMarks: readonly string[] = Object.values(checkNames).map(({ sentence }) => sentence);
