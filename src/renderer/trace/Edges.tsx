import { memo, useMemo } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './Edges.module.css';
import type { Line } from './line.ts';
import { bezier, type Scene } from './scene.ts';

interface EdgesProps {
  readonly scene: Scene;
  readonly line: Line;
}

/** The lines, under the nodes: all of them quietly, the marked ones over them. */
export const Edges = memo(function Edges({ scene, line }: EdgesProps) {
  // One path for all: hundreds of lines then cost no more than one when something else is chosen.
  const all = useMemo(() => scene.curves.map(({ from, to }) => bezier(from, to)).join(''), [scene]);
  const marked = scene.curves.filter(({ edge }) => line.edges.has(edge));
  const beside = marked.filter(({ edge }) => !line.spoken.has(edge));
  const spoken = marked.filter(({ edge }) => line.spoken.has(edge));
  return (
    <svg className={styles.under} width={scene.width} height={scene.height} aria-hidden>
      <path className={styles.quiet} d={all} />
      <path className={styles.beside} d={beside.map(({ from, to }) => bezier(from, to)).join('')} />
      <path className={styles.spoken} d={spoken.map(({ from, to }) => bezier(from, to)).join('')} />
      {scene.stubs.map(({ end, from, to }) => (
        <path key={`${end.node} ${end.missing} ${end.direction}`} className={styles.stub} d={bezier(from, to)} />
      ))}
    </svg>
  );
});

/** What lies on the nodes' edges: dots where the marked lines arrive, circles where a line breaks off. */
export const Ports = memo(function Ports({ scene, line }: EdgesProps) {
  return (
    <svg className={styles.over} width={scene.width} height={scene.height} aria-hidden>
      {scene.curves.map(({ edge, from, to }) =>
        line.edges.has(edge) ? (
          <g key={`${edge.from} ${edge.to} ${edge.field}`} className={classes(styles.dots, line.spoken.has(edge) && styles.large)}>
            <circle cx={from.x} cy={from.y} />
            <circle cx={to.x} cy={to.y} />
          </g>
        ) : null,
      )}
      {scene.stubs.map(({ end, from }) => (
        <circle key={`${end.node} ${end.missing} ${end.direction}`} className={styles.open} cx={from.x} cy={from.y} r={5} />
      ))}
    </svg>
  );
});
