import type { Block } from '../../report/model.ts';
import { assertNever } from '../../result.ts';
import { type Element, element } from '../boxes.ts';
import { type Group, lines } from '../flow.ts';
import type { Book } from '../setting.ts';
import { GUTTER } from '../style.ts';
import { journey } from './journey.ts';
import { callout, quadrants } from './panels.ts';
import { figure, image } from './pictures.ts';
import { facts, scales, table } from './tables.ts';
import { heading, list, paragraph } from './words.ts';

/** What the blocks are made of in a column of this width, and their place in the structure under `parent`. */
export function groupsOf(book: Book, parent: Element, blocks: readonly Block[], width: number): Group[] {
  return blocks.flatMap((block) => groupOf(book, parent, block, width));
}

function groupOf(book: Book, parent: Element, block: Block, width: number): Group[] {
  switch (block.kind) {
    case 'heading':
      return heading(book, parent, block, width);
    case 'paragraph':
      return paragraph(book, parent, block, width);
    case 'list':
      return list(book, parent, block, width);
    case 'table':
      return table(book, parent, block, width);
    case 'journey':
      return journey(book, parent, block, width);
    case 'figure':
      return figure(book, parent, block, width);
    case 'facts':
      return facts(book, parent, block, width);
    case 'scales':
      return scales(book, parent, block, width);
    case 'columns':
      return columns(book, parent, block, width);
    case 'quadrants':
      return quadrants(book, parent, block, width);
    case 'callout':
      return callout(book, parent, block, width);
    case 'image':
      return image(book, parent, block, width);
    case 'space':
      return [lines([{ height: block.points, draw: () => undefined }])];
    case 'page':
      return [{ kind: 'break' }];
    default:
      return assertNever(block);
  }
}

function columns(book: Book, parent: Element, block: Extract<Block, { kind: 'columns' }>, width: number): Group[] {
  const inner = width - GUTTER * (block.columns.length - 1);
  let x = 0;
  const made = block.columns.map((column) => {
    const share = column.share * inner;
    const groups = groupsOf(book, element(parent, 'Div'), column.blocks, share);
    const at = x;
    x += share + GUTTER;
    return { x: at, groups };
  });
  return [{ kind: 'side', before: 14, after: 14, columns: made, keepNext: false }];
}
