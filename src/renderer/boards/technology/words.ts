import type { Capability, CapabilityState, SupportedObjective } from '../../../shared/analysis/capabilities.ts';
import { CAPABILITY_STATES } from '../../../shared/frameworks/technology.ts';
import { t } from '../../../shared/i18n.ts';
import { shorten } from '../../ui/index.ts';

export const capabilityName = ({ name }: Pick<Capability, 'name'>): string => shorten(name.trim(), 80) || t('Untitled capability');

export const stateWord = (state: CapabilityState | null): string => (state === null ? t('State not said') : t(CAPABILITY_STATES[state]));

export const objectiveName = ({ code, statement }: Pick<SupportedObjective, 'code' | 'statement'>): string =>
  statement === '' ? code : `${code} ${shorten(statement, 80)}`;

/** What an objective can count on: "2 in place, 1 missing". */
export function supportWords({ byState, capabilities }: SupportedObjective): string {
  if (capabilities.length === 0) return t('no capability');
  const parts = [
    ...(byState.have > 0 ? [t('{{count}} in place', { count: byState.have })] : []),
    ...(byState.planned > 0 ? [t('{{count}} planned', { count: byState.planned })] : []),
    ...(byState.gap > 0 ? [t('{{count}} missing', { count: byState.gap })] : []),
  ];
  return parts.join(', ') || t('{{count}} without a state', { count: capabilities.length });
}
