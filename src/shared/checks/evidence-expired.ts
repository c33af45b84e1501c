import { type EvidenceEntry, isExpired, withEntry } from '../analysis/evidence.ts';
import { formatDate } from '../format.ts';
import { t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { editAnyFix } from './fixes.ts';
import { asSentence, nameOf, quoted } from './words.ts';

export const evidenceExpired = defineCheck({
  id: 'evidence-expired',
  severity: 'hint',
  title: 'Evidence past its date',
  why: 'Evidence that has expired is an assumption until somebody looks again.',
  term: 'evidence',
  find: ({ made, today }) =>
    made.flatMap((record) => {
      const entries: readonly EvidenceEntry[] = record.data.evidence;
      return entries.flatMap((entry) => {
        const { id: item, claim, level, expires } = entry;
        if (expires === null || !isExpired(entry, today) || level === null || level === 'assumption') return [];
        const name = quoted(claim, t('an untitled claim'));
        const values = { claim: name, record: nameOf(record), date: formatDate(expires) };
        return [
          {
            sentence: asSentence(t('{{claim}} in {{record}} was valid until {{date}}.', values)),
            about: [{ record: record.id, item }],
            place: { record: record.id, field: 'evidence', item },
            fix: editAnyFix(t('Back to assumption'), t('Set {{claim}} back to assumption', { claim: name }), record.id, (now) =>
              withEntry(now, item, { level: 'assumption' }),
            ),
          },
        ];
      });
    }),
});
