import { describe, expect, test } from 'vitest';
import { type Fields, type Help, list, references, text } from '../../../src/shared/fields.ts';
import { frameworkOf, type Kind, type RecordData } from '../../../src/shared/frameworks/index.ts';
import {
  type AnyRecord,
  allItems,
  emptyData,
  isObject,
  itemCode,
  itemsOf,
  itemTitle,
  labelOfPath,
  linksOf,
  mapReferences,
  parseData,
  recordsOf,
  referencesIn,
  searchText,
  titleOf,
  walk,
} from '../../../src/shared/records.ts';

const fieldsOf = (kind: Kind): Fields => frameworkOf(kind).fields;

/** Data of a kind with these values over the empty ones. */
const filled = <K extends Kind>(kind: K, values: Partial<RecordData[K]>): RecordData[K] => ({ ...emptyData(kind), ...values });

const maya = filled('persona', {
  name: 'Maya Lindqvist',
  archetype: 'The remote-working weekender',
  quote: 'But I have to be sure the Wi-Fi holds.',
  location: 'Leeds',
  segments: [{ record: 'segment-remote' }],
  channelsUsed: [
    { record: 'brief', item: 'ch-site' },
    { record: 'brief', item: 'ch-maps' },
  ],
  devices: ['Phone', 'Laptop'],
  photo: 'image-7',
  pains: [
    { id: 'pain-desk', statement: 'Cannot tell which rooms have a desk', severity: 4, frequency: 5 },
    { id: 'pain-calls', statement: 'Video calls drop in the room', severity: 5, frequency: 4 },
  ],
  evidence: [
    {
      id: 'ev-1',
      claim: 'Comments about desks',
      level: 'validated',
      source: 'Summer survey',
      date: '2026-09-14',
      sampleSize: 212,
      expires: null,
      cites: [],
      about: { record: 'maya', item: 'pain-desk' },
    },
  ],
});

const mix = filled('marketing-mix', {
  tactics: [
    {
      id: 't1',
      statement: 'Room finder',
      p: 'place',
      segments: [{ record: 'segment-remote' }, { record: 'segment-families' }],
      answers: [{ record: 'fit-maya', item: 'finder' }],
      touchpoints: [],
      owner: 'Tom Brandt',
      start: '2027-02-15',
      end: '2027-05-14',
      cost: 420000,
      metric: { record: 'metric-ces' },
      status: 'planned',
    },
  ],
  promotion: {
    ...emptyData('marketing-mix').promotion,
    channelMix: [{ id: 'cm1', channel: { record: 'brief', item: 'ch-maps' }, budget: 100 }],
  },
});

describe('parsing data', () => {
  test('names the framework, the field and the mend when a value is wrong', () => {
    expect(parseData('persona', { quote: 'a\u0000' })).toStrictEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message: 'Persona: Quote holds a character that cannot be stored (NUL or half of a pair); delete it.',
        details: { path: ['quote'] },
      },
    });
  });

  test('counts items from one in the sentence and gives the path as it is', () => {
    const parsed = parseData('persona', { pains: [{ id: 'a' }, { id: 'b', severity: 9 }] });
    expect(parsed).toMatchObject({ ok: false, error: { details: { path: ['pains', '1', 'severity'] } } });
    expect(!parsed.ok && parsed.error.message).toMatch(/^Persona: Pains, item 2, Severity is not valid \(/);
  });

  test('names a field that it does not know', () => {
    const parsed = parseData('persona', { nickname: 'x' });
    expect(!parsed.ok && parsed.error.message).toBe('Persona: the record holds a field that this version does not know (nickname).');
  });

  test('refuses what is no object in one sentence', () => {
    for (const nonsense of [null, 7, 'x', []]) {
      const parsed = parseData('brief', nonsense);
      expect(!parsed.ok && parsed.error.message).toMatch(/^Brief: the record is not valid \(.+\)\.$/);
    }
  });

  test('gives empty data with the starting values of its choices', () => {
    expect(emptyData('brief')).toMatchObject({ name: '', currency: 'EUR', status: 'draft', horizon: { start: null, end: null } });
    expect(emptyData('marketing-mix').scope).toBe('7P');
  });
});

