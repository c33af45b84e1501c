import type { Reference } from '../fields.ts';
import { valueFit as framework } from '../frameworks/value-fit.ts';
import { t } from '../i18n.ts';
import { GAIN_WEIGHTS, valueFit, type WeightedNeed } from '../metrics/value-fit.ts';
import { type AnyRecord, itemCode, type RecordOf, recordsOf } from '../records.ts';

/** A reliever or creator that answers a need. */
export interface Answer {
  readonly item: string;
  /** "R2", "C1". */
  readonly code: string;
  readonly statement: string;
}

/** A job, pain or gain on the customer side of a map. */
export interface Need {
  readonly reference: Reference;
  readonly statement: string;
  /** Pain: severity 1–5, gain: 1–4, job: importance 1–5; unrated counts as 1. */
  readonly weight: number;
  /** True when it was added in the map itself. */
  readonly extra: boolean;
  readonly coveredBy: readonly Answer[];
}

/** The customer side of a map, uncovered and heaviest first, and how much of it the offer covers (0–100). */
export interface Coverage {
  readonly jobs: readonly Need[];
  readonly pains: readonly Need[];
  readonly gains: readonly Need[];
  /** Null while there is nothing to cover. */
  readonly painFit: number | null;
  readonly gainFit: number | null;
  readonly fit: number | null;
}

/** The personas on a map's customer side: the one it is made for, or those that name its segment. */
export function audienceOf(map: RecordOf<'value-fit'>, records: readonly AnyRecord[]): RecordOf<'persona'>[] {
  const target = map.data.audience?.record;
  if (target === undefined) return [];
  return recordsOf(records, 'persona').filter(
    (persona) => persona.id === target || persona.data.segments.some((segment) => segment.record === target),
  );
}

/** What the offer side of a map covers of its customer side. */
export function coverageOf(map: RecordOf<'value-fit'>, records: readonly AnyRecord[]): Coverage {
  const personas = audienceOf(map, records);
  const relievers = answersOf(
    map.data.relievers.map((reliever) => ({ ...reliever, to: reliever.relieves })),
    (index) => itemCode(framework.fields.relievers, index),
  );
  const creators = answersOf(
    map.data.creators.map((creator) => ({ ...creator, to: creator.creates })),
    (index) => itemCode(framework.fields.creators, index),
  );
  const need =
    (record: string, extra: boolean, answers: Answers) =>
    (item: { id: string; statement: string }, weight: number): Need => ({
      reference: { record, item: item.id },
      statement: item.statement,
      weight,
      extra,
      coveredBy: answers.get(keyOf({ record, item: item.id })) ?? [],
    });
  const none: Answers = new Map();
  const jobs = uncoveredFirst([
    ...personas.flatMap(({ id, data }) => data.jobs.map((job) => need(id, false, none)(job, job.importance ?? 1))),
    ...map.data.extraJobs.map((job) => need(map.id, true, none)(job, job.importance ?? 1)),
  ]);
  const pains = uncoveredFirst([
    ...personas.flatMap(({ id, data }) => data.pains.map((pain) => need(id, false, relievers)(pain, pain.severity ?? 1))),
    ...map.data.extraPains.map((pain) => need(map.id, true, relievers)(pain, pain.severity ?? 1)),
  ]);
  const gains = uncoveredFirst([
    ...personas.flatMap(({ id, data }) => data.gains.map((gain) => need(id, false, creators)(gain, gainWeight(gain.relevance)))),
    ...map.data.extraGains.map((gain) => need(map.id, true, creators)(gain, gainWeight(gain.relevance))),
  ]);
  return { jobs, pains, gains, painFit: fitOf(pains), gainFit: fitOf(gains), fit: fitOf([...pains, ...gains]) };
}

const gainWeight = (relevance: keyof typeof GAIN_WEIGHTS | null): number => (relevance === null ? 1 : GAIN_WEIGHTS[relevance]);

type Answers = Map<string, Answer[]>;

const keyOf = (reference: Reference): string => `${reference.record}\n${reference.item ?? ''}`;

function answersOf(
  items: readonly { readonly id: string; readonly statement: string; readonly to: readonly Reference[] }[],
  code: (index: number) => string,
): Answers {
  const answers: Answers = new Map();
  items.forEach(({ id, statement, to }, index) => {
    for (const key of new Set(to.map(keyOf))) {
      answers.set(key, [...(answers.get(key) ?? []), { item: id, code: code(index), statement }]);
    }
  });
  return answers;
}

const uncoveredFirst = (needs: readonly Need[]): Need[] =>
  [...needs].sort((a, b) => Number(a.coveredBy.length > 0) - Number(b.coveredBy.length > 0) || b.weight - a.weight);

function fitOf(needs: readonly Need[]): number | null {
  const weighted: WeightedNeed[] = needs.map(({ weight, coveredBy }) => ({ weight, covered: coveredBy.length > 0 }));
  const fit = valueFit({ needs: weighted });
  return fit.ok ? fit.value.value : null;
}

