import { useId } from 'react';
import { type Initiative, initiativeCode, missingSteps, STAGES } from '../../../shared/analysis/roadmap.ts';
import { formatDate } from '../../../shared/format.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { CYCLE_STAGES, type CycleStage } from '../../../shared/frameworks/roadmap.ts';
import { t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import { classes, shorten } from '../../ui/index.ts';
import { useCard, useColumn } from '../drag/Card.tsx';
import { CardMenu } from '../drag/CardMenu.tsx';
import { DragBoard } from '../drag/DragBoard.tsx';
import { InlineText } from '../frame/InlineText.tsx';
import { StatusMark } from '../marketing-mix/StatusMark.tsx';
import styles from './Cycle.module.css';
import { arrangedStages, stageColumns, withStep } from './initiatives.ts';
import type { RoadmapContext } from './RoadmapBoard.tsx';

/** Plan, do, check, act: an initiative moves through the four columns, and each step is written where it stands. */
export function Cycle(context: RoadmapContext) {
  const { view } = context;
  const { data, change } = view;
  const columns = stageColumns(data);
  const byId = new Map(data.initiatives.map((initiative, index) => [initiative.id, { initiative, code: initiativeCode(index) }]));
  return (
    <DragBoard<CycleStage>
      arrangement={columns}
      rows={[STAGES]}
      nameOf={(id) => shorten(byId.get(id)?.initiative.title ?? '', 80) || (byId.get(id)?.code ?? '')}
      groupNameOf={(stage) => t(CYCLE_STAGES[stage])}
      ordered={false}
      onArrange={(id, next) => change((now) => arrangedStages(now, id, next))}
    >
      {(shown) => (
        <div className={styles.columns}>
          {shown.map(({ group, ids }) => (
            <Column key={group} stage={group} count={ids.length}>
              {ids.map((id, index) => {
                const found = byId.get(id);
                return found && <Card key={id} {...context} {...found} stage={group} index={index} />;
              })}
            </Column>
          ))}
        </div>
      )}
    </DragBoard>
  );
}

function asksFor(stage: CycleStage): string {
  switch (stage) {
    case 'plan':
      return t('what is expected, and how one would see it');
    case 'do':
      return t('what was done, on a small scale');
    case 'check':
      return t('what happened, beside what was expected');
    case 'act':
      return t('what is kept, changed or given up');
    default:
      return assertNever(stage);
  }
}

interface ColumnProps {
  readonly stage: CycleStage;
  readonly count: number;
  readonly children: React.ReactNode;
}

function Column({ stage, count, children }: ColumnProps) {
  const { ref, isDropTarget } = useColumn(stage);
  const headId = useId();
  return (
    <section ref={ref} aria-labelledby={headId} className={classes(styles.column, isDropTarget && styles.target)}>
      <header className={styles.head}>
        <h2 id={headId} className={styles.name}>
          <span className={styles.number} aria-hidden>
            {STAGES.indexOf(stage) + 1}
          </span>
          {t(CYCLE_STAGES[stage])}
        </h2>
        <span className={styles.count}>{count}</span>
        <p className={styles.asks}>{asksFor(stage)}</p>
      </header>
      <ol className={styles.cards}>{children}</ol>
      {count === 0 && <p className={styles.none}>{t('Nothing is in this step.')}</p>}
    </section>
  );
}

interface CardProps extends RoadmapContext {
  readonly initiative: Initiative;
  readonly code: string;
  readonly stage: CycleStage;
  readonly index: number;
}

function Card({ view, chosen, onChoose, initiative, code, stage, index }: CardProps) {
  const { id, title, status, reviewDate, cycle } = initiative;
  const { ref, gripRef, isDragSource, onKeyDown } = useCard(id, stage, index);
  const name = shorten(title, 80) || t('Untitled initiative');
  const missing = missingSteps(initiative);
  const steps = STAGES.filter((step) => step === stage || cycle[step].trim() !== '' || missing.includes(step));
  return (
    <li
      ref={ref}
      aria-label={name}
      className={classes(styles.card, isDragSource && styles.dragged, chosen === id && styles.open)}
      onKeyDown={onKeyDown}
    >
      <CardMenu
        id={id}
        name={name}
        gripRef={gripRef}
        ordered={false}
        targets={STAGES.filter((other) => other !== stage).map((other) => ({
          group: other,
          label: t('Move to {{name}}', { name: t(CYCLE_STAGES[other]) }),
        }))}
      />
      <button type="button" className={styles.title} aria-expanded={chosen === id} onClick={() => onChoose(chosen === id ? null : id)}>
        <span className={styles.code}>{code}</span> {name}
      </button>
      <p className={styles.meta}>
        {status && (
          <span className={styles.status}>
            <StatusMark status={status} /> {t(WORK_STATUSES[status])}
          </span>
        )}
        <span>{reviewDate === null ? t('no review') : t('review {{day}}', { day: formatDate(reviewDate) })}</span>
      </p>
      {steps.map((step) => (
        <div key={step} className={classes(styles.step, step === stage && styles.now)}>
          <span className={styles.stepName} aria-hidden>
            {t(CYCLE_STAGES[step])}
          </span>
          <InlineText
            lines
            label={t('{{step}} of “{{name}}”', { step: t(CYCLE_STAGES[step]), name })}
            placeholder={missing.includes(step) ? t('Nothing was written down') : t('Write {{what}}', { what: asksFor(step) })}
            className={styles.text}
            value={cycle[step]}
            onChange={(text) => view.change((now) => withStep(now, id, step, text))}
          />
        </div>
      ))}
    </li>
  );
}
