import type { Fields } from '../../../src/shared/fields.ts';
import { type AnyData, frameworkOf, type Kind } from '../../../src/shared/frameworks/index.ts';
import { type AnyRecord, walk } from '../../../src/shared/records.ts';
import type { Block, ReportDocument } from '../../../src/shared/report/model.ts';
import { printed } from '../../../src/shared/report/printed.ts';

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

/** The words of all chapters, one line a piece. */
export const bodyOf = (document: ReportDocument): string => document.chapters.flatMap(({ blocks }) => blocks.flatMap(printed)).join('\n');

/** Every block, columns opened. */
export const blocksOf = (document: ReportDocument): Block[] => {
  const open = (block: Block): Block[] =>
    block.kind === 'columns' ? block.columns.flatMap(({ blocks }) => blocks.flatMap(open)) : [block];
  return document.chapters.flatMap(({ blocks }) => blocks.flatMap(open));
};
