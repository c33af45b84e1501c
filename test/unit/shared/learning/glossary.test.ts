import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/shared/fold.ts';
import { glossary } from '../../../../src/shared/learning/glossary.ts';
import { common } from '../../../../src/shared/learning/links/common.ts';
import { placesOf } from '../../../../src/shared/learning/links.ts';
import { SECTORS, SOURCE_KINDS, type TermEntry } from '../../../../src/shared/learning/model.ts';
import { TERMS, type TermHead, type TermId, termIds } from '../../../../src/shared/learning/terms.ts';
import { topicIds } from '../../../../src/shared/learning/topics.ts';
import { formulaNames } from '../../../../src/shared/metrics/index.ts';
import { allWords, nearlyTheSame, type Placed, repeated } from './likeness.ts';

/** The terms that the program has to teach, as they are called there. */
const TO_TEACH = [
  // Foundations
  'customer experience',
  'marketing for customer experience',
  'customer centricity',
  'customer experience strategy',
  'customer experience management strategy',
  'digital customer experience strategy',
  'customer experience strategy framework',
  'customer experience design',
  'customer experience theory',
  'service design',
  'continuous improvement',
  'emotional connection',
  'competitive advantage',
  // Customers
  'customer needs',
  'functional',
  'emotional',
  'customer preferences',
  'customer behaviours',
  'customer behaviour insights',
  'customer persona',
  'demographics',
  'psychographics',
  'customer segmentation',
  'market segmentation',
  'target market',
  'customer analytics',
  'predictive analytics',
  // Journey
  'customer journey',
  'customer journey mapping',
  'customer journey analysis',
  'customer journey optimisation',
  'touchpoint',
  'touchpoint analysis',
  'pain point',
  'moment of truth',
  'memorable interaction',
  'omnichannel marketing',
  'omnichannel experience',
  'multichannel',
  'heatmap',
  // Relationship
  'customer engagement',
  'satisfaction',
  'loyalty',
  'loyalty programme',
  'advocacy',
  'retention',
  'churn',
  'empowerment',
  'success',
  'personalisation',
  'tailored recommendation',
  'customer relationship management (CRM)',
  'CRM',
  'brand reputation',
  'word of mouth',
  // Service
  'service quality management',
  'service quality dimensions',
  'customer service excellence',
  'employee training',
  'staff empowerment',
  'cultural alignment',
  'chatbot and automation',
  // Voice
  'customer feedback',
  'feedback mechanism',
  'voice of the customer',
  'survey',
  'review',
  // Measures
  'customer experience metrics',
  'NPS',
  'promoter',
  'passive',
  'detractor',
  'CSAT',
  'CES',
  'customer lifetime value',
  'retention rate',
  'churn rate',
  'customer acquisition cost',
  'LTV:CAC',
  'return on investment',
  // Strategy
  'SWOT analysis',
  'TOWS',
  'value proposition',
  'brand positioning',
  'perceptual map',
  'unique selling point',
  'marketing mix',
  'product',
  'price',
  'place',
  'promotion',
  'people',
  'process',
  'physical evidence',
  'segmentation–targeting–positioning',
  // Context
  'tourism',
  'hospitality',
  'e-commerce',
];

const headOf = (id: TermId): TermHead => TERMS[id];

/** Everything that a term is called by, folded. */
const callsOf = (id: TermId): readonly string[] => {
  const { name, abbreviation, aliases = [] } = headOf(id);
  return [name, ...(abbreviation ? [abbreviation] : []), ...aliases].map(fold);
};

const called = new Map<string, TermId[]>();
for (const id of termIds) for (const call of new Set(callsOf(id))) called.set(call, [...(called.get(call) ?? []), id]);

const entries: readonly (readonly [TermId, TermEntry])[] = termIds.flatMap((id) => {
  const entry = glossary[id];
  return entry ? [[id, entry] as const] : [];
});

const texts = (part: 'definition' | 'example' | 'not' | 'apply'): Placed[] =>
  entries.map(([id, entry]) => ({ place: `${id} (${part})`, text: entry[part] }));
const everyText: readonly Placed[] = [...texts('definition'), ...texts('example'), ...texts('not'), ...texts('apply')];

/** "prices" and "price", "companies" and "company" are one word here. */
const stem = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
const stemmed = (text: string): string => ` ${allWords(text).map(stem).join(' ')} `;

/** What must not stand in the definition: the name, the abbreviation, and other names of two or more words. */
const ownWords = (id: TermId): readonly string[] => {
  const { name, abbreviation, aliases = [] } = headOf(id);
  return [name, ...(abbreviation ? [abbreviation] : []), ...aliases.filter((alias) => allWords(alias).length > 1)].map(stemmed);
};

describe('the terms', () => {
  test('are a hundred at least, spread over the ten topics', () => {
    expect(termIds.length).toBeGreaterThanOrEqual(100);
    for (const topic of topicIds) expect(termIds.filter((id) => TERMS[id].topic === topic).length, topic).toBeGreaterThanOrEqual(10);
  });

  test.each(TO_TEACH)('hold “%s” as a name, an abbreviation or another name', (wanted) => {
    expect(called.get(fold(wanted)) ?? []).toHaveLength(1);
  });

  test('are each called by names that no other term has', () => {
    const shared = [...called].filter(([, ids]) => ids.length > 1).map(([call, ids]) => `${call}: ${ids.join(', ')}`);
    expect(shared).toEqual([]);
  });

  test('hold whatever a check of a strategy underlines', () => {
    const checks = new URL('../../../../src/shared/checks/', import.meta.url);
    const underlined = readdirSync(checks).flatMap((file) =>
      [...readFileSync(new URL(file, checks), 'utf8').matchAll(/\bterm: '([^']+)'/g)].map(([, term]) => term ?? ''),
    );
    expect(underlined.length).toBeGreaterThan(25);
    expect(underlined.filter((term) => !called.has(fold(term)))).toEqual([]);
  });
});

