import { useMemo } from 'react';
import { changeWords, valueWords } from '../../shared/analysis/metric-words.ts';
import { scorecardOf } from '../../shared/analysis/scorecard.ts';
import { sparkline } from '../../shared/charts/sparkline.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { useOpen } from '../data/navigation.ts';
import { useObserved } from '../data/rows.ts';
import { StatusMark } from '../insight/metrics/StatusMark.tsx';
import { askForMetric } from '../insight/metrics/state.ts';
import { ChartView, nameOf, shorten } from '../ui/index.ts';
import styles from './Scorecard.module.css';
import { Section } from './Section.tsx';

const MOST_SHOWN = 8;

/** The metrics that have values: the latest, its change and how it stands to the target. Nothing while none has. */
export function Scorecard({ records }: { readonly records: readonly AnyRecord[] }) {
  const { openKind } = useOpen();
  const observed = useObserved();
  const rows = useMemo(() => scorecardOf(records, observed).filter(({ latest }) => latest !== null), [records, observed]);
  if (rows.length === 0) return null;
  const open = (id: string): void => {
    askForMetric(id);
    openKind('metric');
  };
  const targeted = rows.filter(({ target }) => target !== null);
  const reached = targeted.filter(({ status }) => status === 'on-target').length;
  return (
    <Section
      title={t('Scorecard')}
      hint={targeted.length > 0 ? t('{{reached}} of {{all}} on target', { reached, all: targeted.length }) : undefined}
      link={{ label: t('Metrics'), onOpen: () => openKind('metric') }}
    >
      <ul className="plain-list">
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <li key={row.metric.id} className={styles.row}>
            <span className={styles.words}>
              <button type="button" className={styles.name} onClick={() => open(row.metric.id)}>
                {shorten(nameOf(row.metric), 80)}
              </button>
              <StatusMark row={row} />
            </span>
            <ChartView chart={sparkline(row.series)} scale={1} decorative />
            <span className={styles.figures}>
              <span className={styles.value}>{row.latest ? valueWords(row.metric.data, row.latest.value) : ''}</span>
              {row.change ? (
                <span className={styles.change}>
                  <span className="visually-hidden">{t('change')} </span>
                  {changeWords(row.metric.data, row.change.difference)}
                  {row.change.noise ? ` ${t('≈ noise')}` : ''}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN ? (
        <p className={styles.rest}>{plural(rows.length - MOST_SHOWN, 'and one more', 'and {{count}} more')}</p>
      ) : null}
    </Section>
  );
}
