import type { TableColumns } from '../headed-table';

const column = (en: readonly string[], ru: readonly string[], needed = false) => ({
  headers: { en, ru },
  ...(needed ? { needed } : {}),
});
const rep = /*#__PURE__*/ column(['Rep', 'Reps', 'Sales rep'], ['Менеджер', 'Менеджеры'], true);

/** The columns of the deals, by their headers. */
export const dealColumns = {
  date: column(['Date', 'Deal date'], ['Дата', 'Дата сделки'], true),
  rep,
  customer: column(['Customer'], ['Клиент']),
  order: column(['Order', 'Deal', 'Order number'], ['Заказ', 'Сделка', 'Номер заказа']),
  amount: column(['Amount', 'Revenue'], ['Сумма', 'Выручка']),
  margin: column(['Margin'], ['Маржа']),
  kind: column(['Kind'], ['Вид']),
  paid: column(['Paid on', 'Paid'], ['Оплачено', 'Дата оплаты']),
  returned: column(['Returned on', 'Returned'], ['Возврат', 'Дата возврата']),
} as const satisfies TableColumns<string>;

export const peopleColumns = {
  rep,
  role: column(['Role'], ['Должность', 'Роль']),
  team: column(['Team'], ['Отдел', 'Команда']),
  base: column(['Base', 'Base salary'], ['Оклад']),
  quota: column(['Quota'], ['План']),
  quotaOf: column(['Quota of'], ['План по']),
  ote: column(['OTE'], ['Доход при 100 %', 'Доход при 100%', 'Доход при 100 % плана']),
  start: column(['Start'], ['Начало']),
  end: column(['End'], ['Конец']),
} as const satisfies TableColumns<string>;

export const schemeColumns = {
  role: column(['Role'], ['Должность', 'Роль']),
  component: column(['Component'], ['Составляющая'], true),
  basis: column(['Basis'], ['База'], true),
  period: column(['Period'], ['Период']),
  from: column(['From'], ['От']),
  fromQuota: column(
    ['From % of quota', 'From, % of quota', 'From (% of quota)'],
    ['От % плана', 'От, % плана', 'От (% плана)'],
  ),
  rate: column(['Rate'], ['Ставка']),
  amount: column(['Amount'], ['Сумма']),
  mode: column(['Mode'], ['Режим']),
  applies: column(['Applies to'], ['Продажи']),
  whose: column(['Whose'], ['Чьи']),
  cap: column(['Cap'], ['Потолок']),
  gate: column(['Gate'], ['Порог']),
  gateBy: column(['Gate by', 'Gate of'], ['Порог по']),
} as const satisfies TableColumns<string>;

export const kpiColumns = {
  rep,
  kpi: column(['KPI'], ['Показатель'], true),
  result: column(['Result'], ['Результат', 'Факт'], true),
  month: column(['Month', 'Date'], ['Месяц', 'Дата']),
} as const satisfies TableColumns<string>;

export const adjustmentColumns = {
  rep,
  amount: column(['Amount'], ['Сумма'], true),
  date: column(['Date'], ['Дата']),
  reason: column(['Reason', 'Note'], ['Причина', 'Примечание']),
} as const satisfies TableColumns<string>;

export const openingColumns = {
  rep,
  owed: column(['Balance owed', 'Balance'], ['Долг'], true),
} as const satisfies TableColumns<string>;
