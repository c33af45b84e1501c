import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import styles from './JoinLines.module.css';

interface JoinLinesProps {
  /** What the tiles stand in; each carries data-capability. */
  readonly of: RefObject<HTMLElement | null>;
  readonly from: string | null;
  readonly to: ReadonlySet<string>;
}

interface Line {
  readonly id: string;
  readonly d: string;
}

const same = (a: readonly Line[], b: readonly Line[]): boolean =>
  a.length === b.length && a.every((line, index) => line.id === b[index]?.id && line.d === b[index]?.d);

/** Lines from the middle of the chosen tile to those that it is joined with; the tiles lie over them. */
export function JoinLines({ of, from, to }: JoinLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);

  const measure = useCallback((): void => {
    const now = of.current && from !== null ? linesIn(of.current, from, to) : [];
    setLines((before) => (same(before, now) ? before : now));
  }, [of, from, to]);

  useLayoutEffect(() => {
    if (!of.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of, measure]);

  // After every change: tiles also move without any size changing.
  useLayoutEffect(measure);

  return (
    <svg className={styles.lines} aria-hidden>
      {lines.map(({ id, d }) => (
        <path key={id} d={d} />
      ))}
    </svg>
  );
}

/** The middle of a tile and its left edge, in pixels from the corner of the lanes. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly left: number;
}

function linesIn(area: HTMLElement, from: string, to: ReadonlySet<string>): Line[] {
  const box = area.getBoundingClientRect();
  const spots = new Map<string, Spot>();
  for (const tile of area.querySelectorAll<HTMLElement>('[data-capability]')) {
    const { left, top, width, height } = tile.getBoundingClientRect();
    const id = tile.dataset.capability;
    const at = { left: Math.round(left - box.left), x: Math.round(left - box.left + width / 2), y: Math.round(top - box.top + height / 2) };
    if (id !== undefined) spots.set(id, at);
  }
  const start = spots.get(from);
  if (!start) return [];
  return [...to].flatMap((id) => {
    const end = spots.get(id);
    return end ? [{ id, d: pathBetween(start, end) }] : [];
  });
}

/** How far a line bends out of a column, or under a row, so that it does not vanish behind the tiles between. */
const ASIDE = 26;
const UNDER = 76;

function pathBetween(a: Spot, b: Spot): string {
  if (Math.abs(a.x - b.x) < 8) {
    const aside = a.left - ASIDE;
    return `M${a.left},${a.y}C${aside},${a.y} ${aside},${b.y} ${b.left},${b.y}`;
  }
  if (Math.abs(a.y - b.y) < 8) return `M${a.x},${a.y}C${a.x},${a.y + UNDER} ${b.x},${b.y + UNDER} ${b.x},${b.y}`;
  const middle = (a.y + b.y) / 2;
  return `M${a.x},${a.y}C${a.x},${middle} ${b.x},${middle} ${b.x},${b.y}`;
}
