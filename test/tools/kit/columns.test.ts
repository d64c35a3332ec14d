import { guessColumn, guessColumns, guessList, meanings } from '../../../src/tools/kit/columns';
import { columnFormula } from '../../../src/tools/kit/references';

const { date, rep, amount, customer, order } = meanings;
const sales = { date, rep, amount };

test.each([
  [
    ['Date', 'Order', 'Rep', 'Customer', 'Product', 'Amount'],
    ['Date', 'Rep', 'Amount'],
  ],
  // AdventureWorks as published
  [
    ['order_id', 'order_date', 'sales_person_id', 'customer_id', 'territory', 'subtotal'],
    ['order_date', 'sales_person_id', 'subtotal'],
  ],
  [
    ['SalesOrderID', 'OrderDate', 'DueDate', 'ShipDate', 'SalesPerson', 'SubTotal'],
    ['OrderDate', 'SalesPerson', 'SubTotal'],
  ],
  // an export of 1C
  [
    ['Дата', 'Номер', 'Менеджер', 'Контрагент', 'Регион', 'Сумма'],
    ['Дата', 'Менеджер', 'Сумма'],
  ],
  [
    ['№ заказа', 'Дата продажи', 'Ответственный менеджер', 'Сумма с НДС'],
    ['Дата продажи', 'Ответственный менеджер', 'Сумма с НДС'],
  ],
])('date, rep and amount are guessed from headers in both languages: %s', (headers, expected) => {
  const found = guessColumns(headers, sales);
  expect([found.date, found.rep, found.amount]).toEqual(expected);
});

test('customers and numbers of orders are guessed too', () => {
  expect(guessColumn(['Дата', 'Номер', 'Контрагент'], customer)).toBe('Контрагент');
  expect(guessColumn(['Дата', 'Номер', 'Контрагент'], order)).toBe('Номер');
  expect(guessColumn(['order_id', 'order_date', 'customer_id'], order)).toBe('order_id');
  expect(guessColumn(['order_id', 'order_date', 'customer_id'], customer)).toBe('customer_id');
});

test('no column serves two meanings, and words inside words are none', () => {
  expect(guessColumns(['Updated', 'Candidate', 'Reported', 'Summer'], sales)).toEqual({ amount: 'Summer' });
  expect(guessColumns(['Amount'], { amount, again: amount })).toEqual({ amount: 'Amount' });
});

const list = (name: string, headers: readonly string[], rows: number) => ({
  name,
  sheet: name,
  headers,
  rows,
});

test('the list with the surest headers is taken, the longer of two that are as sure', () => {
  const deals = list('Deals', ['ID', 'Created date', 'Rep', 'Amount', 'Stage'], 900);
  const orders = list('Orders', ['Date', 'Rep', 'Amount'], 300);
  const more = list('More', ['Date', 'Rep', 'Amount'], 600);
  const needed = ['date', 'rep', 'amount'] as const;
  expect(guessList([deals, orders], sales, needed)?.table).toBe('Orders');
  expect(guessList([deals, orders, more], sales, needed)?.table).toBe('More');
  expect(guessList([list('Leads', ['Month', 'Leads'], 12)], sales, needed)).toBeUndefined();
  expect(guessList([list('Empty', ['Date', 'Rep', 'Amount'], 0)], sales, needed)).toBeUndefined();
});

test('a column in a formula', () => {
  expect(columnFormula(list('Orders', ['Date', 'Order date'], 3), 'Order date')).toBe('Orders[Order date]');
  expect(columnFormula(list('Заказы', ['Сумма, ₽'], 3), 'Сумма, ₽')).toBe('Заказы[[Сумма, ₽]]');
  expect(columnFormula(list('T', ["a[1]'s #"], 3), "a[1]'s #")).toBe("T[[a'[1']''s '#]]");
  const plain = {
    name: "May's!Y3:AB9",
    sheet: "May's",
    headers: ['A', 'B', 'C', 'D'],
    rows: 6,
    range: 'Y3:AB9',
  };
  expect(columnFormula(plain, 'A')).toBe("'May''s'!$Y$4:$Y$10009");
  expect(columnFormula(plain, 'C')).toBe("'May''s'!$AA$4:$AA$10009");
});
