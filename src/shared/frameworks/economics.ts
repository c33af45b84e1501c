import { money, number } from '../fields.ts';
import { defineFramework } from './define.ts';

export const economics = defineFramework({
  kind: 'economics',
  area: 'measure',
  count: 'one',
  optional: true,
  singular: 'Customer economics',
  plural: 'Customer economics',
  icon: 'coins',
  help: {
    what: 'The few numbers from which follows what a customer is worth, and what may be spent to win one. Variants of a strategy are compared by them.',
    example: 'A guest spends £212 a stay, comes 1.4 times a year, 38% of it is margin, and 24% are there again the year after.',
    apply: 'Enter today’s numbers here. Then make a variant of the strategy, change them there, and compare.',
  },
  title: () => 'Customer economics',
  fields: {
    orderValue: money('Value per order', {
      required: true,
      help: {
        what: 'What a customer spends in one order, stay or visit, in the currency of the brief.',
        example: '£212 for a stay.',
        apply: 'Mean of the last twelve months, without tax.',
      },
    }),
    ordersPerYear: number('Orders per year', {
      required: true,
      min: 0,
      help: {
        what: 'How often a customer buys in a year.',
        example: '1.4 stays.',
        apply: 'Orders divided by customers who bought at least once.',
      },
    }),
    margin: number('Margin', {
      required: true,
      min: 0,
      max: 100,
      unit: '%',
      help: {
        what: 'The share of revenue that is left after the costs of serving it.',
        example: '38: after commission, cleaning and breakfast.',
        apply: 'Take contribution margin, not profit: fixed costs do not follow one customer.',
      },
    }),
    retention: number('Retention', {
      required: true,
      min: 0,
      max: 100,
      unit: '%',
      help: {
        what: 'The share of customers who buy again within the year.',
        example: '24, counted over guests of the year before.',
        apply: 'Count customers, not orders. If a metric measures it, take its latest value.',
      },
    }),
    discount: number('Discount rate', {
      required: true,
      min: 0,
      max: 100,
      unit: '%',
      help: {
        what: 'By how much a pound in a year is worth less than one today.',
        example: '10',
        apply: 'Ask finance for the rate that they use for investments.',
      },
    }),
    cac: money('Cost to win a customer', {
      required: true,
      help: {
        what: 'What it costs to win one new customer (CAC), in the currency of the brief.',
        example: '£31: commission and advertising, divided by first-time guests.',
        apply: 'All spending on sales and marketing of a year, divided by the customers gained in it.',
      },
    }),
    customers: number('Customers', {
      min: 0,
      help: {
        what: 'How many customers there are today.',
        example: '6,480 guests in the last year.',
        apply: 'Those who bought in the last twelve months. It turns the worth of one into that of all.',
      },
    }),
  },
  sections: [
    { id: 'value', label: 'What a customer brings', fields: ['orderValue', 'ordersPerYear', 'margin'] },
    { id: 'time', label: 'How long, and at what cost', fields: ['retention', 'discount', 'cac', 'customers'] },
  ],
});
