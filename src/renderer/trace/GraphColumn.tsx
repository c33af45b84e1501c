import { memo } from 'react';
import type { NodeKey, TraceGraph } from '../../shared/trace/index.ts';
import { GhostButton } from './GhostButton.tsx';
import type { GraphActions } from './Graph.tsx';
import { NodeButton } from './NodeButton.tsx';
import type { Spotted } from './scene.ts';

interface GraphColumnProps {
  /** The id of its head. */
  readonly labelledBy: string;
  readonly spots: readonly Spotted[];
  readonly nodes: TraceGraph['nodes'];
  readonly marked: ReadonlySet<NodeKey>;
  readonly chosen: NodeKey | null;
  /** What each node's line lacks, in words. */
  readonly lacks: ReadonlyMap<NodeKey, string>;
  /** The spot that the tab key reaches; null when it is in another column. */
  readonly stop: string | null;
  readonly actions: GraphActions;
}

/** One column: a list of its nodes and of the places where one is missing. */
export const GraphColumn = memo(function GraphColumn({ labelledBy, spots, nodes, marked, chosen, lacks, stop, actions }: GraphColumnProps) {
  return (
    <ul className="plain-list" aria-labelledby={labelledBy}>
      {spots.map((spot) =>
        spot.kind === 'node' ? (
          <NodeButton
            key={spot.id}
            id={spot.id}
            label={spot.node.label}
            x={spot.x}
            y={spot.y}
            chosen={spot.id === chosen}
            marked={marked.has(spot.id)}
            lacks={lacks.get(spot.id) ?? ''}
            tabbable={spot.id === stop}
            actions={actions}
          />
        ) : (
          <GhostButton
            key={spot.id}
            id={spot.id}
            end={spot.end}
            name={nodes.get(spot.end.node)?.label ?? ''}
            x={spot.x}
            y={spot.y}
            tabbable={spot.id === stop}
            actions={actions}
          />
        ),
      )}
    </ul>
  );
});