describe('the glossary', () => {
  test('says something of every term', () => {
    expect(termIds.filter((id) => !glossary[id])).toEqual([]);
    expect(Object.keys(glossary).filter((id) => !termIds.some((known) => known === id))).toEqual([]);
  });

  test('gives each term all its parts, as sentences', () => {
    for (const { place, text } of everyText) {
      expect(text, place).toBe(text.trim());
      expect(text, place).toMatch(/[.?!%][”)]?$/);
      expect(text, place).not.toMatch(/\{\{|["]| {2}/);
      expect(allWords(text).length, place).toBeGreaterThanOrEqual(8);
    }
  });

  test('defines in 15 to 60 words and one to three sentences', () => {
    for (const { place, text } of texts('definition')) {
      const words = text.split(/\s+/).length;
      expect(words, `${place}: ${words} words`).toBeGreaterThanOrEqual(15);
      expect(words, `${place}: ${words} words`).toBeLessThanOrEqual(60);
      const sentences = text.match(/[.?!](?=\s|$)/g)?.length ?? 0;
      expect(sentences, `${place}: ${sentences} sentences`).toBeGreaterThanOrEqual(1);
      expect(sentences, `${place}: ${sentences} sentences`).toBeLessThanOrEqual(4);
    }
  });

  test('explains no term by itself', () => {
    const circular = entries.flatMap(([id, { definition }]) => {
      const text = stemmed(definition);
      return ownWords(id).flatMap((own) => (text.includes(own) ? [`${id}: “${own.trim()}” stands in its own definition`] : []));
    });
    expect(circular).toEqual([]);
  });

  test('gives nearly every example a number or a name', () => {
    const number = /\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice)\b/i;
    // A capital within a sentence is a name; the first word is none.
    const name = /[a-z,:–”] “?[A-Z][a-z]/;
    const without = entries.filter(([, { example }]) => !number.test(example) && !name.test(example)).map(([id]) => id);
    expect(without.length / entries.length, without.join(', ')).toBeLessThanOrEqual(0.05);
  });

  test('takes its examples from all five sectors, none with less than 15 %', () => {
    for (const sector of Object.keys(SECTORS)) {
      const share = entries.filter(([, entry]) => entry.sector === sector).length / entries.length;
      expect(share, `${sector}: ${Math.round(100 * share)} %`).toBeGreaterThanOrEqual(0.15);
    }
  });

  test('relates each term to two to six others, each once', () => {
    for (const [id, { related }] of entries) {
      expect(related.length, id).toBeGreaterThanOrEqual(2);
      expect(related.length, id).toBeLessThanOrEqual(6);
      expect(new Set(related).size, id).toBe(related.length);
      expect(
        related.filter((other) => other === id || !Object.hasOwn(TERMS, other)),
        id,
      ).toEqual([]);
    }
  });

  test('leaves no term without a way to it from another term or a field', () => {
    const reached = new Set<TermId>([...entries.flatMap(([, { related }]) => related), ...Object.values(common).flat()]);
    expect(termIds.filter((id) => !reached.has(id) && placesOf(id).length === 0)).toEqual([]);
  });

  test('names its sources by kind, and published work by its authors', () => {
    for (const [id, { source }] of entries) {
      expect(Object.keys(SOURCE_KINDS), id).toContain(source.kind);
      if (source.kind === 'literature') expect(source.note ?? '', id).toMatch(/[A-Z][a-z]+/);
    }
  });

  test('gives a formula to every metric that is calculated, with the program’s own function where there is one', () => {
    for (const [id, { formula }] of entries) {
      if (formula?.calculate) expect(formulaNames, id).toContain(formula.calculate);
      if (formula) expect(allWords(formula.text).length, id).toBeGreaterThan(3);
    }
    const calculated = entries.flatMap(([, { formula }]) => (formula?.calculate ? [formula.calculate] : []));
    for (const name of ['nps', 'csat', 'ces', 'clv', 'retention', 'churn', 'cac', 'ltv-cac', 'servqual', 'kano', 'attractiveness', 'rfm']) {
      expect(calculated, name).toContain(name);
    }
  });

  test('says nothing twice, neither word for word nor nearly', () => {
    expect(repeated(everyText)).toEqual([]);
    expect(nearlyTheSame(everyText, 0.2)).toEqual([]);
  });
});

describe('the measure of likeness', () => {
  const said = 'Two of the three strengths are rated, and the third is not.';

  test('finds a text that was only touched up, and lets another one be', () => {
    const touched = { place: 'b', text: 'Two of the three strengths are rated, and the third one is not.' };
    const other = { place: 'c', text: 'A guest who waits for the key does not see the harbour.' };
    expect(nearlyTheSame([{ place: 'a', text: said }, touched, other], 0.2)).toEqual(['a and b']);
    expect(repeated([{ place: 'a', text: said }, touched, { place: 'd', text: said.toUpperCase() }])).toEqual(['a and d']);
  });
});
