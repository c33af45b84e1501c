import type { ComponentType } from 'react';
import type { Kind } from '../../../shared/frameworks/index.ts';
import { AnsweredBy } from './AnsweredBy.tsx';

/** A column that a list shows beside its own fields: what other records say about each item. */
export interface ExtraColumn {
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly Cell: ComponentType<{ readonly item: string }>;
}

const RELIEVERS: ExtraColumn = {
  label: 'Answered by',
  width: 134,
  Cell: ({ item }) => <AnsweredBy item={item} answer="reliever" />,
};
const CREATORS: ExtraColumn = {
  label: 'Brought by',
  width: 134,
  Cell: ({ item }) => <AnsweredBy item={item} answer="creator" />,
};

/** The extra column of a list of this kind of record; undefined for most. */
export function extraColumn(kind: Kind, path: string): ExtraColumn | undefined {
  if (kind !== 'persona') return undefined;
  if (path === 'pains') return RELIEVERS;
  return path === 'gains' ? CREATORS : undefined;
}
