import { choice, date, group, list, longText, money, reference, references, strings, text } from '../fields.ts';
import { defineFramework, WORK_STATUSES } from './define.ts';

/** The seven Ps, in the order they are shown; the last three belong to the 7P mix only. */
export const PS = {
  product: 'Product',
  price: 'Price',
  place: 'Place',
  promotion: 'Promotion',
  people: 'People',
  process: 'Process',
  physicalEvidence: 'Physical evidence',
} as const;
export type P = keyof typeof PS;
export const SERVICE_PS: readonly P[] = ['people', 'process', 'physicalEvidence'];

export const MIX_SCOPES = { '4P': '4P: goods', '7P': '7P: services' } as const;
export const PRICE_APPROACHES = {
  costPlus: 'Cost-plus',
  valueBased: 'Value-based',
  penetration: 'Penetration',
  skimming: 'Skimming',
  premium: 'Premium',
  dynamic: 'Dynamic',
  bundle: 'Bundle',
} as const;

const channels = [{ kind: 'brief', list: 'channels' }] as const;
const objective = longText('Objective', { required: true });
const budget = money('Budget', { required: true });

export const marketingMix = defineFramework({
  kind: 'marketing-mix',
  area: 'plan',
  count: 'few',
  singular: 'Marketing mix',
  plural: 'Marketing mix',
  icon: 'columns-3',
  help: { what: '', example: '', apply: '' },
  title: (data) => data.title || 'Marketing mix',
  fields: {
    title: text('Title'),
    scope: choice('Scope', MIX_SCOPES, { required: true, initial: '7P' }),
    totalBudget: money('Total budget', { required: true }),
    product: group('Product', {
      objective,
      core: longText('Core product', { required: true }),
      actual: longText('Actual product'),
      augmented: longText('Augmented product'),
      roadmap: strings('Product roadmap'),
      budget,
    }),
    price: group('Price', {
      objective,
      approach: choice('Approach', PRICE_APPROACHES, { required: true }),
      points: list('Price points', 'price point', 'name', {
        name: text('Name', { required: true }),
        price: money('Price', { required: true }),
      }),
      perceivedValue: longText('Perceived value'),
      budget,
    }),
    place: group('Place', {
      objective,
      channels: references('Channels', channels, { required: true }),
      coverage: text('Coverage'),
      logistics: longText('Logistics'),
      budget,
    }),
    promotion: group('Promotion', {
      objective,
      message: longText('Message', { required: true }),
      callToAction: text('Call to action', { required: true }),
      budget,
      channelMix: list('Channel mix', 'channel share', 'channel', {
        channel: reference('Channel', channels, { required: true }),
        budget: money('Budget', { required: true }),
      }),
    }),
    people: group('People', { objective, roles: longText('Roles and skills'), budget }),
    process: group('Process', { objective, steps: longText('Service process'), budget }),
    physicalEvidence: group('Physical evidence', { objective, cues: longText('Places and cues'), budget }),
    tactics: list(
      'Tactics',
      'tactic',
      'statement',
      {
        statement: text('Statement', { required: true }),
        p: choice('P', PS, { required: true }),
        segments: references('Segments', [{ kind: 'segment' }], { required: true }),
        answers: references('Carries', [
          { kind: 'value-fit', list: 'relievers' },
          { kind: 'value-fit', list: 'creators' },
        ]),
        owner: text('Owner', { required: true }),
        start: date('Start', { required: true }),
        end: date('End', { required: true }),
        cost: money('Cost', { required: true }),
        metric: reference('Metric', [{ kind: 'metric' }]),
        status: choice('Status', WORK_STATUSES, { initial: 'planned' }),
      },
      { required: true, atLeast: 4, code: 'T' },
    ),
  },
  sections: [
    { id: 'scope', label: 'Scope and budget', fields: ['title', 'scope', 'totalBudget'] },
    { id: 'product', label: 'Product', fields: ['product'] },
    { id: 'price', label: 'Price', fields: ['price'] },
    { id: 'place', label: 'Place', fields: ['place'] },
    { id: 'promotion', label: 'Promotion', fields: ['promotion'] },
    { id: 'people', label: 'People', fields: ['people'] },
    { id: 'process', label: 'Process', fields: ['process'] },
    { id: 'physical-evidence', label: 'Physical evidence', fields: ['physicalEvidence'] },
    { id: 'tactics', label: 'Tactics', hint: 'who does what, for whom, when and for how much', fields: ['tactics'] },
  ],
});
