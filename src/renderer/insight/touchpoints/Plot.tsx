import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { prioritiesOf, QUADRANT_ORDER, type TouchpointRow } from '../../../shared/analysis/touchpoints.ts';
import { type ImportancePlot, importancePerformanceChart } from '../../../shared/charts/importance-performance.ts';
import { t } from '../../../shared/i18n.ts';
import { type Cross, QUADRANTS } from '../../../shared/metrics/importance-performance.ts';
import { useAnnounce } from '../../boards/frame/announce.ts';
import { drafts } from '../../data/open-drafts.ts';
import { ChartView, classes, nameOf, shorten } from '../../ui/index.ts';
import { stepped } from './inventory.ts';
import styles from './Plot.module.css';
import { Quadrants } from './Quadrants.tsx';
import { nearestRating, type Ratings } from './ratings.ts';

interface PlotProps {
  readonly rows: readonly TouchpointRow[];
  readonly cross: Cross;
}

/** A dot under the pointer, with the ratings it would get if it were let go now. */
interface Drag extends Ratings {
  readonly id: string;
}

/** Importance and performance as a plot whose dots can be moved, beside the same by quadrant as a list. */
export function Plot({ rows, cross }: PlotProps) {
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const touchpoints = rows.map(({ record }) =>
    drag?.id === record.id ? { ...record, data: { ...record.data, importance: drag.importance, performance: drag.performance } } : record,
  );
  const { figure, unrated } = prioritiesOf(touchpoints, cross);
  const reading = figure.ok
    ? {
        ...figure.value,
        points: figure.value.points.map((point) => ({ ...point, name: shorten(point.name, 80) || t('Untitled touchpoint') })),
      }
    : null;
  const plot = importancePerformanceChart(reading, 520, 392);
  const points = new Map(reading?.points.map((point) => [point.id, point]));

  const rate = (id: string, ratings: Ratings): void => {
    const row = rows.find(({ record }) => record.id === id);
    if (!row) return;
    const { importance, performance } = row.record.data;
    if (ratings.importance === importance && ratings.performance === performance) return;
    drafts.change(row.record, (now) => ({ ...now, ...ratings }));
    const after = prioritiesOf(
      rows.map(({ record }) => (record.id === id ? { ...record, data: { ...record.data, ...ratings } } : record)),
      cross,
    ).figure;
    const quadrant = after.ok ? after.value.points.find((point) => point.id === id)?.quadrant : undefined;
    const name = shorten(nameOf(row.record), 80);
    const said = t('{{name}}: importance {{importance}}, performance {{performance}}', { name, ...ratings });
    announce(quadrant === undefined ? said : `${said}. ${t(QUADRANTS[quadrant])}.`);
  };

  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const point = points.get(id);
    if (!point || event.ctrlKey || event.metaKey || event.altKey) return;
    const { importance, performance } = point;
    const next: Record<string, Ratings> = {
      ArrowUp: { importance: stepped(importance, 1), performance },
      ArrowDown: { importance: stepped(importance, -1), performance },
      ArrowRight: { importance, performance: stepped(performance, 1) },
      ArrowLeft: { importance, performance: stepped(performance, -1) },
    };
    const ratings = next[event.key];
    if (!ratings) return;
    event.preventDefault();
    rate(id, ratings);
  };

  const ratingsAt = (event: PointerEvent): Ratings | null => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return null;
    const scale = plot.chart.width / box.width;
    return nearestRating(plot.placeOf, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>, id: string): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const ratings = ratingsAt(event);
    if (ratings) setDrag({ id, ...ratings });
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.releasePointerCapture(event.pointerId);
    if (drag) rate(drag.id, { importance: drag.importance, performance: drag.performance });
    setDrag(null);
  };

  return (
    <div className={styles.scroll}>
      <div className={styles.board}>
        <section className={styles.plot} aria-label={t('Importance and performance')}>
          <div ref={area} className={styles.area}>
            <ChartView chart={plot.chart} picture={t('Importance and performance')} />
            <Targets plot={plot} dragged={drag?.id ?? null}>
              {(id) => ({
                'aria-label': labelOf(points.get(id)),
                'aria-pressed': id === chosen,
                title: points.get(id)?.name,
                className: classes(styles.dot, id === chosen && styles.chosen),
                onFocus: () => setChosen(id),
                onClick: () => setChosen(id),
                onKeyDown: (event: KeyboardEvent) => onKeyDown(event, id),
                onPointerDown: (event: PointerEvent<HTMLButtonElement>) => event.currentTarget.setPointerCapture(event.pointerId),
                onPointerMove: (event: PointerEvent<HTMLButtonElement>) => onPointerMove(event, id),
                onPointerUp,
                onPointerCancel: () => setDrag(null),
              })}
            </Targets>
          </div>
          <p className={styles.hint}>{t('Drag a dot, or use the arrow keys on it, to rate it anew.')}</p>
        </section>
        <Quadrants reading={reading} order={QUADRANT_ORDER} unrated={unrated} chosen={chosen} onChoose={setChosen} onRate={rate} />
      </div>
    </div>
  );
}

const labelOf = (point: (Ratings & { readonly name: string }) | undefined): string =>
  point
    ? t('{{name}}: importance {{importance}}, performance {{performance}}', {
        name: point.name,
        importance: point.importance,
        performance: point.performance,
      })
    : '';

interface TargetsProps {
  readonly plot: ImportancePlot;
  readonly dragged: string | null;
  readonly children: (id: string) => React.ButtonHTMLAttributes<HTMLButtonElement>;
}

/** A button over each dot of the chart. Their order stays the same while dots move, so that none loses the focus. */
function Targets({ plot, dragged, children }: TargetsProps) {
  return [...plot.dots]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, cx, cy }) => (
      <button
        key={id}
        type="button"
        {...children(id)}
        data-dragged={id === dragged}
        style={{ left: `${(100 * cx) / plot.chart.width}%`, top: `${(100 * cy) / plot.chart.height}%` }}
      />
    ));
}