describe('walking a record', () => {
  test('meets each field once, parents before children and lists in their order', () => {
    const paths: string[] = [];
    walk(fieldsOf('persona'), maya, ({ path }) => paths.push(path.join('.')));
    expect(new Set(paths).size).toBe(paths.length);
    const from = paths.indexOf('pains');
    expect(paths.slice(from, from + 7)).toStrictEqual([
      'pains',
      'pains.pain-desk.statement',
      'pains.pain-desk.severity',
      'pains.pain-desk.frequency',
      'pains.pain-calls.statement',
      'pains.pain-calls.severity',
      'pains.pain-calls.frequency',
    ]);
    expect(paths.indexOf('preferences')).toBeLessThan(paths.indexOf('preferences.price'));
    expect(paths.indexOf('preferences.price')).toBeLessThan(paths.indexOf('preferences.price.weight'));
  });

  test('says in which item a value stands, and gives the value', () => {
    const seen = new Map<string, { item: string | undefined; value: unknown }>();
    walk(fieldsOf('persona'), maya, ({ path, item, value }) => seen.set(path.join('.'), { item, value }));
    expect(seen.get('name')).toStrictEqual({ item: undefined, value: 'Maya Lindqvist' });
    expect(seen.get('pains.pain-calls.severity')).toStrictEqual({ item: 'pain-calls', value: 5 });
  });

  test('passes over data of another shape instead of failing', () => {
    const paths: string[] = [];
    walk(fieldsOf('persona'), { pains: 'none', preferences: null }, ({ path }) => paths.push(path.join('.')));
    expect(paths).toContain('pains');
    expect(paths).not.toContain('preferences.price');
  });

  test('finds every item, in groups too, with its list and place', () => {
    expect(allItems(fieldsOf('persona'), maya).map(({ list: name, index, value }) => [name, index, value.id])).toStrictEqual([
      ['pains', 0, 'pain-desk'],
      ['pains', 1, 'pain-calls'],
      ['evidence', 0, 'ev-1'],
    ]);
    expect(allItems(fieldsOf('marketing-mix'), mix).map((found) => found.list)).toStrictEqual(['promotion.channelMix', 'tactics']);
  });

  test('takes as items only objects with an id', () => {
    expect(itemsOf([{ id: 'a' }, { name: 'x' }, null, 'b', { id: 7 }])).toStrictEqual([{ id: 'a' }]);
    expect(itemsOf('text')).toStrictEqual([]);
    expect([isObject({}), isObject([]), isObject(null), isObject('x')]).toStrictEqual([true, false, false, false]);
  });
});

describe('links', () => {
  test('are every reference of a record, with the field and the item it stands in', () => {
    expect(linksOf(fieldsOf('persona'), maya)).toStrictEqual([
      { field: 'segments', item: undefined, to: { record: 'segment-remote' } },
      { field: 'channelsUsed', item: undefined, to: { record: 'brief', item: 'ch-site' } },
      { field: 'channelsUsed', item: undefined, to: { record: 'brief', item: 'ch-maps' } },
      { field: 'evidence.about', item: 'ev-1', to: { record: 'maya', item: 'pain-desk' } },
    ]);
  });

  test('name a field without item ids, in groups and in items', () => {
    expect(linksOf(fieldsOf('marketing-mix'), mix).map(({ field, item }) => [field, item])).toStrictEqual([
      ['promotion.channelMix.channel', 'cm1'],
      ['tactics.segments', 't1'],
      ['tactics.segments', 't1'],
      ['tactics.answers', 't1'],
      ['tactics.metric', 't1'],
    ]);
  });

  test('are none where nothing is linked', () => {
    expect(linksOf(fieldsOf('persona'), emptyData('persona'))).toStrictEqual([]);
  });

  test('are read from reference fields only', () => {
    const { fields } = frameworkOf('persona');
    const lookalike = { record: 'a' };
    expect(fields.name && referencesIn(fields.name, lookalike)).toStrictEqual([]);
    expect(fields.segments && referencesIn(fields.segments, [lookalike, null, 'x'])).toStrictEqual([lookalike]);
    expect(fields.segments && referencesIn(fields.segments, null)).toStrictEqual([]);
  });
});

describe('mapping references', () => {
  test('changes each reference and nothing else', () => {
    const before = structuredClone(mix);
    const mapped = mapReferences(fieldsOf('marketing-mix'), mix, ({ record, ...rest }) => ({ record: `new-${record}`, ...rest }));
    expect(linksOf(fieldsOf('marketing-mix'), mapped).map(({ to }) => to.record)).toStrictEqual([
      'new-brief',
      'new-segment-remote',
      'new-segment-families',
      'new-fit-maya',
      'new-metric-ces',
    ]);
    expect(mapReferences(fieldsOf('marketing-mix'), mapped, ({ record, ...rest }) => ({ record: record.slice(4), ...rest }))).toStrictEqual(
      mix,
    );
    expect(mix).toStrictEqual(before);
  });

  test('takes out those it gives null for: a single one becomes none, a list gets shorter', () => {
    const mapped = mapReferences(fieldsOf('marketing-mix'), mix, (reference) =>
      reference.record === 'segment-families' || reference.record === 'metric-ces' ? null : reference,
    );
    expect(mapped).toMatchObject({ tactics: [{ id: 't1', segments: [{ record: 'segment-remote' }], metric: null }] });
    expect(parseData('marketing-mix', mapped).ok).toBe(true);
  });
});

