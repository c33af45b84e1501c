import type { Reference } from '../fields.ts';
import type { Kind } from '../frameworks/index.ts';

/*
 * The throughline: the whole strategy as one graph, from the references that its records hold. A node is a record or an
 * item in one; an edge is a field. Columns stand in the order in which a line is read.
 */

/** The line from who is served to what is reached, then the second line, from the SWOT, through the same objectives. */
export const COLUMNS = {
  segment: 'Segment',
  persona: 'Persona',
  pain: 'Pain',
  reliever: 'Reliever',
  proposition: 'Value proposition',
  tactic: 'Tactic',
  touchpoint: 'Touchpoint',
  phase: 'Journey phase',
  metric: 'Metric',
  objective: 'Objective',
  swot: 'SWOT item',
  tows: 'TOWS strategy',
  initiative: 'Initiative',
} as const;
export type Column = keyof typeof COLUMNS;

/** The columns that are shown at first; the value proposition and the phase can be switched on. */
export const FIRST_COLUMNS = [
  'segment',
  'persona',
  'pain',
  'reliever',
  'tactic',
  'touchpoint',
  'metric',
  'objective',
] as const satisfies readonly Column[];

/** The second line: what was found, what follows from it, what is undertaken, and what that reaches. */
export const SECOND_LINE = ['swot', 'tows', 'initiative', 'objective'] as const satisfies readonly Column[];

/** Names a node: `record` or `record/item`. */
export type NodeKey = string;
export const keyOf = ({ record, item }: Reference): NodeKey => (item === undefined ? record : `${record}/${item}`);

export interface TraceNode {
  readonly key: NodeKey;
  readonly column: Column;
  readonly reference: Reference;
  readonly kind: Kind;
  /** The list that the item stands in: "pains", "phases"; undefined for a record. */
  readonly list: string | undefined;
  /** What it is called; never empty. */
  readonly label: string;
  /** Severity of a pain, importance of a touchpoint, impact of a SWOT item or initiative, 1–5; null where there is none. */
  readonly weight: number | null;
}

/** A reference from one node to another, turned so that it leads from an earlier column to a later one. */
export interface TraceEdge {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Where it is stored: the kind and the field names, "marketing-mix.tactics.answers". */
  readonly field: string;
  /** The node that holds the reference. */
  readonly heldBy: NodeKey;
}

/** A node whose line breaks off: nothing of the column that should follow it, or come before it, is linked. */
export interface OpenEnd {
  readonly node: NodeKey;
  readonly missing: Column;
  readonly direction: 'next' | 'previous';
  /** What is missing, in words that follow the node's name: "has no reliever, severity 5". */
  readonly words: string;
}

export interface TraceGraph {
  /** In the order of the columns, then of records and items. */
  readonly nodes: ReadonlyMap<NodeKey, TraceNode>;
  readonly edges: readonly TraceEdge[];
  /** Edges by the node they lead to and from, at every node. */
  readonly next: ReadonlyMap<NodeKey, readonly TraceEdge[]>;
  readonly previous: ReadonlyMap<NodeKey, readonly TraceEdge[]>;
  /** The heaviest first. */
  readonly openEnds: readonly OpenEnd[];
}

/** What is kept when one node is chosen. */
export interface TraceLine {
  readonly nodes: ReadonlySet<NodeKey>;
  readonly edges: ReadonlySet<TraceEdge>;
}

/** One row of the coverage: "Pains answered, 7 of 8". */
export interface Coverage {
  readonly id: CoverageId;
  readonly label: string;
  readonly covered: number;
  readonly total: number;
  /** Those that are not covered. */
  readonly orphans: readonly NodeKey[];
}

export const COVERAGES = {
  segments: 'Segments with a persona',
  pains: 'Pains answered',
  relievers: 'Relievers in a tactic',
  tactics: 'Tactics at a touchpoint',
  touchpoints: 'Touchpoints measured',
  metrics: 'Metrics with an objective',
  objectives: 'Objectives measured',
  initiatives: 'Objectives with an initiative',
} as const;
export type CoverageId = keyof typeof COVERAGES;

/** A coverage matrix: what is linked to what, with the share of rows and columns that have anything. */
export interface CoverageMatrix {
  readonly id: MatrixId;
  readonly label: string;
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** By row, then column: how many links, 0 for none. For phases × channels the touchpoints that are met there. */
  readonly cells: readonly (readonly number[])[];
  readonly coveredRows: number;
  readonly coveredColumns: number;
}

export interface MatrixHead {
  readonly key: NodeKey;
  readonly label: string;
  readonly reference: Reference;
  readonly kind: Kind;
  readonly list: string | undefined;
}

export const MATRICES = {
  'pain-reliever': 'Pains × relievers',
  'phase-touchpoint': 'Phases × touchpoints',
  'phase-channel': 'Phases × channels',
  'objective-metric': 'Objectives × metrics',
  'objective-initiative': 'Objectives × initiatives',
} as const;
export type MatrixId = keyof typeof MATRICES;
