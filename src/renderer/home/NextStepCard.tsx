import { useMemo } from 'react';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { assertNever } from '../../shared/result.ts';
import { useOpen } from '../data/navigation.ts';
import { useActions } from '../data/strategy.ts';
import { Button, ProgressRing, shorten } from '../ui/index.ts';
import styles from './Home.module.css';
import { type NextStep, nextSteps } from './nextStep.ts';
import type { Overview } from './overview.ts';
import { skip, useSkipped } from './skipped.ts';

interface NextStepCardProps {
  readonly overview: Overview;
  readonly records: readonly AnyRecord[];
}

/** The one thing to do next, with its reason and the way there. */
export function NextStepCard({ overview, records }: NextStepCardProps) {
  const skipped = useSkipped();
  const { openRecord, openKind, openReport } = useOpen();
  const { create } = useActions();
  const steps = useMemo(() => nextSteps(records, overview), [records, overview]);
  const open = steps.filter(({ id }) => !skipped.has(id));
  const step = open[0] ?? steps[steps.length - 1];
  if (!step) return null;

  const go = async ({ target }: NextStep): Promise<void> => {
    switch (target.type) {
      case 'record':
        openRecord(target.id, target.place);
        return;
      case 'report':
        openReport();
        return;
      case 'create': {
        if (frameworkOf(target.kind).count === 'one') return openKind(target.kind);
        const record = target.audience ? await create('value-fit', { audience: { record: target.audience } }) : await create(target.kind);
        if (record) openRecord(record.id);
        return;
      }
      default:
        assertNever(target);
    }
  };

  return (
    <section className={styles.next} aria-labelledby="next-step">
      <span className={styles.nextRing}>
        <ProgressRing
          percent={overview.percent}
          size={48}
          label={t('{{percent}}% of the strategy is complete', { percent: overview.percent })}
        />
        {overview.percent < 100 ? (
          <span className={styles.nextPercent} aria-hidden>
            {overview.percent}%
          </span>
        ) : null}
      </span>
      <div className={styles.nextWords}>
        <p className={styles.eyebrow}>{t('Next step')}</p>
        <h2 id="next-step" className={styles.nextTitle}>
          {shorten(step.title)}
        </h2>
        <p className={styles.reason}>{shorten(step.reason, 400)}</p>
      </div>
      {open.length > 1 ? (
        <Button variant="quiet" onClick={() => skip(step.id)}>
          {t('Not now')}
        </Button>
      ) : null}
      <Button variant="filled" onClick={() => void go(step)}>
        {step.button}
      </Button>
    </section>
  );
}
