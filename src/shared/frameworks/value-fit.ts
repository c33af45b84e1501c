import { choice, group, list, longText, rating, reference, references, text } from '../fields.ts';
import { defineFramework } from './define.ts';
import { GAIN_RELEVANCE, NEED_KINDS } from './persona.ts';

const products = references('Products', [{ kind: 'value-fit', list: 'products' }]);

export const valueFit = defineFramework({
  kind: 'value-fit',
  area: 'decide',
  count: 'many',
  singular: 'Value-fit map',
  plural: 'Value fit',
  icon: 'blend',
  help: { what: '', example: '', apply: '' },
  title: (data) => data.title,
  fields: {
    title: text('Title', { required: true }),
    audience: reference('Made for', [{ kind: 'persona' }, { kind: 'segment' }], { required: true }),
    extraJobs: list('Further jobs', 'job', 'statement', {
      statement: text('Statement', { required: true }),
      kind: choice('Kind', NEED_KINDS),
      importance: rating('Importance', 'dots'),
    }),
    extraPains: list('Further pains', 'pain', 'statement', {
      statement: text('Statement', { required: true }),
      severity: rating('Severity', 'bars', { required: true }),
    }),
    extraGains: list('Further gains', 'gain', 'statement', {
      statement: text('Statement', { required: true }),
      relevance: choice('Relevance', GAIN_RELEVANCE, { required: true }),
    }),
    products: list(
      'Products and services',
      'product',
      'name',
      { name: text('Name', { required: true }), description: text('Description') },
      { required: true },
    ),
    relievers: list(
      'Relievers',
      'reliever',
      'statement',
      {
        statement: text('Statement', { required: true }),
        relieves: references(
          'Relieves',
          [
            { kind: 'persona', list: 'pains' },
            { kind: 'value-fit', list: 'extraPains' },
          ],
          { required: true },
        ),
        products,
      },
      { required: true, code: 'R' },
    ),
    creators: list(
      'Creators',
      'creator',
      'statement',
      {
        statement: text('Statement', { required: true }),
        creates: references(
          'Creates',
          [
            { kind: 'persona', list: 'gains' },
            { kind: 'value-fit', list: 'extraGains' },
          ],
          { required: true },
        ),
        products,
      },
      { required: true, code: 'C' },
    ),
    statement: group('Value proposition', {
      target: text('For'),
      need: text('who'),
      offer: text('the'),
      category: text('is a', { required: true }),
      benefit: text('that', { required: true }),
      alternative: text('Unlike', { required: true }),
      difference: text('it', { required: true }),
    }),
    whyUs: list(
      'Why us',
      'reason',
      'reason',
      { reason: text('Reason', { required: true }), proof: text('Proof', { required: true }) },
      { required: true },
    ),
    remarks: longText('Remarks'),
  },
  sections: [
    { id: 'audience', label: 'Customer side', fields: ['title', 'audience', 'extraJobs', 'extraPains', 'extraGains'] },
    { id: 'products', label: 'Products', fields: ['products'] },
    { id: 'relievers', label: 'Relievers', hint: 'each answers a pain', fields: ['relievers'] },
    { id: 'creators', label: 'Creators', hint: 'each brings a gain', fields: ['creators'] },
    { id: 'statement', label: 'Proposition', hint: 'filled from your data where left empty', fields: ['statement'] },
    { id: 'why-us', label: 'Why us', fields: ['whyUs', 'remarks'] },
  ],
});
