import { t } from '../../shared/i18n.ts';
import type { ColorScheme } from '../../shared/preferences.ts';
import { setPreferences, usePreferences } from '../data/preferences.ts';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './Settings.module.css';

const SCHEMES: readonly { readonly value: ColorScheme; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const YES_NO = [
  { value: 'yes', label: 'Shown' },
  { value: 'no', label: 'Folded' },
] as const;

/** What the person sets for themselves; it is kept in their profile, not in a workspace. */
export function Settings() {
  const preferences = usePreferences();
  return (
    <div className={styles.rows}>
      <div className={styles.row}>
        <span>{t('Appearance')}</span>
        <Segmented
          label={t('Appearance')}
          options={SCHEMES.map(({ value, label }) => ({ value, label: t(label) }))}
          value={preferences.colorScheme}
          onChange={(colorScheme) => void setPreferences({ colorScheme })}
        />
      </div>
      <div className={styles.row}>
        <span>{t('Sidebar')}</span>
        <Segmented
          label={t('Sidebar')}
          options={YES_NO.map(({ value, label }) => ({ value, label: t(label) }))}
          value={preferences.rail ? 'no' : 'yes'}
          onChange={(value) => void setPreferences({ rail: value === 'no' })}
        />
      </div>
      <div className={styles.row}>
        <span>{t('Help beside the form')}</span>
        <Segmented
          label={t('Help beside the form')}
          options={YES_NO.map(({ value, label }) => ({ value, label: t(label) }))}
          value={preferences.helpOpen ? 'yes' : 'no'}
          onChange={(value) => void setPreferences({ helpOpen: value === 'yes' })}
        />
      </div>
    </div>
  );
}
