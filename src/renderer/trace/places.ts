import type { Place } from '../../shared/place.ts';
import type { TraceNode } from '../../shared/trace/index.ts';

/** Where a node is edited. */
export const placeOf = ({ reference, list }: Pick<TraceNode, 'reference' | 'list'>): Place => ({
  record: reference.record,
  ...(list !== undefined && { field: list }),
  ...(reference.item !== undefined && { item: reference.item }),
});
