/** Columns of the tables on the sheet of adjustments; PAYOUT reads the first four of adjustments, the rest tells what for. */
import type { Language } from '../../../language/language';

type AdjustmentColumn =
  'rep' | 'amount' | 'date' | 'reason' | 'period' | 'dealDate' | 'deal' | 'customer' | 'component';

export const adjustmentHeaders: Readonly<Record<Language, Readonly<Record<AdjustmentColumn, string>>>> = {
  en: {
    rep: 'Rep',
    amount: 'Amount',
    date: 'Date',
    reason: 'Reason',
    period: 'For period',
    dealDate: 'Deal date',
    deal: 'Deal',
    customer: 'Customer',
    component: 'Component',
  },
  ru: {
    rep: 'Менеджер',
    amount: 'Сумма',
    date: 'Дата',
    reason: 'Причина',
    period: 'За период',
    dealDate: 'День сделки',
    deal: 'Сделка',
    customer: 'Клиент',
    component: 'Составляющая',
  },
};

export const openingHeaders: Readonly<Record<Language, readonly [rep: string, owed: string]>> = {
  en: ['Rep', 'Balance owed'],
  ru: ['Менеджер', 'Долг'],
};

export const journalHeaders: Readonly<
  Record<Language, readonly [when: string, action: string, period: string, amount: string, details: string]>
> = {
  en: ['When', 'Action', 'Period', 'Amount', 'Details'],
  ru: ['Когда', 'Действие', 'Период', 'Сумма', 'Подробности'],
};
