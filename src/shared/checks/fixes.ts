import { initiativeFrom } from '../analysis/proposal-records.ts';
import { type Initiative, namesIn } from '../analysis/roadmap.ts';
import type { Changes, RecordPut } from '../changes.ts';
import type { AnyData, Kind, RecordData } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import type { Place } from '../place.ts';
import { type AnyRecord, emptyData, recordsOf } from '../records.ts';
import type { Fix } from './model.ts';
import { short } from './words.ts';

export const openAt = (label: string, place: Place): Fix => ({ kind: 'open', label, place });

/** The line of what the finding is about first, where the missing link can be made. */
export const inThroughline = (label: string): Fix => ({ kind: 'screen', label, screen: 'throughline' });

/** The values of the metric that the finding is about. */
export const inMetric = (label: string): Fix => ({ kind: 'screen', label, screen: 'metric' });

export const steps = (label: string, put: RecordPut[]): Changes => ({ label, put, remove: [] });

/** A record with its data changed; nothing where it is gone. */
export function edited<K extends Kind>(
  records: readonly AnyRecord[],
  kind: K,
  id: string,
  change: (data: RecordData[K]) => RecordData[K],
): RecordPut[] {
  const record = recordsOf(records, kind).find((candidate) => candidate.id === id);
  return record ? [{ id, kind, data: change(record.data), revision: record.revision }] : [];
}

/** A fix that changes one record. `story` follows "Undo" in the history. */
export const editFix = <K extends Kind>(
  label: string,
  story: string,
  kind: K,
  id: string,
  change: (data: RecordData[K]) => RecordData[K],
): Fix => ({ kind: 'change', label, make: (records) => steps(story, edited(records, kind, id, change)) });

/** The same for a record of any kind. */
export const editAnyFix = (label: string, story: string, id: string, change: (data: AnyData) => AnyData): Fix => ({
  kind: 'change',
  label,
  make: (records) => {
    const record = records.find((candidate) => candidate.id === id);
    return steps(story, record ? [{ id, kind: record.kind, data: change(record.data), revision: record.revision }] : []);
  },
});

/** The list with the item of this id changed. */
export const withItem = <I extends { readonly id: string }>(items: readonly I[], id: string, change: (item: I) => I): I[] =>
  items.map((item) => (item.id === id ? change(item) : item));

type Asked = Pick<Initiative, 'title' | 'from' | 'supports' | 'impact'>;

/**
 * An initiative at the end of the roadmap, which is made where there is none.
 * @param owner answers for it and does it; may be several names or ''
 */
export const initiativeFix = (asked: Asked, owner: string): Fix => ({
  kind: 'change',
  label: t('Add an initiative'),
  make: (records, newId) => {
    const people = namesIn(owner);
    const known = initiativeFrom({ ...asked, id: newId(), dimension: null });
    const initiative = { ...known, raci: { ...known.raci, responsible: people, accountable: people[0] ?? '' } };
    const story = t('Add initiative “{{title}}”', { title: short(asked.title) });
    const roadmap = recordsOf(records, 'roadmap')[0];
    const data = roadmap?.data ?? emptyData('roadmap');
    return steps(story, [
      {
        id: roadmap?.id ?? newId(),
        kind: 'roadmap',
        data: { ...data, initiatives: [...data.initiatives, initiative] },
        revision: roadmap?.revision ?? null,
      },
    ]);
  },
});
