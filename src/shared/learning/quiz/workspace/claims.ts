import { type Claim, type EvidenceEntry, ledgerOf } from '../../../analysis/evidence.ts';
import { formatDate } from '../../../format.ts';
import { t } from '../../../i18n.ts';
import { assertNever } from '../../../result.ts';
import { oneOf, ownMaker } from './own.ts';

type Written = Claim & { readonly entry: EvidenceEntry };

const isWritten = (claim: Claim): claim is Written => claim.entry !== null && claim.entry.claim.trim() !== '';

function restsOn({ level }: Claim): string {
  switch (level) {
    case 'validated':
      return t('It is validated: counted or tested, and it held.');
    case 'partial':
      return t('It is partly borne out: something points that way.');
    case 'assumption':
      return t('It is an assumption: nobody has looked yet.');
    default:
      return assertNever(level);
  }
}

/** A claim that is an assumption today, among those that rest on something. */
export const claimAssumed = ownMaker('claim-assumed', 'delivery', ({ records, observed, today }, random) => {
  const claims = ledgerOf(records, observed, today).filter(isWritten);
  const assumed = oneOf(
    claims.filter(({ level }) => level === 'assumption'),
    random('all'),
  );
  if (!assumed) return [];
  const { record, entry, expired } = assumed;
  return [
    {
      about: `${record.id} ${entry.id}`,
      terms: ['assumption', 'evidence'],
      prompt: t('Which of these claims in your strategy is an assumption today?'),
      answer: {
        text: entry.claim,
        why:
          expired && entry.expires !== null
            ? t('Its evidence was valid until {{date}}; past that it is an assumption again.', { date: formatDate(entry.expires) })
            : restsOn(assumed),
      },
      wrong: claims.filter(({ level }) => level !== 'assumption').map((claim) => ({ text: claim.entry.claim, why: restsOn(claim) })),
      place: { record: record.id, field: 'evidence', item: entry.id },
      open: t('Open the claim'),
    },
  ];
});
