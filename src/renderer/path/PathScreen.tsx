import { useRef } from 'react';
import { t } from '../../shared/i18n.ts';
import type { PathStepId } from '../../shared/path.ts';
import { Panel } from '../app/Panel.tsx';
import { useStrategy } from '../data/strategy.ts';
import { ProgressRing } from '../ui/index.ts';
import styles from './PathScreen.module.css';
import { Step } from './Step.tsx';
import { showStep, useOpenStep } from './shown.ts';
import { usePath } from './use-path.ts';

/** The way from objectives to technology and to the people who carry it: one step open, each lacking thing one click away. */
export function PathScreen() {
  const { strategy } = useStrategy();
  const path = usePath();
  const open = useOpenStep(strategy.id, path.current);
  const list = useRef<HTMLOListElement>(null);
  const goOn = (id: PathStepId): void => {
    showStep(strategy.id, id);
    list.current?.querySelector<HTMLElement>(`[data-step="${id}"]`)?.focus();
  };
  return (
    <Panel crumbs={[{ label: t('Strategy path') }]}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{t('Strategy path')}</h1>
            <p className={styles.lead}>
              {t(
                'Four steps and the people who carry them. Each leads through the records in a good order, and says what is still lacking.',
              )}
            </p>
          </div>
          <span className={styles.whole}>
            <ProgressRing percent={path.percent} size={48} label={t('{{percent}}% of the path is done', { percent: path.percent })} />
            {path.percent < 100 && (
              <span className={styles.percent} aria-hidden>
                {path.percent}%
              </span>
            )}
          </span>
        </header>
        <ol ref={list} className={styles.steps}>
          {path.steps.map((step, index) => {
            const following = path.steps.slice(index + 1).find(({ percent }) => percent < 100) ?? path.steps[index + 1];
            return (
              <Step
                key={step.id}
                step={step}
                number={index + 1}
                open={open === step.id}
                onToggle={() => showStep(strategy.id, open === step.id ? null : step.id)}
                following={following}
                onFollow={goOn}
              />
            );
          })}
        </ol>
        {path.current === null && (
          <p className={styles.end}>
            {t('Nothing is lacking on the path. The checks and the throughline show whether it holds together.')}
          </p>
        )}
      </div>
    </Panel>
  );
}
