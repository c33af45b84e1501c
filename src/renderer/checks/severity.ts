import type { Finding, Findings, Severity } from '../../shared/checks/model.ts';
import { plural, t } from '../../shared/i18n.ts';

/** The worst first. */
export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** The worst that is open; null where nothing is. */
export const worstSeverity = ({ counts }: Pick<Findings, 'counts'>): Severity | null =>
  severities.find((severity) => counts[severity] > 0) ?? null;

/** The worst of these findings; null where there are none. */
export const worstOf = (findings: readonly Pick<Finding, 'severity'>[]): Severity | null =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;

const COUNTED = {
  error: { one: 'one error', many: '{{count}} errors' },
  warning: { one: 'one warning', many: '{{count}} warnings' },
  hint: { one: 'one hint', many: '{{count}} hints' },
} as const satisfies Record<Severity, { readonly one: string; readonly many: string }>;

/** "2 errors, 4 warnings, one hint"; "nothing open" where there are none. */
export function countWords(counts: Findings['counts']): string {
  const parts = severities.flatMap((severity) =>
    counts[severity] > 0 ? plural(counts[severity], COUNTED[severity].one, COUNTED[severity].many) : [],
  );
  return parts.length === 0 ? t('nothing open') : parts.join(', ');
}
