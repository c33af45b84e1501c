import { describe, expect, it } from 'vitest';
import { parseStrategyFile, type StrategyFile } from '../../../../../src/shared/exchange/strategy-file.ts';
import { frameworkOf } from '../../../../../src/shared/frameworks/index.ts';
import { cases } from '../../../../../src/shared/learning/cases/cases.ts';
import { givenPart } from '../../../../../src/shared/learning/cases/given.ts';
import { allItems, linksOf, walk } from '../../../../../src/shared/records.ts';
import { value } from '../../../main/helpers.ts';
import { sampleFile } from './samples.ts';

type FileRecord = StrategyFile['records'][number];

/** The texts of a record that are long enough to be its own and nobody else's. */
function textsOf({ kind, data }: FileRecord): string[] {
  const found: string[] = [];
  walk(frameworkOf(kind).fields, data, ({ field, value: held }) => {
    if (field.widget.kind === 'choice' || field.widget.kind === 'image' || field.widget.kind === 'date') return;
    const texts = Array.isArray(held) ? held : [held];
    found.push(...texts.filter((text): text is string => typeof text === 'string' && text.length >= 16));
  });
  return found;
}

/** What a given record says as well, in words of its own: sources, roles and names. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  // A source; a must-be of the Kano study; principles and a channel of the brief.
  'hotel-low-point': [
    'Interviews, June 2026',
    'Wi-Fi that holds',
    'Names, not room numbers',
    'Say it before they ask',
    'Trail information office',
  ],
  // Moments of the journey as it is, a source, a workshop, a feature that the Kano study asked about, a role.
  'coffee-whom-to-serve': [
    'Two stops before',
    'On the second tram',
    'App and till clocks',
    'Strategy day in Kraków',
    'Arrival by tram line',
    'Timetables of six cities',
    'Managing director',
  ],
  // Who answers in the journey as it is, and a principle of the brief.
  'retailer-second-order': ['Service desk and warehouse', 'One order, one parcel'],
};

describe.each(cases.map((study) => [study.id, study] as const))('What the case %s gives', (_, study) => {
  const whole = sampleFile(study.sample);
  const given = givenPart(whole, study.given, study.title);
  const kept = new Map(given.records.map((record) => [record.id, record]));
  const hidden = whole.records.filter(({ id }) => !kept.has(id));

  it('is a strategy file of its own, under the name of the case', () => {
    const parsed = value(parseStrategyFile(JSON.parse(JSON.stringify(given))));
    expect(parsed.name).toBe(study.title);
    expect(parsed.records.find(({ kind }) => kind === 'brief')?.data.name).toBe(study.title);
    expect(parsed.records).toHaveLength(given.records.length);
  });

  it('hides every record of the kinds in which its tasks are solved', () => {
    const solved = study.tasks.map(({ kinds }) => kinds[0]).filter((kind) => kind !== 'persona');
    expect(hidden.length).toBeGreaterThan(3);
    for (const kind of solved) expect(hidden.some((record) => record.kind === kind)).toBe(true);
  });

  it('holds no text and no id of a hidden record', () => {
    const text = JSON.stringify(given);
    const said = new Set(hidden.flatMap(textsOf));
    expect(said.size).toBeGreaterThan(60);
    expect([...said].filter((one) => text.includes(JSON.stringify(one).slice(1, -1)))).toEqual(SHARED[study.id]);
    const ids = hidden.flatMap((record) => [
      record.id,
      ...allItems(frameworkOf(record.kind).fields, record.data).map(({ value: item }) => item.id),
    ]);
    expect(ids.filter((id) => id.includes('-') && text.includes(`"${id}"`))).toEqual([]);
    expect(given.snapshots).toBeUndefined();
    expect(given.report).toBeUndefined();
  });

  it('resolves every reference that is left', () => {
    const links = given.records.flatMap(({ kind, data }) => linksOf(frameworkOf(kind).fields, data));
    expect(links.length).toBeGreaterThan(5);
    for (const { to } of links) {
      const record = kept.get(to.record);
      expect(record).toBeDefined();
      if (!record || to.item === undefined) continue;
      expect(allItems(frameworkOf(record.kind).fields, record.data).map(({ value: item }) => item.id)).toContain(to.item);
    }
  });

  it('keeps all feedback, answers, purchases and values', () => {
    for (const table of ['feedback', 'responses', 'purchases', 'points'] as const) {
      expect(given.rows?.[table]).toHaveLength(whole.rows?.[table].length ?? -1);
    }
  });
});
