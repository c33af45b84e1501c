import type { PhaseUse, TouchpointRow } from '../../../shared/analysis/touchpoints.ts';
import type { Reference } from '../../../shared/fields.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';
import { fold } from '../../ui/index.ts';

export type TouchpointData = RecordData['touchpoint'];
export type TouchpointKind = NonNullable<TouchpointData['kind']>;

export const SORT_KEYS = [
  'name',
  'kind',
  'channels',
  'importance',
  'performance',
  'consistency',
  'personalised',
  'owner',
  'phases',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Null is the person's own order. */
export type Sort = { readonly key: SortKey; readonly down: boolean } | null;

/** Words begin at A, numbers with the highest. */
const beginsDown = (key: SortKey): boolean => key !== 'name' && key !== 'kind' && key !== 'owner';

/** What pressing a column's head makes of the order: its usual direction, the other one, the own order again. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  if (sort?.key !== key) return { key, down: beginsDown(key) };
  return sort.down === beginsDown(key) ? { key, down: !sort.down } : null;
}

/** The rows in this order; what is not filled in comes last either way. */
export function sorted(rows: readonly TouchpointRow[], sort: Sort): TouchpointRow[] {
  if (!sort) return [...rows];
  const { key, down } = sort;
  const filled = rows.filter((row) => sortValue(row, key) !== null);
  const empty = rows.filter((row) => sortValue(row, key) === null);
  return [...filled.sort((a, b) => (down ? -1 : 1) * compare(sortValue(a, key), sortValue(b, key))), ...empty];
}

type Value = string | number | null;

function sortValue({ record: { data }, channels, phases }: TouchpointRow, key: SortKey): Value {
  switch (key) {
    case 'channels':
      return channels.size;
    case 'phases':
      return phases.length;
    case 'personalised':
      return Number(data.personalised);
    case 'name':
    case 'owner':
      return fold(data[key].trim()) || null;
    case 'kind':
    case 'importance':
    case 'performance':
    case 'consistency':
      return data[key];
  }
}

const compare = (a: Value, b: Value): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true });

export interface Filter {
  /** Words in the name or the owner. */
  readonly words: string;
  readonly kind: TouchpointKind | null;
  /** The id of a channel of the brief. */
  readonly channel: string | null;
}

export const NO_FILTER: Filter = { words: '', kind: null, channel: null };
export const isFiltered = ({ words, kind, channel }: Filter): boolean => words.trim() !== '' || kind !== null || channel !== null;

export function filtered(rows: readonly TouchpointRow[], { words, kind, channel }: Filter): TouchpointRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter(({ record: { data }, channels }) => {
    const text = fold(`${data.name} ${data.owner}`);
    return (
      wanted.every((word) => text.includes(word)) && (kind === null || data.kind === kind) && (channel === null || channels.has(channel))
    );
  });
}

/** The touchpoint with a channel of the brief linked, or no longer linked. */
export function withChannel(data: TouchpointData, channel: Reference, linked: boolean): TouchpointData {
  const others = data.channels.filter(({ item }) => item !== channel.item);
  return { ...data, channels: linked ? [...others, channel] : others };
}

/** A rating one step further, within 1–5; a rating that is not there yet begins in the middle. */
export const stepped = (rating: number | null, by: number): number => (rating === null ? 3 : Math.min(5, Math.max(1, rating + by)));

/** Phases of one name, such as that of a map as it is and of the one as it should be, told once. */
export interface NamedPhase {
  readonly name: string;
  readonly uses: readonly [PhaseUse, ...PhaseUse[]];
}

export function phaseNames(uses: readonly PhaseUse[]): NamedPhase[] {
  const named = new Map<string, NamedPhase>();
  for (const use of uses) {
    const key = fold(use.phase.name.trim());
    const known = named.get(key);
    named.set(key, known ? { ...known, uses: [...known.uses, use] } : { name: use.phase.name, uses: [use] });
  }
  return [...named.values()];
}
