import { CircleCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { checks } from '../../shared/checks/index.ts';
import type { SEVERITIES, Severity } from '../../shared/checks/model.ts';
import { frameworkOf, isKind } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';
import { useFindings } from '../data/findings.ts';
import { useOpen } from '../data/navigation.ts';
import { useStrategy } from '../data/strategy.ts';
import { Button, Chip, EmptyState, Segmented, SelectInput } from '../ui/index.ts';
import { AllChecks } from './AllChecks.tsx';
import styles from './ChecksScreen.module.css';
import { FindingList } from './FindingList.tsx';
import { type FindingFilter, kindsWith, NO_FILTER, shownFindings } from './filter.ts';
import { countWords, severities } from './severity.ts';
import { WaivedList } from './WaivedList.tsx';

type SeverityChoice = Severity | 'all';

/** What does not hold together: the findings with what can be done, those that were waived, and what is checked at all. */
export function ChecksScreen() {
  const { records } = useStrategy();
  const { openScreen } = useOpen();
  const findings = useFindings();
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const byId = useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
  const { open, waived, counts } = findings;
  const shown = shownFindings(open, filter, byId);
  const isFiltered = filter.severity !== null || filter.kind !== null || filter.check !== null;
  const check = checks.find(({ id }) => id === filter.check);
  const severityOptions: readonly { readonly value: SeverityChoice; readonly label: string }[] = [
    { value: 'all', label: t('All {{count}}', { count: open.length }) },
    ...severities.map((severity) => ({ value: severity, label: `${t(PLURALS[severity])} ${counts[severity]}` })),
  ];
  return (
    <Panel crumbs={[{ label: t('Checks') }]}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('Checks')}</h1>
        <p className={styles.lead} role="status">
          {open.length === 0
            ? plural(checks.length, 'The check finds nothing.', '{{count}} checks find nothing.')
            : t('{{findings}}: {{counts}}.', {
                findings: plural(open.length, 'One finding', '{{count}} findings'),
                counts: countWords(counts),
              })}
        </p>
        <div className={styles.columns}>
          <div className={styles.main}>
            {open.length === 0 ? (
              <EmptyState
                icon={<CircleCheck size={20} aria-hidden />}
                title={t('Nothing is broken')}
                text={
                  waived.length === 0
                    ? t('Every check passes. What breaks while you work shows here at once, and beside its field.')
                    : t('What is found was waived, each with its reason; it stands below.')
                }
                action={<Button onClick={() => openScreen('throughline')}>{t('See the throughline')}</Button>}
              />
            ) : (
              <>
                <div className={styles.bar}>
                  <Segmented<SeverityChoice>
                    label={t('Severity')}
                    size="small"
                    options={severityOptions}
                    value={filter.severity ?? 'all'}
                    onChange={(value) => setFilter({ ...filter, severity: value === 'all' ? null : value })}
                  />
                  <span className={styles.pick}>
                    <SelectInput
                      label={t('Framework')}
                      placeholder={t('Every framework')}
                      options={kindsWith(open, byId).map(({ kind, count }) => ({
                        value: kind,
                        label: `${t(frameworkOf(kind).plural)} (${count})`,
                      }))}
                      value={filter.kind}
                      onChange={(kind) => setFilter({ ...filter, kind: kind !== null && isKind(kind) ? kind : null })}
                    />
                  </span>
                  {check ? <Chip onRemove={() => setFilter({ ...filter, check: null })}>{t(check.title)}</Chip> : null}
                  {isFiltered ? (
                    <Button size="small" variant="quiet" onClick={() => setFilter(NO_FILTER)}>
                      {t('Clear all')}
                    </Button>
                  ) : null}
                </div>
                {shown.length === 0 ? <p className={styles.calm}>{t('No finding fits.')}</p> : <FindingList findings={shown} byId={byId} />}
              </>
            )}
            {waived.length > 0 ? <WaivedList findings={waived} /> : null}
          </div>
          <AllChecks findings={findings} chosen={filter.check} onChoose={(id) => setFilter({ ...NO_FILTER, check: id })} />
        </div>
      </div>
    </Panel>
  );
}

const PLURALS = { error: 'Errors', warning: 'Warnings', hint: 'Hints' } as const satisfies Record<keyof typeof SEVERITIES, string>;
