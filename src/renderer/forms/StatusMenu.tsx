import { Menu } from '@mantine/core';
import { Check, ChevronDown } from 'lucide-react';
import { STATUSES } from '../../shared/frameworks/define.ts';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import styles from './RecordHeader.module.css';

type Status = keyof typeof STATUSES;
const ALL = ['draft', 'review', 'final'] as const satisfies readonly Status[];

interface StatusMenuProps {
  readonly value: Status | null;
  readonly onChange: (value: Status) => void;
}

export function StatusMenu({ value, onChange }: StatusMenuProps) {
  const word = value === null ? t('No status') : t(STATUSES[value]);
  return (
    <Menu position="bottom-start" width={160}>
      <Menu.Target>
        <button type="button" className={styles.status} aria-label={t('Status: {{status}}', { status: word })}>
          {value !== null && <StatusMark status={value} />}
          {word}
          <ChevronDown size={13} className={styles.chevron} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {ALL.map((status) => (
          <Menu.Item
            key={status}
            leftSection={<StatusMark status={status} />}
            rightSection={status === value ? <Check size={13} aria-label={t('chosen')} /> : null}
            onClick={() => onChange(status)}
          >
            {t(STATUSES[status])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Empty, half and full: how far a record is, with its word beside it. */
function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden>
      <StatusShape status={status} />
    </svg>
  );
}

function StatusShape({ status }: { readonly status: Status }) {
  switch (status) {
    case 'draft':
      return <circle cx={6} cy={6} r={5} fill="none" stroke="var(--ink-3)" strokeWidth={1.4} />;
    case 'review':
      return (
        <>
          <circle cx={6} cy={6} r={5} fill="none" stroke="var(--weakness)" strokeWidth={1.4} />
          <path d="M6 1a5 5 0 0 0 0 10Z" fill="var(--weakness)" />
        </>
      );
    case 'final':
      return (
        <>
          <circle cx={6} cy={6} r={5.6} fill="var(--strength)" />
          <path d="M3.6 6.2 5.3 7.9 8.4 4.5" fill="none" stroke="var(--paper)" strokeWidth={1.5} strokeLinecap="round" />
        </>
      );
    default:
      return assertNever(status);
  }
}
