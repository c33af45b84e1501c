import { choice, flag, group, image, list, longText, rating, references, strings, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const NEED_KINDS = { functional: 'Functional', emotional: 'Emotional', social: 'Social' } as const;
export const GAIN_RELEVANCE = { essential: 'Essential', expected: 'Expected', desired: 'Desired', unexpected: 'Unexpected' } as const;

const preference = (label: string) => group(label, { weight: rating('Weight', 'dots', { required: true }), note: text('Note') });

export const persona = defineFramework({
  kind: 'persona',
  area: 'understand',
  count: 'many',
  singular: 'Persona',
  plural: 'Personas',
  icon: 'user',
  help: { what: '', example: '', apply: '' },
  title: (data) => (data.name && data.archetype ? `${data.name}, ${lowerFirst(data.archetype)}` : data.name || data.archetype),
  fields: {
    name: text('Name', { required: true }),
    archetype: text('Archetype', { required: true }),
    photo: image('Photo'),
    quote: longText('Quote', { look: 'quote', required: true }),
    primary: flag('Primary persona'),
    segments: references('Segments', [{ kind: 'segment' }], { required: true }),
    ageRange: text('Age range', { required: true }),
    gender: text('Gender'),
    income: text('Income band'),
    location: text('Location', { required: true }),
    occupation: text('Occupation', { required: true }),
    education: text('Education'),
    household: text('Household'),
    buyingHabits: longText('Buying habits', { required: true }),
    productUsage: longText('Product usage'),
    channelsUsed: references('Channels used', [{ kind: 'brief', list: 'channels' }], { required: true }),
    devices: strings('Devices'),
    media: strings('Media'),
    loyalty: text('Loyalty membership'),
    needs: list(
      'Needs',
      'need',
      'statement',
      {
        statement: text('Statement', { required: true }),
        kind: choice('Kind', NEED_KINDS, { required: true }),
        importance: rating('Importance', 'dots', { required: true }),
      },
      { required: true },
    ),
    preferences: group('Preferences', {
      price: preference('Price'),
      quality: preference('Quality'),
      brandReputation: preference('Brand reputation'),
      design: preference('Design'),
      convenience: preference('Convenience'),
      personalValues: preference('Personal values'),
    }),
    jobs: list(
      'Jobs to be done',
      'job',
      'statement',
      {
        statement: text('Statement', { required: true }),
        kind: choice('Kind', NEED_KINDS, { required: true }),
        importance: rating('Importance', 'dots', { required: true }),
      },
      { required: true },
    ),
    goals: strings('Goals', { required: true }),
    motivations: strings('Motivations'),
    objections: strings('Objections', { required: true }),
    pains: list(
      'Pains',
      'pain',
      'statement',
      {
        statement: text('Statement', { required: true }),
        severity: rating('Severity', 'bars', { required: true }),
        frequency: rating('Frequency', 'ticks', { required: true }),
      },
      { required: true, code: 'P' },
    ),
    gains: list(
      'Gains',
      'gain',
      'statement',
      { statement: text('Statement', { required: true }), relevance: choice('Relevance', GAIN_RELEVANCE, { required: true }) },
      { required: true, code: 'G' },
    ),
  },
  sections: [
    { id: 'identity', label: 'Identity', fields: ['photo', 'name', 'archetype', 'quote', 'primary', 'segments'] },
    { id: 'needs', label: 'Needs', hint: 'what this person is after, most important first', fields: ['needs'] },
    { id: 'pains', label: 'Pains', hint: 'severity × frequency decides what to answer first', fields: ['pains'] },
    { id: 'gains', label: 'Gains', hint: 'what would delight, and what is simply expected', fields: ['gains'] },
    { id: 'jobs', label: 'Jobs and goals', fields: ['jobs', 'goals', 'motivations'] },
    { id: 'preferences', label: 'Preferences', hint: 'what weighs in a choice', fields: ['preferences'] },
    {
      id: 'behaviour',
      label: 'Behaviour',
      fields: ['buyingHabits', 'productUsage', 'channelsUsed', 'devices', 'media', 'loyalty'],
    },
    {
      id: 'demographics',
      label: 'Demographics',
      fields: ['ageRange', 'gender', 'income', 'location', 'occupation', 'education', 'household'],
    },
    { id: 'objections', label: 'Objections', hint: 'why not', fields: ['objections'] },
  ],
});

function lowerFirst(value: string): string {
  return /^(The|A|An) /.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}
