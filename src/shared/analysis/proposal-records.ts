import type { Changes } from '../changes.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, emptyData, type RecordOf, recordsOf } from '../records.ts';
import type { Initiative } from './roadmap.ts';

/* How proposals that were taken up or dismissed stand in the roadmap and in the review record. */

export type Dismissal = RecordOf<'review'>['data']['dismissals'][number];

type Known = Pick<Initiative, 'id' | 'title' | 'from' | 'dimension' | 'supports' | 'impact'>;

/** An initiative of which only this is known: planned, without dates, people and effort. */
export const initiativeFrom = (known: Known): Initiative => ({
  effort: null,
  confidence: null,
  start: null,
  end: null,
  cost: null,
  raci: { responsible: [], accountable: '', consulted: [], informed: [] },
  status: 'planned',
  stage: 'plan',
  cycle: { plan: '', do: '', check: '', act: '' },
  reviewDate: null,
  ...known,
});

export const dismissalsOf = (records: readonly AnyRecord[]): Dismissal[] =>
  recordsOf(records, 'review').flatMap(({ data }) => data.dismissals);

/** The review record with one dismissal more; it is made where there is none. */
export function withDismissal(records: readonly AnyRecord[], dismissal: Dismissal, title: string, newId: () => string): Changes {
  const review = recordsOf(records, 'review')[0];
  const data = review?.data ?? emptyData('review');
  return {
    label: t('Dismiss proposal “{{title}}”', { title: title.slice(0, 200) }),
    put: [
      {
        id: review?.id ?? newId(),
        kind: 'review',
        data: { ...data, dismissals: [...data.dismissals, dismissal] },
        revision: review?.revision ?? null,
      },
    ],
    remove: [],
  };
}

/** The review record without a dismissal; null when none has this id. */
export function withoutDismissal(records: readonly AnyRecord[], id: string, title: string): Changes | null {
  const review = recordsOf(records, 'review').find(({ data }) => data.dismissals.some((dismissal) => dismissal.id === id));
  if (!review) return null;
  return {
    label: t('Bring back proposal “{{title}}”', { title: title.slice(0, 200) }),
    put: [
      {
        id: review.id,
        kind: 'review',
        data: { ...review.data, dismissals: review.data.dismissals.filter((dismissal) => dismissal.id !== id) },
        revision: review.revision,
      },
    ],
    remove: [],
  };
}
