import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import styles from './Clock.module.css';
import { clockWords, minutesToSay, type Running, secondsLeft } from './running.ts';
import { finishQuiz, keepTime, runningNow } from './store.ts';

/** Seconds after which the time that has gone is kept: as much at most comes back when the program is quit. */
const KEPT_EVERY = 10;

const left = (running: Running | null): number => (running ? (secondsLeft(running, Date.now()) ?? 0) : 0);

/** The time that is left. It is said aloud a few times only; when it is over the exam is handed in. */
export function Clock() {
  const [shown, setShown] = useState(() => left(runningNow()));
  const [said, setSaid] = useState('');
  useEffect(() => {
    let before = left(runningNow());
    const timer = window.setInterval(() => {
      const now = left(runningNow());
      const minutes = minutesToSay(before, now);
      if (Math.ceil(now / KEPT_EVERY) < Math.ceil(before / KEPT_EVERY)) keepTime();
      before = now;
      setShown(now);
      if (minutes !== null) setSaid(plural(minutes, 'One minute left', '{{count}} minutes left'));
      if (now <= 0) finishQuiz();
    }, 500);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <>
      <span className={styles.clock} role="timer" aria-label={t('Time left')}>
        <Timer size={14} aria-hidden />
        {clockWords(shown)}
      </span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
