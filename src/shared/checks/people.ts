import type { RecordOf } from '../records.ts';
import type { CheckContext } from './model.ts';

/* Segments and the personas that stand for them. */

export interface People {
  /** Segments that no persona stands for, but those that were decided against. */
  readonly segments: readonly RecordOf<'segment'>[];
  /** Personas that stand for no segment. */
  readonly personas: readonly RecordOf<'persona'>[];
  /** Where one segment and one persona are left over: the two that belong together. */
  readonly pair: { readonly segment: RecordOf<'segment'>; readonly persona: RecordOf<'persona'> } | null;
}

export function lonePeople({ of, has }: Pick<CheckContext, 'of' | 'has'>): People {
  const all = of('persona');
  const represented = new Set(all.flatMap(({ data }) => data.segments.map(({ record }) => record)));
  const segments = of('segment').filter(({ id, data }) => data.decision !== 'leave' && !represented.has(id));
  const personas = all.filter(({ data }) => !data.segments.some(has));
  const [segment, persona] = [segments[0], personas[0]];
  const pair = segments.length === 1 && personas.length === 1 && segment && persona ? { segment, persona } : null;
  return { segments, personas, pair };
}
