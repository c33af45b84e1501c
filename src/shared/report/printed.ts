import { assertNever } from '../result.ts';
import type { Block, Inline } from './model.ts';

/** A run of words without what is special about them. */
export const textOf = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map(({ text }) => text).join(''));

/** Everything that is printed of a block, without what only describes a chart. */
export function printed(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.eyebrow ?? '', block.text];
    case 'paragraph':
      return [textOf(block.text)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flatMap(({ cells }) => cells.map(textOf))];
    case 'journey':
      return [
        ...block.phases.flatMap(({ name, when }) => [name, when]),
        ...block.lanes.flatMap((lane) =>
          lane.kind === 'curve'
            ? [...(lane.asIs ?? []), ...(lane.toBe ?? [])].map(({ word }) => word)
            : [lane.label, ...lane.cells.flat().map(({ text }) => textOf(text))],
        ),
      ];
    case 'figure':
      return block.chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, textOf(value)]);
    case 'scales':
      return block.rows.map(({ label }) => label);
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(printed));
    case 'quadrants':
      return block.cells.flatMap(({ title, items }) => [title, ...items.flatMap(({ code, text }) => [code, text])]);
    case 'callout':
      return [block.label, textOf(block.text)];
    case 'image':
      return [block.initials ?? ''];
    case 'space':
    case 'page':
      return [];
    default:
      return assertNever(block);
  }
}