export type SlotName = keyof RecordOf<'value-fit'>['data']['statement'];

export interface Slot {
  readonly slot: SlotName;
  readonly text: string;
  /** Typed by a person, filled from linked data, or still empty. */
  readonly from: 'written' | 'data' | 'missing';
}

export interface Proposition {
  readonly slots: readonly Slot[];
  /** The whole statement; what is missing stands in it in brackets. */
  readonly sentence: string;
}

/** The value proposition of a map: each slot as written, else from linked data, else missing. */
export function propositionOf(map: RecordOf<'value-fit'>, records: readonly AnyRecord[]): Proposition {
  const { statement } = map.data;
  const slot = (name: SlotName, fromData: string): Slot => {
    const written = statement[name].trim();
    if (written !== '') return { slot: name, text: written, from: 'written' };
    const found = fromData.trim();
    return found === '' ? { slot: name, text: '', from: 'missing' } : { slot: name, text: found, from: 'data' };
  };
  const coverage = coverageOf(map, records);
  const slots = {
    target: slot('target', targetOf(map, records)),
    need: slot('need', needOf(map, records, coverage)),
    offer: slot('offer', map.data.products[0]?.name ?? ''),
    category: slot('category', ''),
    benefit: slot('benefit', strongestCreator(coverage)),
    alternative: slot('alternative', ''),
    difference: slot('difference', firstReason(map)),
  };
  return { slots: Object.values(slots), sentence: sentenceOf(slots) };
}

function targetOf(map: RecordOf<'value-fit'>, records: readonly AnyRecord[]): string {
  const target = records.find((record) => record.id === map.data.audience?.record);
  if (target?.kind === 'segment') return target.data.name;
  if (target?.kind !== 'persona') return '';
  const segments = new Set(target.data.segments.map((segment) => segment.record));
  const named = recordsOf(records, 'segment').find((segment) => segments.has(segment.id));
  return named?.data.name || lowerFirst(target.data.archetype);
}

/** The heaviest pain that is covered; without one, the most important need of the persona. */
function needOf(map: RecordOf<'value-fit'>, records: readonly AnyRecord[], coverage: Coverage): string {
  const pain = heaviest(coverage.pains.filter(({ coveredBy }) => coveredBy.length > 0));
  if (pain) return t('struggle with “{{pain}}”', { pain: pain.statement.trim() });
  const needs = audienceOf(map, records).flatMap(({ data }) => data.needs);
  const need = heaviest(needs.map(({ statement, importance }) => ({ statement, weight: importance ?? 1 })));
  return need ? t('need “{{need}}”', { need: need.statement.trim() }) : '';
}

/** The creator behind the heaviest gain that is covered. */
function strongestCreator(coverage: Coverage): string {
  const gain = heaviest(coverage.gains.filter(({ coveredBy }) => coveredBy.length > 0));
  const creator = gain?.coveredBy[0]?.statement.trim() ?? '';
  return creator === '' ? '' : t('brings “{{creator}}”', { creator });
}

function firstReason(map: RecordOf<'value-fit'>): string {
  const reason = map.data.whyUs.find((entry) => entry.reason.trim() !== '')?.reason.trim() ?? '';
  return reason === '' ? '' : t('stands out: “{{reason}}”', { reason });
}

function heaviest<N extends { readonly statement: string; readonly weight: number }>(needs: readonly N[]): N | undefined {
  return needs
    .filter(({ statement }) => statement.trim() !== '')
    .reduce<N | undefined>((top, need) => (!top || need.weight > top.weight ? need : top), undefined);
}

/** A name in the middle of a sentence: "The weekender" → "the weekender"; other words keep their capitals. */
const lowerFirst = (value: string): string => (/^(The|A|An) /.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value);

function sentenceOf(slots: Readonly<Record<SlotName, Slot>>): string {
  const missing: Record<SlotName, string> = {
    target: t('[target]'),
    need: t('[need]'),
    offer: t('[offer]'),
    category: t('[category]'),
    benefit: t('[benefit]'),
    alternative: t('[alternative]'),
    difference: t('[difference]'),
  };
  const text = (name: SlotName): string => {
    const { text: said, from } = slots[name];
    return from === 'missing' ? missing[name] : said.replace(/[.\s]+$/u, '');
  };
  const category = text('category').replace(/^an? /i, '');
  const values = {
    target: text('target'),
    need: text('need'),
    offer: text('offer').replace(/^the /i, ''),
    category,
    benefit: text('benefit'),
    alternative: text('alternative'),
    difference: text('difference'),
  };
  const first = /^[aeiou]/i.test(category)
    ? t('For {{target}} who {{need}}, the {{offer}} is an {{category}} that {{benefit}}.', values)
    : t('For {{target}} who {{need}}, the {{offer}} is a {{category}} that {{benefit}}.', values);
  return `${first} ${t('Unlike {{alternative}}, it {{difference}}.', values)}`;
}
