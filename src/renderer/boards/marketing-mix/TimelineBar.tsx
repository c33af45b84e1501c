import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { formatDate } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import type { WorkStatus } from './StatusMark.tsx';
import styles from './TimelineBar.module.css';
import { type Edge, isoOf, movedBy, positionIn, type Span } from './time.ts';

interface TimelineBarProps {
  /** The days that the timeline covers. */
  readonly whole: Span;
  readonly span: Span;
  readonly status: WorkStatus | null;
  readonly name: string;
  readonly onMove: (to: Span) => void;
  readonly onOpen: () => void;
}

interface Drag {
  readonly edge: Edge;
  /** Where the pointer went down, and how many pixels a day is wide. */
  readonly x: number;
  readonly dayWidth: number;
}

/** How near an end, in pixels, the pointer takes that end and not the bar. */
const GRASP = 8;
const WEEK = 7;

/** Days of work as a bar. Its ends are dragged, or moved with the arrow keys: a week, with Ctrl a day. */
export function TimelineBar({ whole, span, status, name, onMove, onOpen }: TimelineBarProps) {
  const announce = useAnnounce();
  const drag = useRef<Drag | null>(null);
  const [preview, setPreview] = useState<Span | null>(null);
  const shown = preview ?? span;
  const { left, width } = positionIn(whole, shown);
  const days = t('{{from}} to {{to}}', { from: formatDate(isoOf(shown.first)), to: formatDate(isoOf(shown.last)) });

  const begin = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const track = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!track) return;
    const near = Math.min(GRASP, box.width / 3);
    const edge: Edge = event.clientX - box.left <= near ? 'start' : box.right - event.clientX <= near ? 'end' : 'both';
    drag.current = { edge, x: event.clientX, dayWidth: track.width / (whole.last - whole.first + 1) };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const follow = (event: PointerEvent): void => {
    const { current } = drag;
    if (!current) return;
    const moved = Math.round((event.clientX - current.x) / current.dayWidth);
    if (moved !== 0 || preview) setPreview(movedBy(span, current.edge, moved));
  };
  const end = (): void => {
    drag.current = null;
    if (preview && (preview.first !== span.first || preview.last !== span.last)) onMove(preview);
    setPreview(null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const by = (event.key === 'ArrowLeft' ? -1 : 1) * (event.ctrlKey || event.metaKey ? 1 : WEEK);
    const to = movedBy(span, event.shiftKey ? 'end' : 'both', by);
    onMove(to);
    announce(t('“{{name}}”: {{from}} to {{to}}.', { name, from: formatDate(isoOf(to.first)), to: formatDate(isoOf(to.last)) }));
  };

  return (
    <>
      <button
        type="button"
        className={classes(styles.bar, styles[status ?? 'planned'], preview !== null && styles.moving)}
        style={{ left: `${left}%`, width: `max(10px, ${width}%)` }}
        aria-label={t('Days of “{{name}}”: {{days}}', { name, days })}
        aria-description={t('Arrow keys move it by a week, with Shift its end; with Ctrl by a day. Enter opens its details.')}
        title={`${name}\n${days}`}
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={end}
        onPointerCancel={() => {
          drag.current = null;
          setPreview(null);
        }}
        onDoubleClick={onOpen}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onOpen();
          else onKeyDown(event);
        }}
      />
      {preview && (
        <span className={styles.days} style={{ left: `${Math.min(left + width, 80)}%` }} aria-hidden>
          {days}
        </span>
      )}
    </>
  );
}
