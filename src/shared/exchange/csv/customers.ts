import { formatMoney, formatNumber } from '../../format.ts';
import type { PurchaseEntry } from '../../rows.ts';
import type { CsvFormat } from '../import.ts';
import { dayWords, type ImportContext } from './context.ts';
import type { KindReader } from './kind-reader.ts';
import { dayIn, moneyIn, wholeIn, words } from './values.ts';

/** A list of purchases, or one row a customer with the purchases summed up. */
export type CustomerForm = 'purchases' | 'customers';

export const CUSTOMER_FIELDS: Readonly<Record<CustomerForm, readonly string[]>> = {
  purchases: ['customer', 'date', 'amount'],
  customers: ['id', 'lastPurchase', 'orders', 'spend'],
};

const MOST_ORDERS = 1_000_000;

export function customersReader(form: CustomerForm, context: ImportContext, format: CsvFormat): KindReader<PurchaseEntry> {
  const money = moneyIn(format, context.currency, context.decimals);
  const day = dayIn(format);
  const orders = wholeIn(format, 1, MOST_ORDERS);
  const [customer, date, amount] = form === 'purchases' ? ['customer', 'date', 'amount'] : ['id', 'lastPurchase', 'spend'];
  return {
    customerOf: (entry) => entry.customer,
    ...(form === 'customers' && { onceIn: customer }),
    parsers: { [customer]: words, [date]: day, [amount]: money, ...(form === 'customers' && { orders }) },
    read: (cells) => ({
      customer: cells.need(customer, words, ''),
      date: cells.need(date, day, ''),
      orders: form === 'purchases' ? 1 : cells.need('orders', orders, 1),
      amount: cells.need(amount, money, 0),
    }),
    words: (entry) => ({
      [customer]: entry.customer,
      [date]: dayWords(entry.date),
      ...(form === 'customers' && { orders: formatNumber(entry.orders) }),
      [amount]: formatMoney(entry.amount, context.currency),
    }),
  };
}
