import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/shared/commands.ts';
import { contract, type RequestName, requestNames } from '../../../src/shared/contract.ts';
import { preferencesSchema } from '../../../src/shared/preferences.ts';
import { defaultReportOptions, REPORT_SECTIONS, reportOptionsSchema } from '../../../src/shared/report/options.ts';
import { SAMPLES, sampleNames } from '../../../src/shared/samples.ts';

/** How a table of reviews is read and where its columns go. */
const plan = {
  kind: 'feedback',
  format: { encoding: 'utf-8', delimiter: ',', quote: '"', header: true, dateOrder: 'ymd', decimal: '.' },
  columns: [{ column: 4, field: 'verbatim' }],
  fixed: [{ field: 'source', text: 'review' }],
};

const NOW = '2026-11-22T09:00:00.000Z';

/** For each request that takes something: what it takes. */
const valid: Partial<Record<RequestName, unknown>> = {
  'app.openExternal': 'help',
  'preferences.set': { colorScheme: 'dark' },
  'workspace.createSample': 'coastal-hotel',
  'workspace.open': { path: '/tmp/a.throughline' },
  'learner.grade': { card: 'term:moment-of-truth', grade: 3, reps: 0 },
  'learner.suspend': { card: 'own:1', suspended: true },
  'learner.putCard': { deck: 'Exam', front: 'Two prices for one room', back: 'A moment of truth', source: '', place: null },
  'learner.removeCard': { id: 'own:1' },
  'learner.putLesson': { lesson: 'swot', read: [0], triedAt: null, answered: [], answers: {}, doneAt: null },
  'learner.addAttempt': { quiz: 'exam', startedAt: NOW, endedAt: NOW, limit: 600, answers: [] },
  'learner.putCase': {
    id: 'w',
    case: 'hotel-low-point',
    title: 'Where guests are lost',
    workspace: '/tmp/a.throughline',
    strategy: 's',
    startedAt: NOW,
    shownAt: null,
    submittedAt: null,
    assignment: null,
  },
  'learner.removeCase': { id: 'w' },
  'learner.putDraft': { id: 'quiz', text: '{}' },
  'learner.removeDraft': { id: 'quiz' },
  'learner.setSettings': { newPerDay: 5, retention: 0.9 },
  'cards.export': { deck: 'Exam' },
  'samples.read': 'coffee-chain',
  'cases.begin': { case: 'hotel-low-point' },
  'cases.read': { text: '{}' },
  'assignment.save': {
    strategyId: 'a',
    head: { id: 'x', title: 'Seminar 4', author: '', instructions: '', due: '2026-12-11', tasks: [], rubric: [] },
    kinds: ['brief'],
    withModel: false,
  },
  'submission.handIn': {
    strategyId: 'a',
    head: { id: 'x', assignment: 'y', title: 'Seminar 4', tasks: [], rubric: [], student: 'Maya', remarks: '', at: NOW },
  },
  'submission.save': { text: '{}' },
  'submission.look': { text: '{}' },
  'strategies.create': { name: 'Harbour House' },
  'strategies.duplicate': { id: 'a', name: 'Higher prices' },
  'strategies.remove': { id: 'a' },
  'strategies.export': { id: 'a' },
  'records.list': { strategyId: 'a' },
  'records.create': { strategyId: 'a', kind: 'persona', data: { name: 'Maya' } },
  'records.save': { id: 'a', data: {}, revision: 1 },
  'records.move': { id: 'a', to: 0 },
  'records.dependants': { id: 'a' },
  'records.remove': { id: 'a', unlink: false },
  'records.change': {
    strategyId: 'a',
    changes: { label: 'Link a pain', put: [{ id: 'r', kind: 'persona', data: { name: 'Maya' }, revision: 1 }], remove: ['s'] },
  },
  'records.copyTo': { id: 'a', strategyId: 'b' },
  'bin.list': { strategyId: 'a' },
  'bin.restore': { id: 'a' },
  'history.state': { strategyId: 'a' },
  'history.list': { strategyId: 'a', limit: 50 },
  'history.undo': { strategyId: 'a' },
  'history.redo': { strategyId: 'a' },
  'snapshots.list': { strategyId: 'a' },
  'snapshots.create': { strategyId: 'a', name: 'As sent to the board', note: '' },
  'snapshots.rename': { id: 'a', name: 'As agreed', note: 'With the changes of May.' },
  'snapshots.remove': { id: 'a' },
  'snapshots.read': { id: 'a' },
  'variants.family': { strategyId: 'a' },
  'variants.read': { strategyId: 'a' },
  'merge.open': { strategyId: 'a', path: '/tmp/theirs.throughline' },
  'search.query': { query: 'desk', limit: 20 },
  'rows.counts': { strategyId: 'a' },
  'rows.cited': { strategyId: 'a', citations: [{ kind: 'feedback', id: 'f' }] },
  'observed.get': { strategyId: 'a' },
  'feedback.find': { strategyId: 'a', filter: { text: 'wifi', themes: ['t', null], from: '2026-01-31' }, sort: 'newest' },
  'feedback.rows': { strategyId: 'a', numbers: [1, 2] },
  'feedback.summary': { strategyId: 'a', filter: {} },
  'feedback.phrases': { strategyId: 'a', filter: {}, limit: 20 },
  'feedback.add': { strategyId: 'a', entry: { verbatim: 'The wifi holds.', sentiment: 1 } },
  'feedback.change': { strategyId: 'a', numbers: [1], change: { addThemes: ['t'] } },
  'feedback.remove': { strategyId: 'a', numbers: [1] },
  'feedback.applyRules': { strategyId: 'a' },
  'responses.find': { strategyId: 'a', metric: 'm' },
  'responses.rows': { strategyId: 'a', numbers: [1] },
  'responses.add': { strategyId: 'a', entries: [{ metric: 'm', score: 9, wave: 'Summer 2026' }] },
  'responses.remove': { strategyId: 'a', numbers: [1] },
  'points.add': { strategyId: 'a', entry: { metric: 'm', date: '2026-09-30', value: 38.2 } },
  'points.change': { strategyId: 'a', number: 1, entry: { metric: 'm', date: '2026-09-30', value: 38.2 } },
  'points.remove': { strategyId: 'a', numbers: [1] },
  'customers.all': { strategyId: 'a' },
  'batches.list': { strategyId: 'a' },
  'batches.remove': { strategyId: 'a', id: 'b' },
  'import.open': { strategyId: 'a', kind: 'feedback' },
  'import.reread': { token: 't', plan },
  'import.check': { token: 't', plan },
  'import.run': { token: 't', plan, skipBad: false },
  'import.cancel': { token: 't' },
  'import.close': { token: 't' },
  'picture.save': { suggestedName: 'Journey', format: 'svg', bytes: new Uint8Array([1]) },
  'images.add': { bytes: new Uint8Array([1]) },
  'images.get': { id: 'a' },
  'report.options': { strategyId: 'a' },
  'report.setOptions': { strategyId: 'a', options: defaultReportOptions() },
  'report.save': { suggestedName: 'Report', bytes: new Uint8Array([1]) },
};

