import { t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { useStrategy } from '../data/strategy.ts';
import { showStep } from '../path/shown.ts';
import { usePath } from '../path/use-path.ts';
import { ProgressRing } from '../ui/index.ts';
import styles from './PathSection.module.css';
import { Section } from './Section.tsx';

/** The strategy path in one row: how far each step is, and the way to it. */
export function PathSection() {
  const { strategy } = useStrategy();
  const { openScreen } = useOpen();
  const { steps, percent, current } = usePath();
  return (
    <Section
      title={t('Strategy path')}
      hint={t('{{percent}}% of the way', { percent })}
      link={{ label: t('Follow the path'), onOpen: () => openScreen('path') }}
    >
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id} className={styles.item}>
            <button
              type="button"
              className={styles.step}
              aria-current={step.id === current ? 'step' : undefined}
              aria-label={t('{{name}}, {{percent}}%', { name: step.label, percent: step.percent })}
              onClick={() => {
                showStep(strategy.id, step.id);
                openScreen('path');
              }}
            >
              <ProgressRing percent={step.percent} size={20} />
              <span className={styles.words}>
                <span className={styles.label}>{step.label}</span>
                <span className={styles.percent}>{step.percent === 100 ? t('done') : `${step.percent}%`}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
