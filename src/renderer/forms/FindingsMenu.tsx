import { Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { plural, t } from '../../shared/i18n.ts';
import { SeverityMark } from '../checks/SeverityMark.tsx';
import { worstOf } from '../checks/severity.ts';
import { goTo } from '../checks/use-fix.ts';
import { useFindingsIn } from '../data/findings.ts';
import { useOpen } from '../data/navigation.ts';
import styles from './RecordHeader.module.css';

/** So many are listed; the rest is in the checks. */
const MOST = 12;

/** What was found about a record, wherever it is looked at; each leads to its field. */
export function FindingsMenu({ record }: { readonly record: string }) {
  const findings = useFindingsIn(record);
  const open = useOpen();
  const worst = worstOf(findings);
  if (worst === null) return null;
  return (
    <Menu position="bottom-end" width={380}>
      <Menu.Target>
        <button type="button" className={styles.status}>
          <SeverityMark severity={worst} size={14} />
          {plural(findings.length, 'One finding', '{{count}} findings')}
          <ChevronDown size={13} className={styles.chevron} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {findings.slice(0, MOST).map((finding) => (
          <Menu.Item
            key={`${finding.check} ${finding.sentence}`}
            leftSection={<SeverityMark severity={finding.severity} size={14} />}
            onClick={() => goTo(open, finding)}
          >
            {finding.sentence}
            <span className={styles.why}>{finding.why}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => open.openScreen('checks')}>{t('All checks')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
