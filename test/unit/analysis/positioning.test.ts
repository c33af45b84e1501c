import { describe, expect, it } from 'vitest';
import {
  mapOf,
  nearestOf,
  type Positioning,
  readAttributes,
  scoreOf,
  statementFrom,
  statementParts,
  suggestedAxes,
  US,
} from '../../../src/shared/analysis/positioning.ts';
import { make } from './make.ts';

/** One attribute with our score and those of the competitors a, b, c in their order; null leaves one out. */
const attribute = (id: string, kind: 'parity' | 'difference', ours: number | null, ...theirs: readonly (number | null)[]) => ({
  id,
  name: `Attribute ${id}`,
  kind,
  ours,
  scores: theirs.flatMap((value, index) =>
    value === null ? [] : [{ id: `${id}-${index}`, competitor: { record: 'p', item: 'abc'[index] ?? '' }, value }],
  ),
});
const competitors = ['a', 'b', 'c'].map((id) => ({ id, name: `Rival ${id}` }));
const positioning = (data: Record<string, unknown>): Positioning & ReturnType<typeof make<'positioning'>> =>
  make('positioning', 'p', { competitors, ...data });
const standings = (...attributes: unknown[]) =>
  readAttributes(positioning({ attributes })).map(({ standing, margin }) => [standing, margin]);

describe('an attribute', () => {
  it('is a lead or a lag against the best competitor, not against their mean', () => {
    expect(standings(attribute('x', 'difference', 7, 2, 9, 1), attribute('y', 'difference', 9.5, 7, 6, null))).toEqual([
      ['lag', -2],
      ['lead', 2.5],
    ]);
  });

  it('is level where nobody could tell the two apart, and a lead from half a point on', () => {
    expect(standings(attribute('x', 'parity', 7, 7.4), attribute('y', 'parity', 7, 6.5), attribute('z', 'parity', 0.3, 0.8))).toEqual([
      ['level', -0.4],
      ['lead', 0.5],
      ['lag', -0.5],
    ]);
  });

  it('is unknown while we or all of them lack a score', () => {
    expect(standings(attribute('x', 'parity', null, 4), attribute('y', 'parity', 4, null))).toEqual([
      ['unknown', null],
      ['unknown', null],
    ]);
  });

  it('has everybody alike only where all scores lie within a point', () => {
    const readings = readAttributes(
      positioning({ attributes: [attribute('x', 'parity', 7, 7.5, 8), attribute('y', 'parity', 7, 7.5, 5), attribute('z', 'parity', 7)] }),
    );
    expect(readings.map(({ alike }) => alike)).toEqual([true, false, false]);
  });

  it('names all competitors that share the best score', () => {
    expect(readAttributes(positioning({ attributes: [attribute('x', 'parity', 5, 8, 3, 8)] }))[0]?.best).toEqual(['a', 'c']);
  });

  it('does not take the score of another positioning’s competitor for one of its own', () => {
    const strange = { ...attribute('x', 'parity', 5), scores: [{ id: 's', competitor: { record: 'other', item: 'a' }, value: 9 }] };
    const record = positioning({ attributes: [strange] });
    expect(record.data.attributes.map((one) => scoreOf(record, one, 'a'))).toEqual([null]);
  });
});

describe('the map', () => {
  const attributes = [attribute('x', 'difference', 6, 5, 9, 1), attribute('y', 'difference', 9, 7, 1, null)];
  const axes = { x: { record: 'p', item: 'x' }, y: { record: 'p', item: 'y' } };

  it('places who has both scores and names who lacks one', () => {
    const map = mapOf(positioning({ attributes, map: axes }), 'Harbour House');
    expect(map.placed.map(({ id, x, y }) => [id, x, y])).toEqual([
      [US, 6, 9],
      ['a', 5, 7],
      ['b', 9, 1],
    ]);
    expect(map.unplaced).toEqual([{ id: 'c', name: 'Rival c' }]);
  });

  it('finds the nearest competitor by the distance on both axes', () => {
    const near = nearestOf(mapOf(positioning({ attributes, map: axes }), 'Us'));
    expect(near?.competitor.id).toBe('a');
    expect(near?.distance).toBeCloseTo(Math.sqrt(5));
  });

  it('has nobody near where we ourselves are not on it', () => {
    const unscored = [attribute('x', 'difference', null, 5), attribute('y', 'difference', 9, 7)];
    expect(nearestOf(mapOf(positioning({ attributes: unscored, map: axes }), 'Us'))).toBeNull();
  });

  it('is empty while an axis is missing or names what is not there any more', () => {
    const gone = mapOf(positioning({ attributes, map: { x: { record: 'p', item: 'gone' }, y: axes.y } }), 'Us');
    expect([gone.x, gone.placed.length, gone.unplaced.length]).toEqual([null, 0, 4]);
  });

  it('is offered differences before parities, and nothing while there is one attribute', () => {
    const offered = suggestedAxes(positioning({ attributes: [attribute('p1', 'parity', 5, 5, 5, 5), ...attributes] }));
    expect(offered?.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(suggestedAxes(positioning({ attributes: attributes.slice(0, 1) }))).toBeNull();
  });
});

describe('the statement', () => {
  const brief = make('brief', 'b', { name: 'Direct', organisation: 'Harbour House', offering: 'Coastal hotel' });
  const segment = make('segment', 's', { name: 'Remote weekenders' });

  it('rests on the differences on which we lead, and on no others', () => {
    const record = positioning({
      target: { record: 's' },
      attributes: [attribute('x', 'difference', 3, 9), attribute('y', 'difference', 9, 7), attribute('z', 'parity', 9, 1)],
    });
    const parts = statementParts(record, [brief, segment, record]);
    expect(parts.differences).toEqual(['Attribute y']);
    expect(statementFrom(parts)).toBe(
      'For Remote weekenders, Harbour House is the one to choose for Attribute y: ahead of Rival a and the others they compare.',
    );
  });

  it('is not worded while there is nobody to address', () => {
    const record = positioning({ attributes: [attribute('y', 'difference', 9, 7)] });
    expect(statementFrom(statementParts(record, [brief, record]))).toBeNull();
  });
});
