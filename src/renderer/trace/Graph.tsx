import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, memo, useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import type { Column, NodeKey, OpenEnd, TraceGraph } from '../../shared/trace/index.ts';
import { Edges, Ports } from './Edges.tsx';
import styles from './Graph.module.css';
import { GraphColumn } from './GraphColumn.tsx';
import { GraphHead } from './GraphHead.tsx';
import { isMove, spotAfter } from './keys.ts';
import type { Line } from './line.ts';
import { type Head, measuresFor, type Scene, type Spotted, sceneOf } from './scene.ts';

export interface GraphActions {
  /** Marks the line of a node, or takes the mark away where it is marked. */
  readonly press: (key: NodeKey) => void;
  readonly open: (key: NodeKey) => void;
  /** Offers what can be put where something is missing, beside what was pressed. */
  readonly link: (end: OpenEnd, anchor: HTMLElement) => void;
  /** Offers what can be done with a node. */
  readonly menu: (key: NodeKey, anchor: HTMLElement) => void;
}

/** Something to be brought into view and given the focus; another object each time it is asked for. */
export interface Reveal {
  readonly id: string;
}

interface GraphProps {
  readonly graph: TraceGraph;
  readonly columns: readonly Column[];
  readonly line: Line;
  readonly chosen: NodeKey | null;
  /** Columns that show only these nodes. */
  readonly folded: ReadonlySet<Column>;
  readonly kept: ReadonlySet<NodeKey>;
  /** Columns that can be folded or unfolded now. */
  readonly foldable: readonly Column[];
  readonly onFold: (column: Column) => void;
  readonly actions: GraphActions;
  readonly reveal: Reveal | null;
}

/** The picture: columns of buttons, and the lines between them. One button at a time is in the tab order. */
export const Graph = memo(function Graph({ graph, columns, line, chosen, folded, kept, foldable, onFold, actions, reveal }: GraphProps) {
  const { ref, width } = useElementSize();
  // The line is marked at once; that all else folds away may come a moment later.
  const hidden = useDeferredValue(folded);
  const stays = useDeferredValue(kept);
  const scene = useMemo(
    () => (width === 0 ? null : sceneOf(graph, { columns, folded: hidden, line: stays }, measuresFor(columns.length, width))),
    [graph, columns, hidden, stays, width],
  );
  return (
    <div className={styles.scroll}>
      {/* As wide as what is seen: the box around it is wider by its scroll bar. */}
      <div ref={ref} className={styles.ruler} />
      {scene && (
        <Drawn
          scene={scene}
          graph={graph}
          line={line}
          chosen={chosen}
          foldable={foldable}
          onFold={onFold}
          actions={actions}
          reveal={reveal}
        />
      )}
    </div>
  );
});

interface DrawnProps extends Pick<GraphProps, 'graph' | 'line' | 'chosen' | 'foldable' | 'onFold' | 'actions' | 'reveal'> {
  readonly scene: Scene;
}

function Drawn({ scene, graph, line, chosen, foldable, onFold, actions, reveal }: DrawnProps) {
  const id = useId();
  const body = useRef<HTMLElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const focused = useRef<string | null>(null);
  const begun = useRef(false);
  const revealed = useRef<Reveal | null>(null);
  const stop = tabStop(scene, [cursor, chosen, ...line.path]);
  const lacks = useMemo(() => {
    const words = new Map<NodeKey, string>();
    for (const end of graph.openEnds) words.set(end.node, [words.get(end.node), end.words].filter(Boolean).join('; '));
    return words;
  }, [graph]);

  const find = (spot: string): HTMLElement | null => body.current?.querySelector(`[data-spot="${CSS.escape(spot)}"]`) ?? null;

  useLayoutEffect(() => {
    // What is laid out anew is moved in the page, and what is moved there loses the focus.
    const held = focused.current;
    if (held !== null && document.activeElement === document.body) find(scene.spots.has(held) ? held : (stop?.id ?? ''))?.focus();
  });
  useLayoutEffect(() => {
    // What has the focus stays in sight when the picture changes around it.
    if (focused.current !== null && scene.spots.has(focused.current)) {
      document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [scene]);
  useLayoutEffect(() => {
    // At first the line that is read is brought into view where the picture is higher than the window.
    const ys = line.path.flatMap((key) => scene.spots.get(key)?.y ?? []).sort((a, b) => a - b);
    const middle = ys[Math.floor(ys.length / 2)];
    const box = body.current?.parentElement;
    if (begun.current || middle === undefined || !box) return;
    begun.current = true;
    box.scrollTop = middle - box.clientHeight / 2;
  });
  useLayoutEffect(() => {
    if (!reveal || revealed.current === reveal || !scene.spots.has(reveal.id)) return;
    revealed.current = reveal;
    find(reveal.id)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = spotOf(event.target);
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault();
      actions.press(chosen);
    } else if (event.key === 'Enter' && from === chosen) {
      event.preventDefault();
      actions.open(from);
    } else if (isMove(event.key)) {
      event.preventDefault();
      const next = spotAfter(event.key, from, scene, graph, line.nodes);
      if (next) find(next.id)?.focus();
    }
  };

  return (
    <section
      ref={body}
      aria-label={t('Lines of the strategy')}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        focused.current = spotOf(event.target) ?? null;
        if (focused.current !== null) setCursor(focused.current);
      }}
      onBlur={(event) => {
        // Taken out of the page it loses the focus to nobody; then it is given back above.
        if (event.relatedTarget !== null) focused.current = null;
      }}
    >
      <div className={styles.heads} style={{ width: scene.width }}>
        {scene.heads.map((head) => (
          <GraphHead
            key={head.column}
            id={`${id}${head.column}`}
            head={head}
            width={Math.min(scene.measures.pitch - 2, scene.measures.width + scene.measures.left)}
            onFold={foldable.includes(head.column) && holdsOthers(head, scene, line) ? () => onFold(head.column) : undefined}
          />
        ))}
      </div>
      <div
        className={styles.canvas}
        style={{ width: scene.width, height: scene.height, '--node': `${scene.measures.width}px`, '--lines': scene.lines }}
      >
        <Edges scene={scene} line={line} />
        {scene.heads.map(({ column }, index) => (
          <GraphColumn
            key={column}
            labelledBy={`${id}${column}`}
            spots={scene.columns[index] ?? NO_SPOTS}
            nodes={graph.nodes}
            marked={line.nodes}
            chosen={chosen}
            lacks={lacks}
            stop={stop?.column === index ? stop.id : null}
            actions={actions}
          />
        ))}
        <Ports scene={scene} line={line} />
      </div>
    </section>
  );
}

/** True when a column holds more than the line. */
const holdsOthers = ({ column, folded }: Head, { spots }: Scene, line: Line): boolean =>
  folded > 0 || [...spots.values()].some((spot) => spot.kind === 'node' && spot.node.column === column && !line.nodes.has(spot.id));

const NO_SPOTS: readonly Spotted[] = [];

/** The first of these that is there, else the first spot of all: where the tab key arrives. */
function tabStop({ spots, columns }: Scene, wished: readonly (string | null)[]): Spotted | undefined {
  const there = wished.flatMap((id) => (id === null ? [] : (spots.get(id) ?? [])));
  return there[0] ?? columns.find((column) => column.length > 0)?.[0];
}

const spotOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-spot]')?.dataset.spot : undefined;
