import { useState } from 'react';
import { type Budget, daysOf } from '../../../shared/analysis/mix.ts';
import { formatMoney } from '../../../shared/format.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import type { P } from '../../../shared/frameworks/marketing-mix.ts';
import { t } from '../../../shared/i18n.ts';
import { classes, shorten } from '../../ui/index.ts';
import { columnName } from './Columns.tsx';
import type { MixContext } from './MixBoard.tsx';
import styles from './Timeline.module.css';
import { TimelineBar } from './TimelineBar.tsx';
import { type Tactic, tacticColumns, withTactic } from './tactics.ts';
import { isoOf, positionIn, type Span, timelineOf } from './time.ts';

interface TimelineProps extends MixContext {
  readonly ps: readonly P[];
  readonly budget: Budget;
}

const today = (): number => {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
};

/** The tactics over time, P by P, with what they cost in each quarter below. */
export function Timeline({ view, currency, chosen, onChoose, ps, budget }: TimelineProps) {
  const { data, change } = view;
  const [now] = useState(today);
  const timeline = timelineOf(budget.quarters);
  const tactics = new Map(data.tactics.map((tactic, index) => [tactic.id, { tactic, code: `T${index + 1}` }]));
  const most = Math.max(1, ...budget.quarters.map(({ cost }) => cost));
  if (!timeline) {
    return (
      <p className={styles.empty}>
        {t('No tactic has dates yet. Open a tactic in the columns and give it a start and an end; it then stands here.')}
      </p>
    );
  }
  const { span, columns } = timeline;
  const todayAt = now >= span.first && now <= span.last ? positionIn(span, { first: now, last: now }).left : null;
  const move = (tactic: Tactic, to: Span) => change((old) => withTactic(old, tactic.id, { start: isoOf(to.first), end: isoOf(to.last) }));
  return (
    <div className={styles.scroll}>
      <div className={styles.timeline}>
        <div className={styles.heads} aria-hidden>
          <span className={styles.legend}>{t('Drag a bar or its ends; with the keyboard, arrow keys')}</span>
          <div className={styles.track}>
            {columns.map(({ label, left, width }) => (
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
        {tacticColumns(data, ps).map(({ group, ids }) => (
          <section key={group} aria-label={columnName(group)} className={styles.group}>
            <h2 className={styles.name}>
              {columnName(group)} <span className={styles.count}>{ids.length}</span>
            </h2>
            <ul className={styles.rows}>
              {ids.map((id) => {
                const found = tactics.get(id);
                if (!found) return null;
                const { tactic, code } = found;
                const name = shorten(tactic.statement, 80) || code;
                const days = daysOf(tactic);
                return (
                  <li key={id} aria-label={name} className={classes(styles.row, chosen === id && styles.chosen)}>
                    <button
                      type="button"
                      className={styles.tactic}
                      aria-expanded={chosen === id}
                      onClick={() => onChoose(chosen === id ? null : id)}
                    >
                      <span className={styles.code}>{code}</span>
                      <span className={styles.words}>{name}</span>
                      <span className={styles.status}>{tactic.status === null ? '' : t(WORK_STATUSES[tactic.status])}</span>
                    </button>
                    <div className={styles.track}>
                      {columns.map(({ label, left }) => (
                        <span key={label} className={styles.rule} style={{ left: `${left}%` }} />
                      ))}
                      {todayAt !== null && <span className={styles.today} style={{ left: `${todayAt}%` }} />}
                      {days ? (
                        <TimelineBar
                          whole={span}
                          span={days}
                          status={tactic.status}
                          name={name}
                          onMove={(to) => move(tactic, to)}
                          onOpen={() => onChoose(id)}
                        />
                      ) : (
                        <span className={styles.undated}>{t('no dates yet')}</span>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
        <section aria-label={t('Cost by quarter')} className={styles.costs}>
          <h2 className={styles.name}>
            {t('Cost by quarter')}
            {budget.undated > 0 && (
              <span className={styles.count}>{t('{{amount}} without dates', { amount: formatMoney(budget.undated, currency) })}</span>
            )}
          </h2>
          <ol className={styles.track}>
            {columns.map(({ label, left, width }, index) => {
              const cost = budget.quarters[index]?.cost ?? 0;
              return (
                <li key={label} className={styles.cost} style={{ left: `${left}%`, width: `${width}%` }}>
                  <span className={styles.unseen}>{label}: </span>
                  <span className={styles.amount}>{formatMoney(Math.round(cost / 100) * 100, currency)}</span>
                  <span className={styles.bar} style={{ height: `${(44 * cost) / most}px` }} aria-hidden />
                </li>
              );
            })}
          </ol>
        </section>
      </div>
    </div>
  );
}