const takesNothing = (name: RequestName): boolean => contract[name].input.safeParse(undefined).success;
const takes = (name: RequestName, input: unknown): boolean => contract[name].input.safeParse(input).success;

describe.each(requestNames)('the request %s', (name) => {
  test('takes what it is made for', () => {
    expect(takesNothing(name) || takes(name, valid[name])).toBe(true);
  });

  test.each([[null], [7], [''], ['x'.repeat(1000)], [[]], [[{}]], [true], [{ nonsense: 1 }], [Number.NaN]])('refuses %j', (nonsense) => {
    expect(takes(name, nonsense)).toBe(false);
  });

  test('refuses a key more than it knows', () => {
    const input = valid[name];
    if (typeof input !== 'object') return;
    expect(takes(name, { ...input, extra: 1 })).toBe(false);
  });
});

describe('an input', () => {
  test.each<[RequestName, unknown]>([
    ['app.openExternal', 'https://example.org'],
    ['preferences.set', { colorScheme: 'pink' }],
    ['preferences.set', { rail: 'yes' }],
    ['workspace.createSample', 'toString'],
    ['workspace.open', { path: '' }],
    ['strategies.create', { name: 'x'.repeat(501) }],
    ['records.list', { strategyId: '' }],
    ['records.list', { strategyId: 'x'.repeat(65) }],
    ['records.create', { strategyId: 'a', kind: 'journey-of-mars' }],
    ['records.create', { strategyId: 'a', kind: 'persona', data: [] }],
    ['records.create', { strategyId: 'a', kind: 'persona', data: null }],
    ['records.save', { id: 'a', data: {}, revision: 0 }],
    ['records.save', { id: 'a', data: {}, revision: 1.5 }],
    ['records.save', { id: 'a', data: 'text', revision: 1 }],
    ['records.move', { id: 'a', to: -1 }],
    ['records.remove', { id: 'a' }],
    ['records.change', { strategyId: 'a', changes: { label: '', put: [], remove: [] } }],
    [
      'records.change',
      { strategyId: 'a', changes: { label: 'Link', put: [{ id: 'r', kind: 'pirate', data: {}, revision: 1 }], remove: [] } },
    ],
    [
      'records.change',
      { strategyId: 'a', changes: { label: 'Link', put: [{ id: 'r', kind: 'persona', data: {}, revision: 0 }], remove: [] } },
    ],
    ['snapshots.create', { strategyId: '', name: 'As sent', note: '' }],
    ['merge.open', { strategyId: 'a', path: '' }],
    ['history.list', { strategyId: 'a', limit: 0 }],
    ['history.list', { strategyId: 'a', limit: 1001 }],
    ['search.query', { query: 'x'.repeat(501), limit: 1 }],
    ['search.query', { query: 'x', limit: 201 }],
    ['feedback.find', { strategyId: 'a', filter: { from: '2026-02-30' }, sort: 'newest' }],
    ['feedback.find', { strategyId: 'a', filter: {}, sort: 'best' }],
    ['feedback.add', { strategyId: 'a', entry: { sentiment: 3 } }],
    ['feedback.rows', { strategyId: 'a', numbers: [0] }],
    ['responses.add', { strategyId: 'a', entries: [] }],
    ['points.add', { strategyId: 'a', entry: { metric: 'm', date: '2026-09-30', value: Number.NaN } }],
    ['import.open', { strategyId: 'a', kind: 'segment' }],
    ['import.check', { token: 't', plan: { ...plan, format: { ...plan.format, delimiter: '/' } } }],
    ['picture.save', { suggestedName: 'Journey', format: 'gif', bytes: new Uint8Array([1]) }],
    ['images.add', { bytes: [1, 2] }],
    ['images.add', { bytes: 'data:image/png;base64,' }],
    ['report.save', { suggestedName: 'x'.repeat(201), bytes: new Uint8Array() }],
    ['report.setOptions', { strategyId: 'a', options: { paper: 'a5' } }],
  ])('of %s that is nearly right is refused: %j', (name, input) => {
    expect(takes(name, input)).toBe(false);
  });

  test('of the search may leave the strategy out, and a new record its data', () => {
    expect(takes('search.query', { query: '', limit: 1, strategyId: 'a' })).toBe(true);
    expect(takes('records.create', { strategyId: 'a', kind: 'persona' })).toBe(true);
    expect(takes('workspace.open', {})).toBe(true);
  });

  test('is tried here for every request that needs one', () => {
    expect(Object.keys(valid).sort()).toStrictEqual(requestNames.filter((name) => !takesNothing(name)).sort());
  });
});

