import { choice, list, longText, rating, references, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const TOWS_KINDS = {
  SO: 'SO: use strengths to take opportunities',
  WO: 'WO: fix what stands in the way',
  ST: 'ST: use strengths to hold off threats',
  WT: 'WT: limit the damage',
} as const;

const quadrant = (label: string, itemName: string, code: string) =>
  list(
    label,
    itemName,
    'statement',
    {
      statement: text('Statement', { required: true }),
      impact: rating('Impact', 'dots', { required: true }),
      confidence: rating('Confidence', 'dots', { required: true }),
    },
    { required: true, atLeast: 3, code },
  );

export const swot = defineFramework({
  kind: 'swot',
  area: 'decide',
  count: 'few',
  singular: 'SWOT and TOWS',
  plural: 'SWOT and TOWS',
  icon: 'layout-grid',
  help: { what: '', example: '', apply: '' },
  title: (data) => data.title || 'SWOT and TOWS',
  fields: {
    title: text('Title'),
    finding: text('Finding'),
    summary: longText('In short'),
    strengths: quadrant('Strengths', 'strength', 'S'),
    weaknesses: quadrant('Weaknesses', 'weakness', 'W'),
    opportunities: quadrant('Opportunities', 'opportunity', 'O'),
    threats: quadrant('Threats', 'threat', 'T'),
    strategies: list(
      'Strategies',
      'strategy',
      'statement',
      {
        statement: text('Statement', { required: true }),
        kind: choice('Kind', TOWS_KINDS, { required: true }),
        cites: references(
          'Cites',
          [
            { kind: 'swot', list: 'strengths' },
            { kind: 'swot', list: 'weaknesses' },
            { kind: 'swot', list: 'opportunities' },
            { kind: 'swot', list: 'threats' },
          ],
          { required: true },
        ),
      },
      { required: true },
    ),
  },
  sections: [
    { id: 'finding', label: 'Finding', hint: 'what it says, in a sentence', fields: ['title', 'finding', 'summary'] },
    { id: 'strengths', label: 'Strengths', hint: 'internal, helpful', fields: ['strengths'] },
    { id: 'weaknesses', label: 'Weaknesses', hint: 'internal, harmful', fields: ['weaknesses'] },
    { id: 'opportunities', label: 'Opportunities', hint: 'external, helpful', fields: ['opportunities'] },
    { id: 'threats', label: 'Threats', hint: 'external, harmful', fields: ['threats'] },
    { id: 'strategies', label: 'TOWS strategies', hint: 'what follows from it', fields: ['strategies'] },
  ],
});
