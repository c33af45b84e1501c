import { type EvidenceEntry, levelToday } from '../analysis/evidence.ts';
import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { editAnyFix } from './fixes.ts';
import { asSentence, nameOf } from './words.ts';

export const claimAssumed = defineCheck({
  id: 'claim-assumed',
  severity: 'hint',
  title: 'A final record that rests on assumptions',
  why: 'What is final gets believed; a claim with no evidence behind it is an assumption.',
  term: 'evidence',
  find: ({ made, today }) =>
    made.flatMap((record) => {
      const entries: readonly EvidenceEntry[] = record.data.evidence;
      const assumed = entries.filter((entry) => levelToday(entry, today) === 'assumption');
      const [first] = assumed;
      if (record.data.status !== 'final' || !first) return [];
      const name = nameOf(record);
      return [
        {
          sentence: asSentence(sentenceOf(name, assumed.length, entries.length)),
          about: [{ record: record.id }],
          place: { record: record.id, field: 'evidence', item: first.id },
          fix: editAnyFix(t('Back to review'), t('Set {{record}} back to in review', { record: name }), record.id, (now) => ({
            ...now,
            status: 'review',
          })),
        },
      ];
    }),
});

function sentenceOf(record: string, count: number, of: number): string {
  const values = { record, count, of };
  if (of === 1) return t('{{record}} is final, and its one claim is an assumption.', values);
  return count === 1
    ? t('{{record}} is final, and one of its {{of}} claims is an assumption.', values)
    : t('{{record}} is final, and {{count}} of its {{of}} claims are assumptions.', values);
}
