import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Thread, threadPath } from './links.ts';
import styles from './Threads.module.css';
import type { Choice } from './ValueFitBoard.tsx';

interface ThreadsProps {
  readonly threads: readonly Thread[];
  readonly choice: Choice | null;
}

interface Ports {
  readonly width: number;
  readonly height: number;
  /** Distance of a row's port from the top of the band, in pixels. */
  readonly needs: ReadonlyMap<string, number>;
  readonly answers: ReadonlyMap<string, number>;
}

/**
 * The lines from needs to answers; those of what is chosen stand out. It stands between the two sides of a band,
 * whose ports carry data-need and data-answer.
 */
export function Threads({ threads, choice }: ThreadsProps) {
  const gutter = useRef<HTMLDivElement>(null);
  const [ports, setPorts] = useState<Ports | null>(null);

  const measure = useCallback((): void => {
    if (!gutter.current) return;
    const now = portsOf(gutter.current);
    setPorts((before) => (before && samePorts(before, now) ? before : now));
  }, []);

  useLayoutEffect(() => {
    const band = gutter.current?.parentElement;
    if (!band) return;
    const observer = new ResizeObserver(measure);
    for (const element of [band, ...band.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);

  // After every change: rows also move without any size changing, when their order does.
  useLayoutEffect(measure);

  const isChosen = ({ need, answer }: Thread): boolean => choice?.id === (choice?.side === 'need' ? need : answer);
  return (
    <div ref={gutter} className={styles.gutter} aria-hidden>
      {ports && (
        <svg className={styles.svg} width="100%" aria-hidden height={ports.height} viewBox={`0 0 ${ports.width} ${ports.height}`}>
          {[...threads]
            .sort((a, b) => Number(isChosen(a)) - Number(isChosen(b)))
            .map((thread) => {
              const from = ports.needs.get(thread.need);
              const to = ports.answers.get(thread.answer);
              if (from === undefined || to === undefined) return null;
              return (
                <path
                  key={`${thread.need} ${thread.answer}`}
                  d={threadPath(0, from, ports.width, to)}
                  className={isChosen(thread) ? styles.chosen : styles.thread}
                />
              );
            })}
        </svg>
      )}
    </div>
  );
}

function portsOf(gutter: HTMLElement): Ports {
  const box = gutter.getBoundingClientRect();
  const middleOf = (element: Element): number => {
    const { top, height } = element.getBoundingClientRect();
    return Math.round((top + height / 2 - box.top) * 10) / 10;
  };
  const needs = new Map<string, number>();
  const answers = new Map<string, number>();
  for (const element of gutter.parentElement?.querySelectorAll<HTMLElement>('[data-need], [data-answer]') ?? []) {
    const { need, answer } = element.dataset;
    if (need !== undefined) needs.set(need, middleOf(element));
    if (answer !== undefined) answers.set(answer, middleOf(element));
  }
  return { width: gutter.clientWidth, height: Math.round(box.height), needs, answers };
}

const sameMap = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

const samePorts = (a: Ports, b: Ports): boolean =>
  a.width === b.width && a.height === b.height && sameMap(a.needs, b.needs) && sameMap(a.answers, b.answers);
