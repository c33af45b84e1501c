import { useState } from 'react';
import { costsOf, timelineRows } from '../../../shared/analysis/roadmap.ts';
import { initiativesTimeline } from '../../../shared/charts/timeline.ts';
import { formatDate, formatMoney } from '../../../shared/format.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { dayOf as dayOfDate } from '../../app/time.ts';
import { classes, Segmented, shorten } from '../../ui/index.ts';
import { PictureMenu } from '../../ui/PictureMenu.tsx';
import { TimelineBar } from '../marketing-mix/TimelineBar.tsx';
import { dayOf, isoOf, positionIn, type Span, timelineOf } from '../marketing-mix/time.ts';
import { type GroupBy, groupRows, withInitiative } from './initiatives.ts';
import type { RoadmapContext } from './RoadmapBoard.tsx';
import styles from './Timeline.module.css';

/** The initiatives as bars over the horizon, with their reviews, and what they cost by quarter below. */
export function Timeline({ view, records, currency, horizon, chosen, onChoose }: RoadmapContext) {
  const { data, change } = view;
  const [today] = useState(() => dayOfDate(new Date()));
  const [by, setBy] = useState<GroupBy>('none');
  const rows = timelineRows(data, horizon);
  const objectives = recordsOf(records, 'brief').flatMap((brief) => brief.data.objectives);
  const groups = groupRows(rows, by, objectives);
  const costs = costsOf(data, horizon);
  const timeline = timelineOf(costs.quarters);
  const now = dayOf(today);
  const placeOf = (day: number): number | null =>
    timeline && day >= timeline.span.first && day <= timeline.span.last ? positionIn(timeline.span, { first: day, last: day }).left : null;
  const todayAt = placeOf(now);
  const most = Math.max(1, ...costs.quarters.map(({ cost }) => cost));
  const move = (id: string, to: Span) => change((old) => withInitiative(old, id, { start: isoOf(to.first), end: isoOf(to.last) }));
  return (
    <div className={styles.scroll}>
      <div className={styles.tools}>
        <Segmented<GroupBy>
          size="small"
          label={t('Grouped by')}
          value={by}
          onChange={setBy}
          options={[
            { value: 'none', label: t('By start') },
            { value: 'objective', label: t('By objective') },
            { value: 'status', label: t('By status') },
          ]}
        />
        <span className={styles.legend}>
          {t('Drag a bar or its ends; with the keyboard, arrow keys.')} <span className={styles.diamond} aria-hidden /> {t('Review')}
        </span>
        <PictureMenu chart={initiativesTimeline(groups, { width: 760, horizon, today })} name={t('Roadmap')} />
      </div>
      <div className={styles.timeline}>
        {timeline && (
          <div className={styles.heads} aria-hidden>
            <span />
            <div className={styles.track}>
              {timeline.columns.map(({ label, left, width }) => (
                <span key={label} className={styles.quarter} style={{ left: `${left}%`, width: `${width}%` }}>
                  {label}
                </span>
              ))}
              {todayAt !== null && (
                <span className={styles.todayWord} style={{ left: `${todayAt}%` }}>
                  {t('Today')}
                </span>
              )}
            </div>
          </div>
        )}
        {groups.map((group) => (
          <section key={group.key} aria-label={group.label || t('Initiatives')} className={styles.group}>
            {group.label !== '' && (
              <h2 className={styles.name}>
                {shorten(group.label, 120)} <span className={styles.count}>{group.rows.length}</span>
              </h2>
            )}
            <ul className={styles.rows}>
              {group.rows.map(({ initiative, code, days, outside }) => {
                const { id, status, reviewDate } = initiative;
                const name = shorten(initiative.title, 80) || code;
                const reviewAt = reviewDate === null ? null : placeOf(dayOf(reviewDate));
                return (
                  <li key={id} aria-label={name} className={classes(styles.row, chosen === id && styles.chosen)} data-field="initiatives">
                    <button
                      type="button"
                      className={styles.initiative}
                      aria-expanded={chosen === id}
                      onClick={() => onChoose(chosen === id ? null : id)}
                    >
                      <span className={styles.code}>{code}</span>
                      <span className={styles.words}>{name}</span>
                      {outside && <span className={styles.outside}>{t('outside the horizon')}</span>}
                      <span className={styles.status}>{status === null ? '' : t(WORK_STATUSES[status])}</span>
                    </button>
                    <div className={styles.track}>
                      {timeline?.columns.map(({ label, left }) => (
                        <span key={label} className={styles.rule} style={{ left: `${left}%` }} />
                      ))}
                      {todayAt !== null && <span className={styles.today} style={{ left: `${todayAt}%` }} />}
                      {days && timeline ? (
                        <TimelineBar
                          whole={timeline.span}
                          span={days}
                          status={status}
                          name={name}
                          onMove={(to) => move(id, to)}
                          onOpen={() => onChoose(id)}
                        />
                      ) : (
                        <span className={styles.undated}>{t('no dates yet')}</span>
                      )}
                      {reviewAt !== null && reviewDate !== null && (
                        <span
                          className={styles.review}
                          style={{ left: `${reviewAt}%` }}
                          role="img"
                          aria-label={t('Review on {{day}}', { day: formatDate(reviewDate) })}
                          title={t('Review on {{day}}', { day: formatDate(reviewDate) })}
                        />
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
        {timeline && (
          <section aria-label={t('Cost by quarter')} className={styles.costs}>
            <h2 className={styles.name}>
              {t('Cost by quarter')}
              <span className={styles.count}>
                {t('{{amount}} in all', { amount: formatMoney(costs.total, currency) })}
                {costs.undated > 0 && `, ${t('{{amount}} without dates', { amount: formatMoney(costs.undated, currency) })}`}
              </span>
            </h2>
            <ol className={styles.track}>
              {timeline.columns.map(({ label, left, width }, index) => {
                const cost = costs.quarters[index]?.cost ?? 0;
                return (
                  <li key={label} className={styles.cost} style={{ left: `${left}%`, width: `${width}%` }}>
                    <span className={styles.unseen}>{label}: </span>
                    <span className={styles.amount}>{cost === 0 ? '–' : formatMoney(Math.round(cost / 100) * 100, currency)}</span>
                    <span className={styles.bar} style={{ height: `${(44 * cost) / most}px` }} aria-hidden />
                  </li>
                );
              })}
            </ol>
          </section>
        )}
      </div>
    </div>
  );
}
