import { choice, date, group, list, longText, number, reference, strings, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const SECTORS = {
  retail: 'Retail',
  ecommerce: 'E-commerce',
  tourism: 'Tourism and hospitality',
  financial: 'Financial services',
  telecoms: 'Telecoms',
  saas: 'SaaS',
  public: 'Public service',
  education: 'Education',
  other: 'Other',
} as const;

/** The currencies offered; money is stored in their minor unit. */
export const CURRENCIES = {
  EUR: 'Euro (€)',
  GBP: 'Pound sterling (£)',
  USD: 'US dollar ($)',
  CHF: 'Swiss franc (CHF)',
  SEK: 'Swedish krona (kr)',
  NOK: 'Norwegian krone (kr)',
  DKK: 'Danish krone (kr)',
  PLN: 'Polish złoty (zł)',
  CZK: 'Czech koruna (Kč)',
  UAH: 'Ukrainian hryvnia (₴)',
  JPY: 'Japanese yen (¥)',
  AUD: 'Australian dollar (A$)',
  CAD: 'Canadian dollar (C$)',
  INR: 'Indian rupee (₹)',
} as const;

export const CHANNEL_KINDS = { digital: 'Digital', physical: 'Physical', human: 'Human' } as const;

export const brief = defineFramework({
  kind: 'brief',
  area: 'understand',
  count: 'one',
  singular: 'Brief',
  plural: 'Brief',
  icon: 'file-text',
  help: { what: '', example: '', apply: '' },
  title: (data) => data.name,
  fields: {
    name: text('Strategy name', { required: true }),
    organisation: text('Organisation', { required: true }),
    offering: text('Offering', { required: true }),
    sector: choice('Sector', SECTORS, { required: true }),
    market: text('Market', { required: true }),
    currency: choice('Currency', CURRENCIES, { required: true, initial: 'EUR' }),
    horizon: group('Horizon', { start: date('From', { required: true }), end: date('To', { required: true }) }),
    vision: longText('Vision', { required: true }),
    principles: strings('Experience principles', { required: true }),
    scopeIn: longText('In scope', { required: true }),
    scopeOut: longText('Out of scope'),
    stakeholders: list('Stakeholders', 'stakeholder', 'name', {
      name: text('Name', { required: true }),
      role: text('Role'),
      interest: text('What they expect'),
    }),
    channels: list(
      'Channels',
      'channel',
      'name',
      { name: text('Name', { required: true }), kind: choice('Kind', CHANNEL_KINDS, { required: true }) },
      { required: true },
    ),
    objectives: list(
      'Objectives',
      'objective',
      'statement',
      {
        statement: text('Statement', { required: true }),
        measuredBy: reference('Measured by', [{ kind: 'metric' }], { required: true }),
        baseline: number('Baseline', { required: true }),
        target: number('Target', { required: true }),
        due: date('Due', { required: true }),
        owner: text('Owner'),
      },
      { required: true, code: 'O' },
    ),
  },
  sections: [
    { id: 'basics', label: 'Basics', fields: ['name', 'organisation', 'offering', 'sector', 'market', 'currency', 'horizon'] },
    { id: 'direction', label: 'Direction', hint: 'where this leads', fields: ['vision', 'principles'] },
    { id: 'scope', label: 'Scope', fields: ['scopeIn', 'scopeOut', 'stakeholders'] },
    { id: 'channels', label: 'Channels', hint: 'one vocabulary for personas and plans', fields: ['channels'] },
    { id: 'objectives', label: 'Objectives', hint: 'what counts as success', fields: ['objectives'] },
  ],
});
