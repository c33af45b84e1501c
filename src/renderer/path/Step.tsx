import { ArrowRight, ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { plural, t } from '../../shared/i18n.ts';
import type { Lack, PathStep, PathStepId, PathStop } from '../../shared/path.ts';
import { Button, classes, ProgressRing, shorten } from '../ui/index.ts';
import styles from './PathScreen.module.css';
import { useGoTo } from './use-path.ts';

interface StepProps {
  readonly step: PathStep;
  readonly number: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The step that "Next" leads to when this one is done. */
  readonly following: PathStep | undefined;
  readonly onFollow: (id: PathStepId) => void;
}

/** One step: its ring and what it is for; when open its stops, what they lack, and the way on. */
export function Step({ step, number, open, onToggle, following, onFollow }: StepProps) {
  const { id, label, what, stops, percent, lacks } = step;
  const goTo = useGoTo();
  const bodyId = useId();
  const [next] = lacks;
  return (
    <li className={classes(styles.step, open && styles.open)}>
      <span className={styles.rail} aria-hidden>
        <span className={styles.ring}>
          <ProgressRing percent={percent} size={40} />
          {percent < 100 && <span className={styles.number}>{number}</span>}
        </span>
      </span>
      <div className={styles.body}>
        <h2 className={styles.heading}>
          <button type="button" data-step={id} className={styles.toggle} aria-expanded={open} aria-controls={bodyId} onClick={onToggle}>
            <span className={styles.label}>{label}</span>
            <span className={styles.state}>
              {percent === 100 ? t('done') : `${percent}%`}
              {lacks.length > 0 && <> · {plural(lacks.length, 'one thing lacking', '{{count}} things lacking')}</>}
            </span>
            {open ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
          </button>
        </h2>
        <p className={styles.what}>{what}</p>
        <div id={bodyId} hidden={!open}>
          {open && (
            <>
              <ul className={styles.stops}>
                {stops.map((stop) => (
                  <Stop key={stop.id} stop={stop} />
                ))}
              </ul>
              {next ? (
                <div className={styles.next}>
                  <Button variant="filled" icon={<ArrowRight size={15} aria-hidden />} onClick={() => void goTo(next.target)}>
                    {t('Next: {{action}}', { action: next.action })}
                  </Button>
                  <span className={styles.nextWords}>{shorten(next.sentence, 160)}</span>
                </div>
              ) : (
                following && (
                  <div className={styles.next}>
                    <Button variant="filled" icon={<ArrowRight size={15} aria-hidden />} onClick={() => onFollow(following.id)}>
                      {t('Next: {{action}}', { action: following.label })}
                    </Button>
                  </div>
                )
              )}
            </>
          )}
        </div>
      </div>
    </li>
  );
}

/** Lacks that are shown at once; the rest is one click away. */
const MOST_SHOWN = 4;

function Stop({ stop }: { readonly stop: PathStop }) {
  const goTo = useGoTo();
  const [all, setAll] = useState(false);
  const { label, what, target, done, total, lacks } = stop;
  const isDone = lacks.length === 0;
  const shown = all ? lacks : lacks.slice(0, MOST_SHOWN);
  return (
    <li className={styles.stop}>
      <div className={styles.stopHead}>
        <ProgressRing
          percent={isDone ? 100 : Math.min(99, Math.floor((100 * done) / total))}
          size={16}
          label={isDone ? t('Done') : t('Lacking')}
        />
        <h3 className={styles.stopLabel}>{label}</h3>
        <span className={styles.stopWhat}>{what}</span>
        <Button size="small" variant="quiet" aria-label={t('Open {{name}}', { name: label })} onClick={() => void goTo(target)}>
          {t('Open')}
        </Button>
      </div>
      {isDone ? null : (
        <ul className={styles.lacks}>
          {shown.map((lack) => (
            <LackRow key={lack.key} lack={lack} />
          ))}
          {lacks.length > shown.length && (
            <li>
              <button type="button" className={styles.more} onClick={() => setAll(true)}>
                {plural(lacks.length - shown.length, 'Show one more', 'Show {{count}} more')}
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function LackRow({ lack }: { readonly lack: Lack }) {
  const goTo = useGoTo();
  return (
    <li className={styles.lack}>
      <span className={styles.openEnd} aria-hidden />
      <span className={styles.sentence}>{shorten(lack.sentence, 240)}</span>
      <Button
        size="small"
        aria-label={t('{{action}}: {{sentence}}', { action: lack.action, sentence: shorten(lack.sentence, 160) })}
        onClick={() => void goTo(lack.target)}
      >
        {lack.action}
      </Button>
    </li>
  );
}