describe('preferences', () => {
  test('start with the system’s colours, the wide sidebar and help open', () => {
    expect(preferencesSchema.parse({})).toStrictEqual({ colorScheme: 'system', rail: false, helpOpen: true });
  });
});

describe('report options', () => {
  test('start on A4 with every section on, in the order of the report', () => {
    const options = defaultReportOptions();
    expect(options).toMatchObject({ paper: 'a4', color: '#0b3f3d', title: '', subtitle: '', logo: null });
    expect(options.sections).toStrictEqual(Object.keys(REPORT_SECTIONS).map((id) => ({ id, on: true })));
  });

  test('are made anew each time', () => {
    const first = defaultReportOptions();
    first.sections.reverse();
    expect(defaultReportOptions().sections[0]?.id).toBe('stand');
  });

  test.each([
    [{ color: 'teal' }],
    [{ color: '#0b3' }],
    [{ sections: [{ id: 'weather', on: true }] }],
    [{ sections: [{ id: 'stand' }] }],
    [{ title: 'x'.repeat(301) }],
    [{ margins: 20 }],
  ])('refuse %j', (options) => {
    expect(reportOptionsSchema.safeParse(options).success).toBe(false);
  });
});

test('every sample has a name of its own in words', () => {
  expect([...sampleNames].sort()).toStrictEqual(Object.keys(SAMPLES).sort());
  expect(new Set(Object.values(SAMPLES)).size).toBe(sampleNames.length);
});

test('every menu command is listed once', () => {
  expect(new Set(commands).size).toBe(commands.length);
});
