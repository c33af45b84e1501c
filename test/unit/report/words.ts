import type { Fields } from '../../../src/shared/fields.ts';
import { type AnyData, frameworkOf, type Kind } from '../../../src/shared/frameworks/index.ts';
import { type AnyRecord, walk } from '../../../src/shared/records.ts';
import type { Block, Inline, ReportDocument } from '../../../src/shared/report/model.ts';

/** Data with a word of its own in every text of every field, two items in every list. */
export function typed(kind: Kind, word: () => string): Record<string, unknown> {
  return fill(frameworkOf(kind).fields, word);
}

function fill(fields: Fields, word: () => string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, { widget }] of Object.entries(fields)) {
    if (widget.kind === 'text') data[name] = word();
    if (widget.kind === 'longText') data[name] = `${word()} ${word()}\n\n${word()}`;
    if (widget.kind === 'strings') data[name] = [word(), word()];
    if (widget.kind === 'group') data[name] = fill(widget.fields, word);
    if (widget.kind === 'list') data[name] = ['a', 'b'].map((id) => ({ id: `${name}-${id}`, ...fill(widget.fields, word) }));
  }
  return data;
}

/** The words of the fields that reports show. */
export function wordsOf(record: AnyRecord): string[] {
  const words: string[] = [];
  const hidden = new Set<string>();
  walk(frameworkOf(record.kind).fields, record.data as AnyData, ({ field, value, path }) => {
    if (field.report === 'hidden') hidden.add(path[0] ?? '');
    if (hidden.has(path[0] ?? '')) return;
    const texts = Array.isArray(value) ? value : [value];
    for (const text of texts) {
      if (
        typeof text === 'string' &&
        (field.widget.kind === 'text' || field.widget.kind === 'longText' || field.widget.kind === 'strings')
      ) {
        words.push(...text.split(/\s+/u).filter((part) => part !== ''));
      }
    }
  });
  return words;
}

const textOf = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map(({ text }) => text).join(''));

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
  }
}

/** The words of all chapters, one line a piece. */
export const bodyOf = (document: ReportDocument): string => document.chapters.flatMap(({ blocks }) => blocks.flatMap(printed)).join('\n');

/** Every block, columns opened. */
export const blocksOf = (document: ReportDocument): Block[] => {
  const open = (block: Block): Block[] =>
    block.kind === 'columns' ? block.columns.flatMap(({ blocks }) => blocks.flatMap(open)) : [block];
  return document.chapters.flatMap(({ blocks }) => blocks.flatMap(open));
};
