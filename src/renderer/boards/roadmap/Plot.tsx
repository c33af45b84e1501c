import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import {
  EFFORT_ORDER,
  EFFORT_QUADRANTS,
  type EffortQuadrant,
  effortPriorities,
  initiativeCode,
  quadrantOf,
  type RatedInitiative,
} from '../../../shared/analysis/roadmap.ts';
import { type EffortPlot, impactEffortChart } from '../../../shared/charts/impact-effort.ts';
import { t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import { nearestRating } from '../../insight/touchpoints/ratings.ts';
import { ChartView, classes, RatingInput, shorten } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import { withInitiative } from './initiatives.ts';
import styles from './Plot.module.css';
import type { RoadmapContext } from './RoadmapBoard.tsx';

interface Ratings {
  readonly impact: number;
  readonly effort: number;
}

/** A dot under the pointer, with the ratings it would get if it were let go now. */
interface Drag extends Ratings {
  readonly id: string;
}

/** Fewer pixels than this are a click and not a drag. */
const STILL = 4;
const stepped = (rating: number, by: number): number => Math.min(5, Math.max(1, rating + by));

/** Impact and effort as a plot whose dots can be moved, beside the same by quadrant as a list. */
export function Plot({ view, chosen, onChoose }: RoadmapContext) {
  const { data, change } = view;
  const announce = useAnnounce();
  const [drag, setDrag] = useState<Drag | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const shown = drag ? withInitiative(data, drag.id, { impact: drag.impact, effort: drag.effort }) : data;
  const { rated } = effortPriorities(shown);
  const named = rated.map((one) => ({ ...one, title: shorten(one.title, 80) || t('Untitled initiative') }));
  const plot = impactEffortChart(named, 560, 430);
  const byId = new Map(named.map((one) => [one.id, one]));

  const rate = (id: string, { impact, effort }: Ratings): void => {
    const now = data.initiatives.find((initiative) => initiative.id === id);
    if (!now || (now.impact === impact && now.effort === effort)) return;
    change((old) => withInitiative(old, id, { impact, effort }));
    const name = byId.get(id)?.title ?? '';
    announce(
      t('{{name}}: impact {{impact}}, effort {{effort}}. {{quadrant}}.', {
        name,
        impact,
        effort,
        quadrant: t(EFFORT_QUADRANTS[quadrantOf(impact, effort)]),
      }),
    );
  };

  const onKeyDown = (event: KeyboardEvent, { id, impact, effort }: RatedInitiative): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next: Record<string, Ratings> = {
      ArrowUp: { impact: stepped(impact, 1), effort },
      ArrowDown: { impact: stepped(impact, -1), effort },
      ArrowRight: { impact, effort: stepped(effort, 1) },
      ArrowLeft: { impact, effort: stepped(effort, -1) },
    };
    const ratings = next[event.key];
    if (!ratings) return;
    event.preventDefault();
    rate(id, ratings);
  };

  const onPointerMove = (event: PointerEvent<HTMLButtonElement>, id: string): void => {
    const box = area.current?.getBoundingClientRect();
    const from = start.current;
    if (!box || !from || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    if (!drag && Math.hypot(event.clientX - from.x, event.clientY - from.y) < STILL) return;
    const scale = plot.chart.width / box.width;
    const near = nearestRating(plot.placeOf, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    dragged.current = true;
    setDrag({ id, impact: near.importance, effort: near.performance });
  };

  return (
    <div className={styles.scroll}>
      <div className={styles.board}>
        <section className={styles.plot} aria-label={t('Impact and effort')}>
          <div ref={area} className={styles.area}>
            <ChartView chart={plot.chart} picture={t('Impact and effort')} />
            <Targets plot={plot} dragged={drag?.id ?? null}>
              {(id) => {
                const one = byId.get(id);
                return {
                  'aria-label': one
                    ? t('{{title}}: impact {{impact}}, effort {{effort}}', { title: one.title, impact: one.impact, effort: one.effort })
                    : '',
                  'aria-pressed': id === chosen,
                  title: one?.title,
                  className: classes(styles.dot, id === chosen && styles.chosen),
                  onClick: () => {
                    // The click that ends a drag opens nothing.
                    if (dragged.current) dragged.current = false;
                    else onChoose(id === chosen ? null : id);
                  },
                  onKeyDown: (event: KeyboardEvent) => one && onKeyDown(event, one),
                  onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
                    if (event.button !== 0) return;
                    dragged.current = false;
                    start.current = { x: event.clientX, y: event.clientY };
                    event.currentTarget.setPointerCapture(event.pointerId);
                  },
                  onPointerMove: (event: PointerEvent<HTMLButtonElement>) => onPointerMove(event, id),
                  onPointerUp: (event: PointerEvent<HTMLButtonElement>) => {
                    event.currentTarget.releasePointerCapture(event.pointerId);
                    start.current = null;
                    if (drag) rate(drag.id, drag);
                    setDrag(null);
                  },
                  onPointerCancel: () => setDrag(null),
                };
              }}
            </Targets>
          </div>
          <p className={styles.hint}>{t('Drag a dot, or use the arrow keys on it, to rate it anew. Enter opens its details.')}</p>
        </section>
        <Lists view={view} rated={rated} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}

interface TargetsProps {
  readonly plot: EffortPlot;
  readonly dragged: string | null;
  readonly children: (id: string) => React.ButtonHTMLAttributes<HTMLButtonElement>;
}

/** A button over each dot of the chart. Their order stays the same while dots move, so that none loses the focus. */
const Targets = ({ plot, dragged, children }: TargetsProps) =>
  [...plot.dots]
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

function meaningOf(quadrant: EffortQuadrant): string {
  switch (quadrant) {
    case 'quick-win':
      return t('much for little: begin here');
    case 'major-project':
      return t('much for much: plan it well');
    case 'fill-in':
      return t('little for little: when there is time');
    case 'avoid':
      return t('little for much: why at all?');
    default:
      return assertNever(quadrant);
  }
}

interface ListsProps {
  readonly view: RoadmapContext['view'];
  readonly rated: readonly RatedInitiative[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The plot as lists: quadrant by quadrant with what each asks for, and what is not rated yet. */
function Lists({ view, rated, chosen, onChoose }: ListsProps) {
  const placed = new Map(rated.map(({ id, quadrant }) => [id, quadrant]));
  const rows = view.data.initiatives.map((initiative, index) => ({ initiative, code: initiativeCode(index) }));
  const groups = [...EFFORT_ORDER, null].map((quadrant) => ({
    quadrant,
    rows: rows
      .filter(({ initiative }) => (placed.get(initiative.id) ?? null) === quadrant)
      .sort((a, b) => (b.initiative.impact ?? 0) - (a.initiative.impact ?? 0) || (a.initiative.effort ?? 0) - (b.initiative.effort ?? 0)),
  }));
  return (
    <div className={styles.lists}>
      <div className={styles.heads} aria-hidden>
        <span>{t('Impact')}</span>
        <span>{t('Effort')}</span>
        <span>{t('Confidence')}</span>
      </div>
      {groups
        .filter(({ quadrant, rows: own }) => quadrant !== null || own.length > 0)
        .map(({ quadrant, rows: own }) => {
          const name = quadrant === null ? t('Not rated yet') : t(EFFORT_QUADRANTS[quadrant]);
          return (
            <section key={quadrant ?? 'none'} aria-label={name}>
              <h2 className={styles.head} data-quadrant={quadrant ?? 'none'}>
                <span className={styles.swatch} aria-hidden />
                {name} <span className={styles.count}>{own.length}</span>
                <span className={styles.meaning}>{quadrant === null ? t('needs impact and effort') : meaningOf(quadrant)}</span>
              </h2>
              {own.map(({ initiative: { id, title, impact, effort, confidence }, code }) => {
                const words = shorten(title, 120) || t('Untitled initiative');
                const set = (part: { impact?: number | null; effort?: number | null; confidence?: number | null }) =>
                  view.change((now) => withInitiative(now, id, part));
                return (
                  <fieldset key={id} className={classes(styles.line, id === chosen && styles.lineChosen)} aria-label={words}>
                    <button
                      type="button"
                      className={styles.name}
                      aria-expanded={id === chosen}
                      onClick={() => onChoose(id === chosen ? null : id)}
                    >
                      <span className={styles.code}>{code}</span> {words}
                    </button>
                    <RatingInput
                      label={t('Impact of {{name}}', { name: words })}
                      look="dots"
                      value={impact}
                      onChange={(next) => set({ impact: next })}
                    />
                    <RatingInput
                      label={t('Effort of {{name}}', { name: words })}
                      look="ticks"
                      value={effort}
                      onChange={(next) => set({ effort: next })}
                    />
                    <RatingInput
                      label={t('Confidence of {{name}}', { name: words })}
                      look="dots"
                      value={confidence}
                      onChange={(next) => set({ confidence: next })}
                    />
                  </fieldset>
                );
              })}
              {own.length === 0 && <p className={styles.none}>{t('None')}</p>}
            </section>
          );
        })}
    </div>
  );
}
