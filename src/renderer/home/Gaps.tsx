import { useState } from 'react';
import type { Gap } from '../../shared/completeness.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { Button, KindIcon, nameOf, shorten } from '../ui/index.ts';
import { groupGaps } from './gap-groups.ts';
import styles from './Home.module.css';
import { type Overview, placeOfGap, type RecordGaps } from './overview.ts';
import { Section } from './Section.tsx';

/** Most records that are listed before one asks for all; most items of each, and most gaps of an item. */
const MOST_RECORDS = 5;
const MOST_GROUPS = 2;
const MOST_GAPS = 5;

/** What is still lacking, record by record; each gap leads to its field. */
export function Gaps({ overview }: { readonly overview: Overview }) {
  const [all, setAll] = useState(false);
  const { gaps, gapCount } = overview;
  const shown = all ? gaps : gaps.slice(0, MOST_RECORDS);
  const rest = gaps.length - shown.length;
  return (
    <Section
      title={t('Gaps')}
      hint={
        gapCount === 0
          ? t('none')
          : t('{{gaps}} in {{records}}', {
              gaps: plural(gapCount, 'one answer is missing', '{{count}} answers are missing'),
              records: plural(gaps.length, 'one record', '{{count}} records'),
            })
      }
      link={gaps.length > MOST_RECORDS ? { label: all ? t('Show fewer') : t('Show all'), onOpen: () => setAll(!all) } : undefined}
    >
      {gapCount === 0 ? (
        <p className={styles.calm}>{t('Every answer the report asks for is there.')}</p>
      ) : (
        <ul className="plain-list">
          {shown.map((entry) => (
            <GapRow key={entry.record.id} entry={entry} />
          ))}
        </ul>
      )}
      {rest > 0 ? <p className={styles.rest}>{plural(rest, 'and one more record', 'and {{count}} more records')}</p> : null}
    </Section>
  );
}

function GapRow({ entry: { record, gaps } }: { readonly entry: RecordGaps }) {
  const { openRecord } = useOpen();
  const go = (gap: Gap | undefined): void => openRecord(record.id, { ...(gap ? placeOfGap(gap, record) : {}), view: 'form' });
  const name = nameOf(record);
  const kind = t(frameworkOf(record.kind).singular);
  const groups = groupGaps(gaps);
  const hidden = groups.slice(MOST_GROUPS).reduce((sum, group) => sum + group.gaps.length, 0);
  return (
    <li className={styles.gap}>
      <span className={styles.gapIcon}>
        <KindIcon kind={record.kind} />
      </span>
      <span className={styles.gapWords}>
        <span className={styles.gapName}>
          {shorten(name, 100)}
          {name === kind ? null : <span className={styles.gapKind}>{kind}</span>}
        </span>
        {groups.slice(0, MOST_GROUPS).map(({ of, gaps: own }) => (
          <span key={of} className={styles.gapList}>
            {of === '' ? null : <span className={styles.gapOf}>{shorten(of, 90)}</span>}
            {own.slice(0, MOST_GAPS).map(({ gap, label }) => (
              <button key={gap.path.join('.')} type="button" className={styles.gapLink} title={gap.label} onClick={() => go(gap)}>
                {shorten(label, 60)}
              </button>
            ))}
            {own.length > MOST_GAPS ? <span className="muted">{t('and {{count}} more', { count: own.length - MOST_GAPS })}</span> : null}
          </span>
        ))}
        {hidden > 0 ? <span className={styles.rest}>{plural(hidden, 'and one more answer', 'and {{count}} more answers')}</span> : null}
      </span>
      <Button size="small" aria-label={t('Complete it: {{name}}', { name })} onClick={() => go(gaps[0])}>
        {t('Complete it')}
      </Button>
    </li>
  );
}