describe('search text', () => {
  test('holds texts, tags and the words of items, one to a line', () => {
    expect(searchText(fieldsOf('persona'), maya).split('\n')).toStrictEqual([
      'Maya Lindqvist',
      'The remote-working weekender',
      'But I have to be sure the Wi-Fi holds.',
      'Leeds',
      'Phone',
      'Laptop',
      'Cannot tell which rooms have a desk',
      'Video calls drop in the room',
      'Comments about desks',
      'Summer survey',
    ]);
  });

  test('holds neither choices, dates, ids of images nor ids of records', () => {
    const words = searchText(fieldsOf('persona'), maya);
    for (const hidden of ['draft', 'validated', '2026-09-14', 'image-7', 'segment-remote', 'pain-desk'])
      expect(words).not.toContain(hidden);
  });

  test('is empty for an empty record', () => {
    expect(searchText(fieldsOf('brief'), emptyData('brief'))).toBe('');
  });
});

describe('the labels along a path', () => {
  test.each<[Kind, string[], string]>([
    ['persona', ['quote'], 'Quote'],
    ['persona', ['pains', '2', 'severity'], 'Pains, item 3, Severity'],
    ['persona', ['pains', 'pain-desk', 'severity'], 'Pains, Severity'],
    ['persona', ['preferences', 'price', 'weight'], 'Preferences, Price, Weight'],
    ['marketing-mix', ['promotion', 'channelMix', '0', 'budget'], 'Promotion, Channel mix, item 1, Budget'],
    ['persona', [], 'the record'],
    ['persona', ['nickname'], 'the record'],
  ])('of %s at %j are words', (kind, path, labels) => {
    expect(labelOfPath(fieldsOf(kind), path)).toBe(labels);
  });
});

describe('titles', () => {
  test('of a persona join name and archetype, or take what there is', () => {
    expect(titleOf('persona', maya)).toBe('Maya Lindqvist, the remote-working weekender');
    expect(titleOf('persona', filled('persona', { name: 'Maya' }))).toBe('Maya');
    expect(titleOf('persona', filled('persona', { archetype: 'The commuter' }))).toBe('The commuter');
    expect(titleOf('persona', filled('persona', { name: 'Ann', archetype: 'Kiel walker' }))).toBe('Ann, Kiel walker');
  });

  test('are empty for a record without a name, and the framework’s own where it needs none', () => {
    const titles = Object.fromEntries(
      (['brief', 'segment', 'value-fit', 'metric'] as const).map((kind) => [kind, titleOf(kind, emptyData(kind))]),
    );
    expect(titles).toStrictEqual({ brief: '', segment: '', 'value-fit': '', metric: '' });
    expect(titleOf('swot', emptyData('swot'))).toBe('SWOT and TOWS');
    expect(titleOf('segmentation', emptyData('segmentation'))).toBe('Segmentation and targeting');
    expect(titleOf('marketing-mix', filled('marketing-mix', { title: ' Mix 2027 ' }))).toBe('Mix 2027');
  });
});

describe('items', () => {
  const help: Help = { what: 'What.', example: 'Example.', apply: 'Apply.' };
  const pains = list('Pains', 'pain', 'statement', { statement: text('Statement', { help }) }, { help, code: 'P' });
  const shares = list('Shares', 'share', 'to', { to: references('To', [{ kind: 'self' }], { help }) }, { help });

  test('are called by their main field when it is a text', () => {
    expect(itemTitle(pains, { id: 'a', statement: 'Slow' })).toBe('Slow');
    expect(itemTitle(shares, { id: 'a', to: [] })).toBe('');
    expect(itemTitle(text('T', { help }), { statement: 'Slow' })).toBe('');
  });

  test('are coded by letter and place where their list has a letter', () => {
    expect([itemCode(pains, 0), itemCode(pains, 9), itemCode(shares, 0)]).toStrictEqual(['P1', 'P10', '']);
  });
});

describe('the records of one kind', () => {
  const record = (id: string, position: number): AnyRecord => ({
    id,
    strategyId: 's',
    kind: 'persona',
    title: id,
    data: maya,
    position,
    revision: 1,
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
  });

  test('come in their order, and the given list stays as it was', () => {
    const records = [record('second', 1), record('first', 0)];
    expect(recordsOf(records, 'persona').map(({ id }) => id)).toStrictEqual(['first', 'second']);
    expect(records.map(({ id }) => id)).toStrictEqual(['second', 'first']);
    expect(recordsOf(records, 'segment')).toStrictEqual([]);
  });
});
