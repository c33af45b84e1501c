import { ArrowRight, ArrowRightLeft, GitCompareArrows, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { plural, t } from '../../shared/i18n.ts';
import { changesTo, describeChanges } from '../../shared/versions/index.ts';
import type { Snapshot, Version } from '../../shared/versions/model.ts';
import { useOpen } from '../data/navigation.ts';
import { tell } from '../data/notify.tsx';
import { useStrategy } from '../data/strategy.ts';
import { Button, currencyOf, IconButton } from '../ui/index.ts';
import { changeAndTell } from './actions.ts';
import { askToRestore } from './askToRestore.tsx';
import { ChangeList } from './ChangeList.tsx';
import styles from './Difference.module.css';
import { NOW, type Side, useVersion, useVersionNow } from './data.ts';
import { type ChangeGroup, countsOf, groupChanges } from './groups.ts';

interface DifferenceProps {
  readonly snapshots: readonly Snapshot[];
  readonly from: Side;
  readonly to: Side;
  readonly onChange: (from: Side, to: Side) => void;
}

/** What lies between two versions: chosen at the top, summed up, then record by record. */
export function Difference({ snapshots, from, to, onChange }: DifferenceProps) {
  const { records } = useStrategy();
  const { openRecord } = useOpen();
  const [a, b] = [useVersion(from), useVersion(to)];
  const now = useVersionNow();
  const currency = currencyOf(records);
  const report = useMemo(
    () => (a.version && b.version ? describeChanges(a.version, b.version, currency) : null),
    [a.version, b.version, currency],
  );
  const groups = useMemo(() => groupChanges(report?.changes ?? []), [report]);
  const there = useMemo(() => new Set(records.map(({ id }) => id)), [records]);
  const counts = countsOf(groups);
  const error = a.error ?? b.error;
  // What can be gone back to: the version that is compared with today.
  const kept = from === NOW ? to : to === NOW ? from : NOW;
  const old = snapshots.find(({ id }) => id === kept);
  const oldVersion = kept === from ? a.version : b.version;
  const options = [{ value: NOW, label: t('Now') }, ...snapshots.map(({ id, name }) => ({ value: id, label: name }))];

  return (
    <section className={styles.pane} aria-label={t('Difference')}>
      <div className={styles.head}>
        <div className={styles.sides}>
          <SideSelect label={t('From')} options={options} value={from} onChange={(side) => onChange(side, side === to ? from : to)} />
          <ArrowRight size={16} className={styles.arrow} aria-hidden />
          <SideSelect label={t('To')} options={options} value={to} onChange={(side) => onChange(side === from ? to : from, side)} />
          <IconButton label={t('Swap the two versions')} tip={t('Swap')} onClick={() => onChange(to, from)}>
            <ArrowRightLeft size={15} aria-hidden />
          </IconButton>
        </div>
        {old && oldVersion && groups.length > 0 && (
          <Button icon={<RotateCcw size={15} aria-hidden />} onClick={() => void restoreAll(now, oldVersion, old, currency)}>
            {t('Restore everything…')}
          </Button>
        )}
      </div>
      <div className={styles.body}>
        {error && (
          <p className={styles.error} role="alert">
            {error.message}
          </p>
        )}
        {report && groups.length === 0 && (
          <div className={styles.same}>
            <GitCompareArrows size={20} aria-hidden />
            <p className={styles.sameTitle}>{t('Nothing differs')}</p>
            <p>{t('Between these two versions no record came, went or changed.')}</p>
          </div>
        )}
        {report && groups.length > 0 && (
          <>
            <ul className={styles.summary}>
              {report.summary.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <h2 className={styles.count}>
              {plural(counts.changes, 'One change', '{{count}} changes')}{' '}
              <span>{plural(counts.records, 'in one record', 'in {{count}} records')}</span>
            </h2>
            <ChangeList
              groups={groups}
              isThere={(record) => there.has(record)}
              onGo={({ record, field, item }) => openRecord(record, { field, item })}
              {...(old && oldVersion
                ? {
                    action: {
                      icon: <RotateCcw size={13} aria-hidden />,
                      label: t('Restore…'),
                      name: (title: string) => t('Restore {{title}}', { title }),
                      run: (group: ChangeGroup) => void restoreOne(now, oldVersion, old, currency, group),
                    },
                  }
                : {})}
            />
          </>
        )}
      </div>
    </section>
  );
}

interface SideSelectProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: Side;
  readonly onChange: (side: Side) => void;
}

function SideSelect({ label, options, value, onChange }: SideSelectProps) {
  return (
    <label className={styles.side}>
      <span className={styles.sideLabel}>{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Asks, then makes the strategy what it was. */
export async function restoreAll(now: Version, old: Version, { name }: Pick<Snapshot, 'name'>, currency: string): Promise<void> {
  const report = withoutMeasures(now, old, currency);
  if (report.changes.length === 0) {
    tell(t('There was nothing to change: it stands like that already.'));
    return;
  }
  const confirmed = await askToRestore({
    title: t('Go back to “{{name}}”?', { name }),
    report,
    confirm: t('Restore everything'),
  });
  if (!confirmed) return;
  const label = t('Restore version {{name}}', { name });
  await changeAndTell((records) => changesTo(records, old, label), t('The strategy stands as in “{{name}}”.', { name }));
}

async function restoreOne(now: Version, old: Version, { name }: Snapshot, currency: string, group: ChangeGroup): Promise<void> {
  const whole = withoutMeasures(now, old, currency);
  const changes = whole.changes.filter(({ record }) => record === group.record);
  if (changes.length === 0) {
    tell(t('Only what was measured differs. That is fact, and stays.'));
    return;
  }
  const confirmed = await askToRestore({
    title: t('Restore {{title}} from “{{name}}”?', { title: group.title, name }),
    report: { summary: [], changes },
    confirm: t('Restore it'),
  });
  if (!confirmed) return;
  const label = t('Restore {{title}} from version {{name}}', { title: group.title, name });
  await changeAndTell(
    (records) => changesTo(records, old, label, { record: group.record }),
    t('“{{title}}” stands as in “{{name}}”.', { title: group.title, name }),
  );
}

/** What was measured is fact, and does not go back. */
const withoutMeasures = (now: Version, old: Version, currency: string) =>
  describeChanges({ ...now, measures: [] }, { ...old, measures: [] }, currency);
