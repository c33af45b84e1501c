import type { Inline, JourneyGrid, JourneyLane, Table } from '../../src/shared/report/model.ts';

const text = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map((span) => span.text).join(''));

const cells = (lane: JourneyLane, phases: number): string[] =>
  lane.kind === 'words'
    ? lane.cells.map((cell) => cell.map((entry) => text(entry.text)).join('\n'))
    : Array.from({ length: phases }, (_, at) => `${lane.asIs?.[at]?.word ?? ''} ${lane.toBe?.[at]?.word ?? ''}`);

/** A journey as one table, for peers that draw no more than that. */
export const journeyTable = ({ name, phases, lanes }: JourneyGrid): Table => ({
  kind: 'table',
  caption: name,
  columns: [
    { label: '', share: 0.14, align: 'start' },
    ...phases.map((phase) => ({ label: phase.name, share: 0.86 / phases.length, align: 'start' }) as const),
  ],
  rows: lanes.map((lane) => ({ cells: [lane.label, ...cells(lane, phases.length)] })),
});
