import { FileCheck, Scale, ShieldCheck, TriangleAlert, UserX } from 'lucide-react';
import type { Play } from '../../../shared/analysis/plays.ts';
import { CONSENT_BASES } from '../../../shared/frameworks/personalisation.ts';
import { t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import { classes, SelectInput } from '../../ui/index.ts';
import styles from './ConsentSelect.module.css';
import { optionsOf } from './words.ts';

type Consent = keyof typeof CONSENT_BASES;
const BASES = optionsOf(CONSENT_BASES);
export const isConsent = (value: string | null): value is Consent => value !== null && value in CONSENT_BASES;

interface ConsentSelectProps {
  readonly label: string;
  readonly value: Play['consent'];
  readonly onChange: (value: Play['consent']) => void;
}

/** The consent basis, edited where it stands; a missing one has a sign and a word that stand out. */
export function ConsentSelect({ label, value, onChange }: ConsentSelectProps) {
  return (
    <span className={classes(styles.consent, value === null && styles.missing)}>
      <ConsentIcon value={value} />
      <SelectInput
        plain
        label={label}
        placeholder={t('No consent basis')}
        options={BASES}
        value={value}
        onChange={(next) => onChange(isConsent(next) ? next : null)}
      />
    </span>
  );
}

export function ConsentIcon({ value }: { readonly value: Play['consent'] }) {
  const look = { size: 14, 'aria-hidden': true, className: value === null ? styles.warn : styles.icon } as const;
  switch (value) {
    case null:
      return <TriangleAlert {...look} />;
    case 'consent':
      return <ShieldCheck {...look} />;
    case 'contract':
      return <FileCheck {...look} />;
    case 'legitimate':
      return <Scale {...look} />;
    case 'none':
      return <UserX {...look} />;
    default:
      return assertNever(value);
  }
}
