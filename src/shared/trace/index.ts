/*
 * The throughline of a strategy: its graph, the line of a node, what is covered, and the links that are missing.
 */
export { coverageOf } from './coverage.ts';
export { EDGE_FIELDS } from './edges.ts';
export { buildGraph } from './graph.ts';
export { ghostId, type LaidLink, layoutOf, type Placed, type TraceLayout } from './layout.ts';
export { lineOf, linesOf, painsReached, traceSummary } from './lines.ts';
export { linkChange } from './link.ts';
export { matrixIds, matrixOf, standsIn } from './matrices.ts';
export * from './model.ts';
export { goesOn, isAside, kindLabel, READING_ORDER, wordOf } from './nodes.ts';
export { type LinkCandidate, type LinkChoice, type LinkOffers, linkOffers } from './offers.ts';
export { openEndsLabel } from './open-ends.ts';
export { lineSentence, type SentencePart } from './sentence.ts';
export { lineThrough, walk } from './walk.ts';
