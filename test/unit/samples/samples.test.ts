import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samples } from '../../../scripts/samples/samples.ts';
import { completenessOfRecord, percentOf } from '../../../src/shared/completeness.ts';
import { parseStrategyText, readyForImport, type StrategyFile, strategyText } from '../../../src/shared/exchange/strategy-file.ts';
import type { Reference, RefTarget } from '../../../src/shared/fields.ts';
import { frameworkOf, type Kind, kinds } from '../../../src/shared/frameworks/index.ts';
import { PS } from '../../../src/shared/frameworks/marketing-mix.ts';
import { formulas } from '../../../src/shared/metrics/index.ts';
import { isObject } from '../../../src/shared/objects.ts';
import {
  type AnyRecord,
  allItems,
  parseData,
  type RecordOf,
  recordsOf,
  referencesIn,
  searchText,
  titleOf,
  walk,
} from '../../../src/shared/records.ts';

const names = ['coastal-hotel', 'coffee-chain', 'online-retailer'];
const fileOf = (name: string): string => readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8');

interface Read {
  readonly file: StrategyFile;
  readonly records: readonly AnyRecord[];
}

/** True for a record whose data is of its kind. */
const isRecord = (record: Omit<RecordOf<Kind>, 'data'> & { readonly data: unknown }): record is AnyRecord =>
  parseData(record.kind, record.data).ok;

