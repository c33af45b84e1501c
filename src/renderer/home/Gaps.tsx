import { useState } from 'react';
import type { Gap } from '../../shared/completeness.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { Button, KindIcon, nameOf, shorten } from '../ui/index.ts';
import styles from './Home.module.css';
import { type Overview, placeOfGap, type RecordGaps } from './overview.ts';
import { Section } from './Section.tsx';

/** Most records that are listed before one asks for all, and most gaps that are named of each. */
const MOST_RECORDS = 6;
const MOST_GAPS = 3;

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
        <span className={styles.gapList}>
          {gaps.slice(0, MOST_GAPS).map((gap) => (
            <button key={gap.path.join('.')} type="button" className={styles.gapLink} title={gap.label} onClick={() => go(gap)}>
              {shorten(gap.label, 60)}
            </button>
          ))}
          {gaps.length > MOST_GAPS ? <span className="muted">{t('and {{count}} more', { count: gaps.length - MOST_GAPS })}</span> : null}
        </span>
      </span>
      <Button size="small" aria-label={t('Complete {{name}}', { name })} onClick={() => go(gaps[0])}>
        {t('Complete it')}
      </Button>
    </li>
  );
}
