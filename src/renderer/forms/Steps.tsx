import type { Severity } from '../../shared/checks/model.ts';
import { percentOf } from '../../shared/completeness.ts';
import { plural, t } from '../../shared/i18n.ts';
import { SeverityMark } from '../checks/SeverityMark.tsx';
import { ProgressRing } from '../ui/index.ts';
import styles from './Steps.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly count: number | undefined;
  /** The worst that was found in the section, and how much. */
  readonly found: { readonly worst: Severity; readonly count: number } | undefined;
}

interface StepsProps {
  readonly steps: readonly Step[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** The sections of a form with how far each is. */
export function Steps({ steps, current, onChoose }: StepsProps) {
  return (
    <nav aria-label={t('Sections')}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles.step}
              aria-current={step.id === current ? 'step' : undefined}
              onClick={() => onChoose(step.id)}
            >
              <ProgressRing percent={step.total === 0 ? 0 : percentOf(step)} size={14} label={doneLabel(step)} />
              <span className={styles.label}>{t(step.label)}</span>
              {step.found && (
                <span className={styles.found} title={foundLabel(step.found.count)}>
                  <SeverityMark severity={step.found.worst} size={13} silent />
                  <span className="visually-hidden">{foundLabel(step.found.count)}</span>
                </span>
              )}
              {step.count !== undefined && step.count > 0 && <span className={styles.count}>{step.count}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const doneLabel = ({ done, total }: Step): string => (total === 0 ? t('optional') : t('{{done}} of {{total}} done', { done, total }));

const foundLabel = (count: number): string => plural(count, 'One finding', '{{count}} findings');