function readSample(name: string): Read {
  const parsed = parseStrategyText(fileOf(name));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.message}`);
  const records = parsed.value.records.map(({ id, kind, data }, position) => {
    const rest = { strategyId: name, position, revision: 1, createdAt: '', updatedAt: '' };
    return { ...rest, id, kind, title: titleOf(kind, data), data };
  });
  return { file: parsed.value, records: records.filter(isRecord) };
}

/** The required fields that each sample leaves empty, to show what a gap looks like. */
const namedGaps: Readonly<Record<string, readonly string[]>> = {
  'coastal-hotel': [
    'brief: Objectives: “Be the walkers’ first choice”: Measured by',
    'brief: Objectives: “Be the walkers’ first choice”: Baseline',
    'brief: Objectives: “Be the walkers’ first choice”: Target',
    'brief: Objectives: “Be the walkers’ first choice”: Due',
    'personalisation: Plays: “Tell the next one”: Consent basis',
    'roadmap: Initiatives: “New sofas for the lobby”: Comes from',
    'roadmap: Initiatives: “New sofas for the lobby”: Supports',
    'metric-engagement: Target',
  ],
  'coffee-chain': ['roadmap: Initiatives: “A quiet half in four cafés”: Supports', 'metric-noise: Convention'],
  'online-retailer': [
    'brief: Objectives: “Fewer parcels for each order”: Baseline',
    'brief: Objectives: “Fewer parcels for each order”: Target',
    'segment-movers: Annual value per customer',
  ],
};

/** The one record of a kind that a sample has just once. */
const only = <T>(records: readonly T[]): T => {
  const [first] = records;
  if (records.length !== 1 || first === undefined) throw new Error(`Expected one record, found ${records.length}`);
  return first;
};

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** What is wrong with a reference; '' when it points at something that its field may point at. */
function faultOf(records: readonly AnyRecord[], from: AnyRecord, reference: Reference, targets: readonly RefTarget[]): string {
  const target = records.find((record) => record.id === reference.record);
  if (!target) return `no record ${reference.record}`;
  const anything = targets.some(({ kind }) => kind === 'any');
  if (reference.item === undefined) {
    return anything || targets.some((allowed) => allowed.kind === target.kind && allowed.list === undefined)
      ? ''
      : `may not point at a ${target.kind}`;
  }
  const found = allItems(frameworkOf(target.kind).fields, target.data).find((item) => item.value.id === reference.item);
  if (!found) return `no item ${reference.item} in ${reference.record}`;
  const allowed = targets.some(
    ({ kind, list }) => anything || (kind === 'self' && target.id === from.id) || (kind === target.kind && list === found.list),
  );
  return allowed ? '' : `may not point at ${target.kind} ${found.list}`;
}

describe.each(names)('the sample %s', (name) => {
  const { records, file } = readSample(name);
  const brief = only(recordsOf(records, 'brief')).data;
  const swot = only(recordsOf(records, 'swot')).data;
  const mix = only(recordsOf(records, 'marketing-mix')).data;
  const personas = recordsOf(records, 'persona');
  const segments = recordsOf(records, 'segment');
  const maps = recordsOf(records, 'value-fit');

  it('is what its source makes', () => {
    const made = samples[name];
    expect(made && fileOf(name) === strategyText(made), 'run: node_modules/.bin/node scripts/samples/make.ts').toBe(true);
  });

  it('carries the name of its brief and a title for the report', () => {
    expect(file.name).toBe(brief.name);
    expect(file.report?.title).not.toBe('');
  });

  it('has distinct ids, for records and for items within a record', () => {
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
    for (const record of records) {
      const ids = allItems(frameworkOf(record.kind).fields, record.data).map((item) => item.value.id);
      expect(new Set(ids).size, record.id).toBe(ids.length);
    }
  });

  it('loses no reference when it is imported under new ids', () => {
    let made = 0;
    const newId = (): string => {
      made += 1;
      return `new-${made}`;
    };
    expect(readyForImport(file, newId, new Map()).dropped).toBe(0);
  });

  it('points only at what exists and may be pointed at', () => {
    const faults: string[] = [];
    for (const record of records) {
      walk(frameworkOf(record.kind).fields, record.data, ({ field, value, path }) => {
        const { widget } = field;
        if (widget.kind !== 'reference' && widget.kind !== 'references') return;
        for (const reference of referencesIn(field, value)) {
          const fault = faultOf(records, record, reference, widget.targets);
          if (fault !== '') faults.push(`${record.id}: ${path.join('.')}: ${fault}`);
        }
      });
    }
    expect(faults).toEqual([]);
  });

  it('fills every framework with as much as was promised', () => {
    expect(kinds.filter((kind) => recordsOf(records, kind).length === 0)).toEqual([]);
    expect(personas.length).toBeGreaterThanOrEqual(3);
    expect(segments.length).toBeGreaterThanOrEqual(4);
    expect(recordsOf(records, 'metric').length).toBeGreaterThanOrEqual(8);
    expect(maps.length).toBeGreaterThanOrEqual(2);
    expect(mix.scope).toBe('7P');
    expect(mix.tactics.length).toBeGreaterThanOrEqual(25);
    const quadrants = [swot.strengths, swot.weaknesses, swot.opportunities, swot.threats];
    expect(sum(quadrants.map((items) => items.length))).toBeGreaterThanOrEqual(20);
    for (const items of quadrants) expect(items.length).toBeGreaterThanOrEqual(4);
    expect(swot.strategies.length).toBeGreaterThanOrEqual(8);
  });

  it('holds what customers go through, say and do at the size that was promised', () => {
    const journeys = recordsOf(records, 'journey');
    const [asIs, toBe] = [journeys.find(({ data }) => data.kind === 'as-is'), journeys.find(({ data }) => data.kind === 'to-be')];
    expect(toBe?.data.counterpart?.record).toBe(asIs?.id);
    expect(toBe?.data.phases.map((phase) => phase.name)).toEqual(asIs?.data.phases.map((phase) => phase.name));
    expect(recordsOf(records, 'touchpoint').length).toBeGreaterThanOrEqual(12);
    expect(only(recordsOf(records, 'servqual')).data.expectations).toHaveLength(22);
    expect(only(recordsOf(records, 'kano')).data.features.length).toBeGreaterThanOrEqual(5);
    const rows = file.rows;
    if (!rows) throw new Error('The sample has no rows');
    expect(rows.feedback).toHaveLength(300);
    expect(new Set(rows.feedback.map((item) => item.verbatim)).size).toBe(300);
    expect(rows.purchases).toHaveLength(500);
    for (const metric of new Set(rows.responses.map((response) => response.metric))) {
      const own = rows.responses.filter((response) => response.metric === metric);
      const waves = [...new Set(own.map((response) => response.wave))];
      expect(waves.map((wave) => own.filter((response) => response.wave === wave).length)).toEqual([400, 400, 400]);
    }
    const measured = [...new Set(rows.points.map((point) => point.metric))];
    const monthly = measured.filter((metric) => rows.points.filter((point) => point.metric === metric).length === 12);
    expect(monthly.length).toBeGreaterThanOrEqual(8);
    // A value that a formula gave is what the formula gives.
    for (const { inputs, value } of rows.points) {
      if (!inputs) continue;
      const formula = Object.values(formulas).find(({ name: called }) => called === inputs.formula);
      const figure = formula?.compute(inputs.input);
      expect(figure?.ok && isObject(figure.value) && figure.value.value).toBeCloseTo(value, 2);
    }
  });

  it('has channels of all three kinds and three to five objectives that are measured', () => {
    expect(brief.channels.length).toBeGreaterThanOrEqual(6);
    expect(new Set(brief.channels.map((channel) => channel.kind))).toEqual(new Set(['digital', 'physical', 'human']));
    const measured = brief.objectives.filter(
      (objective) => objective.measuredBy && objective.baseline !== null && objective.target !== null && objective.due && objective.owner,
    );
    expect(measured.length).toBeGreaterThanOrEqual(3);
    expect(measured.length).toBeLessThanOrEqual(5);
  });

  it('aims each measured objective at the target of its metric, in the direction that is better', () => {
    for (const { statement, measuredBy, baseline, target } of brief.objectives) {
      if (!measuredBy || baseline === null || target === null) continue;
      const metric = recordsOf(records, 'metric').find((record) => record.id === measuredBy.record)?.data;
      expect(metric?.target, statement).toBe(target);
      expect(target > baseline, statement).toBe(metric?.better === 'up');
    }
  });

  it('describes three full persons, one of them primary, with evidence of all three levels among them', () => {
    expect(personas.filter((persona) => persona.data.primary)).toHaveLength(1);
    for (const { data } of personas) {
      expect(data.needs.length, data.name).toBeGreaterThanOrEqual(4);
      expect(data.pains.length, data.name).toBeGreaterThanOrEqual(4);
      expect(data.gains.length, data.name).toBeGreaterThanOrEqual(3);
      expect(data.jobs.length, data.name).toBeGreaterThanOrEqual(3);
      expect(new Set(data.evidence.map((claim) => claim.level)), data.name).toEqual(new Set(['validated', 'partial', 'assumption']));
      for (const preference of Object.values(data.preferences)) expect(preference.note, data.name).not.toBe('');
    }
  });

  it('gives the criteria of each axis weights that add up to 100', () => {
    const { criteria } = only(recordsOf(records, 'segmentation')).data;
    for (const axis of ['attractiveness', 'fit']) {
      expect(sum(criteria.filter((criterion) => criterion.axis === axis).map((criterion) => criterion.weight)), axis).toBe(100);
    }
  });

  it('rates every segment by every criterion, answers every gate with a reason, and makes all three decisions', () => {
    const { criteria } = only(recordsOf(records, 'segmentation')).data;
    for (const { data } of segments) {
      expect(data.ratings.map((rating) => rating.criterion?.item).sort(), data.name).toEqual(
        criteria.map((criterion) => criterion.id).sort(),
      );
      for (const gate of Object.values(data.gates)) expect(gate.answer !== null && gate.reason !== '', data.name).toBe(true);
    }
    expect(new Set(segments.map((segment) => segment.data.decision))).toEqual(new Set(['target', 'watch', 'leave']));
  });

  it('lets each TOWS strategy cite both letters of its kind and no other, at least two of each kind', () => {
    const letters: Record<string, readonly { readonly id: string }[]> = {
      S: swot.strengths,
      W: swot.weaknesses,
      O: swot.opportunities,
      T: swot.threats,
    };
    for (const { statement, kind, cites } of swot.strategies) {
      const cited = Object.keys(letters).filter((letter) => letters[letter]?.some((item) => cites.some((cite) => cite.item === item.id)));
      expect(cited.sort().join(''), statement).toBe([...(kind ?? '')].sort().join(''));
    }
    for (const kind of ['SO', 'WO', 'ST', 'WT']) {
      expect(swot.strategies.filter((strategy) => strategy.kind === kind).length, kind).toBeGreaterThanOrEqual(2);
    }
  });

  it('says what the items of its SWOT rest on', () => {
    const items = [...swot.strengths, ...swot.weaknesses, ...swot.opportunities, ...swot.threats];
    const supported = items.filter((item) => swot.evidence.some((claim) => claim.about?.item === item.id));
    expect(supported.length).toBeGreaterThanOrEqual(items.length / 2);
  });

  it('covers most needs of its value-fit maps and leaves one or two open in at least one', () => {
    const open = maps.map(({ data }) => {
      const persona = personas.find((candidate) => candidate.id === data.audience?.record)?.data;
      const needs = [...(persona?.pains ?? []), ...(persona?.gains ?? []), ...data.extraPains, ...data.extraGains];
      const answered = [...data.relievers.flatMap((reliever) => reliever.relieves), ...data.creators.flatMap((creator) => creator.creates)];
      expect(needs.length, data.title).toBeGreaterThan(0);
      return needs.filter((item) => !answered.some((reference) => reference.item === item.id)).length;
    });
    expect(Math.max(...open)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...open)).toBeLessThanOrEqual(2);
  });

  it('spreads the budget over the Ps, the promotion budget over channels, and lets no P spend more than it has', () => {
    const ps = [mix.product, mix.price, mix.place, mix.promotion, mix.people, mix.process, mix.physicalEvidence];
    expect(sum(ps.map((p) => p.budget))).toBe(mix.totalBudget);
    expect(sum(mix.promotion.channelMix.map((share) => share.budget))).toBe(mix.promotion.budget);
    Object.keys(PS).forEach((p, index) => {
      const tactics = mix.tactics.filter((tactic) => tactic.p === p);
      expect(tactics.length, p).toBeGreaterThan(0);
      expect(sum(tactics.map((tactic) => tactic.cost)), p).toBeLessThanOrEqual(ps[index]?.budget ?? 0);
    });
  });

  it('keeps every tactic and due date within the horizon', () => {
    const { start, end } = brief.horizon;
    if (start === null || end === null) throw new Error('The horizon is open');
    const days = [...mix.tactics.flatMap((tactic) => [tactic.start, tactic.end]), ...brief.objectives.map((objective) => objective.due)];
    expect(days.filter((day) => day !== null && (day < start || day > end))).toEqual([]);
    for (const tactic of mix.tactics) expect((tactic.start ?? '') <= (tactic.end ?? ''), tactic.statement).toBe(true);
  });

  it('is at least 90% complete, and lacks only what its brief says it leaves out on purpose', () => {
    const progress = records.map(completenessOfRecord);
    const percent = percentOf({ done: sum(progress.map((one) => one.done)), total: sum(progress.map((one) => one.total)) });
    expect(percent).toBeGreaterThanOrEqual(90);
    expect(progress.flatMap((one, index) => one.gaps.map((gap) => `${records[index]?.id}: ${gap.label}`))).toEqual(namedGaps[name]);
    expect(brief.notes).toMatch(/on purpose/);
  });

  it('says nothing twice in one list', () => {
    for (const record of records) {
      const statements = allItems(frameworkOf(record.kind).fields, record.data).map((item) => JSON.stringify({ ...item.value, id: '' }));
      expect(new Set(statements).size, record.id).toBe(statements.length);
    }
  });
});

it('repeats no sentence from one sample in another', () => {
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const name of names) {
    const own = new Set<string>();
    for (const record of readSample(name).records) {
      for (const line of searchText(frameworkOf(record.kind).fields, record.data).split('\n')) {
        if (line.split(' ').length >= 4) own.add(line);
      }
    }
    for (const line of own) {
      if (seen.has(line)) repeated.push(`${seen.get(line)} and ${name}: ${line}`);
      else seen.set(line, name);
    }
  }
  expect(repeated).toEqual([]);
});
