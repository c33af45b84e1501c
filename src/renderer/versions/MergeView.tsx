import { GitMerge, Info } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MergeSource } from '../../shared/contract.ts';
import { plural, t } from '../../shared/i18n.ts';
import { changesTo, merge, mergedVersion, versionOf } from '../../shared/versions/index.ts';
import type { Merge, Version } from '../../shared/versions/model.ts';
import { useObserved } from '../data/rows.ts';
import { useStrategy } from '../data/strategy.ts';
import { Button } from '../ui/index.ts';
import { changeAndTell, keepVersion } from './actions.ts';
import { ChangeList } from './ChangeList.tsx';
import { ConflictCards } from './ConflictCards.tsx';
import { type Choices, choose, chooseAll, conflictsByRecord, NO_CHOICES, openOf } from './choices.ts';
import { useVersion, useVersionNow } from './data.ts';
import { groupChanges } from './groups.ts';
import styles from './MergeView.module.css';
import { momentOf } from './VersionList.tsx';

interface MergeViewProps {
  readonly source: MergeSource;
  /** Applied, or given up. */
  readonly onDone: () => void;
}

/** Two copies have nothing in common: whatever both hold is told apart from nothing. */
const NOTHING: Version = { records: [], measures: [] };

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Another copy of the strategy beside ours: what both changed is chosen, the rest comes together by itself. */
export function MergeView({ source, onDone }: MergeViewProps) {
  const [baseId, setBase] = useState<string | null>(source.common[0]?.id ?? null);
  const read = useVersion(baseId ?? 'now');
  const base = baseId === null ? NOTHING : read.version;
  const ours = useVersionNow();
  const merged = useMemo(() => (base ? merge(base, ours, source.version) : null), [base, ours, source.version]);
  return (
    <div className={styles.screen}>
      <div className={styles.body}>
        <h1 className={styles.title}>{t('Bring in another copy')}</h1>
        <p className={styles.meta}>
          {t('“{{name}}” from {{file}}', { name: source.strategyName || t('Untitled strategy'), file: fileName(source.file) })}
        </p>
        <CommonVersion source={source} baseId={baseId} onChange={setBase} />
        {read.error && baseId !== null && (
          <p className={styles.error} role="alert">
            {read.error.message}
          </p>
        )}
        {merged && base && <Decide key={baseId ?? ''} source={source} base={base} merged={merged} onDone={onDone} />}
      </div>
    </div>
  );
}

interface CommonVersionProps {
  readonly source: MergeSource;
  readonly baseId: string | null;
  readonly onChange: (id: string) => void;
}

/** Since when the two were edited apart. */
function CommonVersion({ source: { common }, baseId, onChange }: CommonVersionProps) {
  const only = common[0];
  if (!only) {
    return (
      <p className={styles.note}>
        <Info size={15} aria-hidden />
        {t(
          'The two copies have no version in common. So whatever differs has to be chosen, and what one side removed stays. Next time, keep a version before you pass a copy on.',
        )}
      </p>
    );
  }
  if (common.length === 1) {
    return <p className={styles.since}>{t('Edited apart since “{{name}}”, {{when}}.', { name: only.name, when: momentOf(only.at) })}</p>;
  }
  return (
    <label className={styles.since}>
      {t('Edited apart since')}
      <select className={styles.select} value={baseId ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        {common.map(({ id, name, at }) => (
          <option key={id} value={id}>
            {t('{{name}}, {{when}}', { name, when: momentOf(at) })}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DecideProps {
  readonly source: MergeSource;
  readonly base: Version;
  readonly merged: Merge;
  readonly onDone: () => void;
}

function Decide({ source, base, merged: { conflicts, taken, kept }, onDone }: DecideProps) {
  const { strategy } = useStrategy();
  const observed = useObserved();
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [isBusy, setBusy] = useState(false);
  const open = openOf(conflicts, choices);
  const name = source.strategyName || fileName(source.file);
  const hasNews = taken.length > 0 || conflicts.length > 0;

  const apply = async (): Promise<void> => {
    setBusy(true);
    const before = await keepVersion(strategy.id, t('Before merging {{name}}', { name: fileName(source.file) }).slice(0, 200), '');
    const label = t('Merge {{name}}', { name });
    const done =
      before !== null &&
      (await changeAndTell(
        (stored) => changesTo(stored, mergedVersion(base, versionOf(stored, observed), source.version, choices), label),
        t('Merged. How it stood before is kept as “{{name}}”.', { name: before.name }),
      ));
    setBusy(false);
    if (done) onDone();
  };

  return (
    <>
      {conflicts.length > 0 && (
        <section aria-labelledby="merge-conflicts">
          <div className={styles.sectionHead}>
            <h2 id="merge-conflicts" className={styles.heading}>
              {t('Both changed it')} <span>{conflicts.length}</span>
            </h2>
            <Button size="small" onClick={() => setChoices(chooseAll(conflicts, 'ours'))}>
              {t('Ours for all')}
            </Button>
            <Button size="small" onClick={() => setChoices(chooseAll(conflicts, 'theirs'))}>
              {t('Theirs for all')}
            </Button>
          </div>
          {conflictsByRecord(conflicts).map((group) => (
            <ConflictCards
              key={group.record}
              conflicts={group.conflicts}
              choices={choices}
              onChoose={(conflict, side) => setChoices((now) => choose(now, conflict, side))}
            />
          ))}
        </section>
      )}
      <div className={styles.columns}>
        <Changed
          id="merge-taken"
          title={t('What they changed')}
          hint={t('is taken over')}
          empty={t('Nothing that we do not have.')}
          changes={taken}
        />
        <Changed id="merge-kept" title={t('What we changed')} hint={t('is kept')} empty={t('Nothing since then.')} changes={kept} />
      </div>
      <div className={styles.foot}>
        <p className={styles.state} role="status">
          {hasNews
            ? open > 0
              ? plural(open, 'One conflict is still to be chosen.', '{{count}} conflicts are still to be chosen.')
              : t('Ready. It is one step, can be undone, and how it stands now is kept as a version first.')
            : t('Their copy holds nothing that ours does not.')}
        </p>
        <Button
          variant="filled"
          icon={<GitMerge size={15} aria-hidden />}
          disabled={open > 0 || !hasNews || isBusy}
          onClick={() => void apply()}
        >
          {t('Merge')}
        </Button>
      </div>
    </>
  );
}

interface ChangedProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly empty: string;
  readonly changes: Merge['taken'];
}

function Changed({ id, title, hint, empty, changes }: ChangedProps) {
  const groups = useMemo(() => groupChanges(changes), [changes]);
  return (
    <section aria-labelledby={id} className={styles.changed}>
      <h2 id={id} className={styles.heading}>
        {title} <span>{changes.length}</span> <small>{hint}</small>
      </h2>
      {groups.length === 0 ? <p className={styles.empty}>{empty}</p> : <ChangeList groups={groups} />}
    </section>
  );
}
