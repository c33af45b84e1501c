import type { Changes } from '../changes.ts';
import type { Reference } from '../fields.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, emptyData, type RecordOf, recordsOf } from '../records.ts';
import { steps } from './fixes.ts';
import type { Finding } from './model.ts';
import { short } from './words.ts';

/* Findings that a person decided to leave: they stand in the review record, by check and what they are about. */

export type Waiver = RecordOf<'review'>['data']['waivers'][number];

const keyFrom = (check: string, about: readonly Reference[]): string =>
  [check, ...about.map(({ record, item }) => (item === undefined ? record : `${record}/${item}`))].join('\n');

/** Names a finding: the same as long as its check says it about the same things. */
export const findingKey = ({ check, about }: Pick<Finding, 'check' | 'about'>): string => keyFrom(check, about);

/** The waivers of the strategy by the finding that they cover; of several the first counts. */
export function waiversOf(records: readonly AnyRecord[]): Map<string, Waiver> {
  const waivers = recordsOf(records, 'review').flatMap(({ data }) => data.waivers);
  return new Map(waivers.toReversed().map((waiver) => [keyFrom(waiver.check, waiver.about), waiver]));
}

/**
 * The review record with the finding waived; it is made where there is none.
 * @param today YYYY-MM-DD
 */
export function waive(records: readonly AnyRecord[], finding: Finding, reason: string, today: string, newId: () => string): Changes {
  const review = recordsOf(records, 'review')[0];
  const data = review?.data ?? emptyData('review');
  const waiver: Waiver = { id: newId(), check: finding.check, about: [...finding.about], reason: reason.trim(), on: today };
  const others = data.waivers.filter(({ check, about }) => keyFrom(check, about) !== findingKey(finding));
  return steps(t('Waive “{{finding}}”', { finding: short(finding.sentence) }), [
    {
      id: review?.id ?? newId(),
      kind: 'review',
      data: { ...data, waivers: [...others, waiver] },
      revision: review?.revision ?? null,
    },
  ]);
}

/** The review record without the waivers of that finding, so that it is open again; nothing changes where it is gone. */
export function unwaive(records: readonly AnyRecord[], waiver: string): Changes {
  const review = recordsOf(records, 'review').find(({ data }) => data.waivers.some(({ id }) => id === waiver));
  const gone = review?.data.waivers.find(({ id }) => id === waiver);
  const reason = short(gone?.reason ?? '');
  const label = reason === '' ? t('Take back a waiver') : t('Take back the waiver “{{reason}}”', { reason });
  if (!review || !gone) return steps(label, []);
  const key = keyFrom(gone.check, gone.about);
  const waivers = review.data.waivers.filter(({ check, about }) => keyFrom(check, about) !== key);
  return steps(label, [{ id: review.id, kind: 'review', data: { ...review.data, waivers }, revision: review.revision }]);
}
