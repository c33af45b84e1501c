import type { Block, Inline, Source } from '../../report/model.ts';
import { type Element, element, type Role } from '../boxes.ts';
import { type Group, type Lines, lines, type Slice } from '../flow.ts';
import { type Book, drawText, oneLine, setText, textSlices } from '../setting.ts';
import { PAPER, RULE, TYPE, type Type } from '../style.ts';
import { balanceLines, breakLines, shortened } from '../text.ts';

/** Body text is not set wider than this: about 80 characters. */
const READABLE = 396;
const BULLET = 13;
/** From a section's rule to its head. */
const RULE_GAP = 7;

/** A quote of more lines is set smaller. */
const LARGE_LINES = 2;

/** Characters of the small words above a heading. */
const EYEBROW = 160;

const HEADING_ROLES: readonly Role[] = ['H1', 'H2', 'H3'];

/** The heading's role, one level below the last at most. */
export function headingRole(book: Book, level: number): Role {
  const real = Math.max(1, Math.min(level, book.level + 1, 3));
  book.level = real;
  return HEADING_ROLES[real - 1] ?? 'H3';
}

export function heading(book: Book, parent: Element, block: Extract<Block, { kind: 'heading' }>, width: number): Group[] {
  const look = LOOKS[block.look];
  const section = block.look === 'section';
  const anchor = block.anchor ?? (block.level === 2 ? `heading ${book.headlines.length}` : undefined);
  if (block.level === 2 && anchor !== undefined) book.headlines.push({ text: block.text, anchor });

  const above =
    !section && block.eyebrow
      ? setText(book, element(parent, 'P'), shortened(block.eyebrow, EYEBROW), TYPE.eyebrow, width, { source: block.source })
      : null;
  const role = headingRole(book, block.level);
  const title = setText(book, element(parent, role), block.text, look.type, width, {
    source: block.source,
    breaker: section ? undefined : balanceLines,
  });
  const beside =
    section && block.eyebrow
      ? setText(book, element(parent, 'P'), oneLine(book, block.eyebrow, TYPE.small, width * 0.6), TYPE.small, width, {
          source: block.source,
        })
      : null;

  const top = section ? RULE_GAP : 0;
  const over = above ? above.height + 4 : 0;
  const first: Slice = {
    height: top + over,
    draw: ({ page, x, y }) => {
      if (anchor !== undefined) book.anchors.set(anchor, { page, y });
      if (section) page.under.push({ kind: 'rect', x, y: y - RULE / 2, width, height: RULE, fill: PAPER.ink });
      if (above) drawText(book, above, page, x, y);
      if (beside) drawText(book, beside, page, x, y + top, { align: 'end', width });
    },
  };
  const slices = [first, ...textSlices(book, title)];
  // In one piece, unless somebody wrote a heading that fills half a page.
  const orphans = title.height > book.body / 2 ? 3 : slices.length;
  return [lines(slices, { before: look.before, after: look.after, orphans, keepNext: true })];
}

const LOOKS: Record<Extract<Block, { kind: 'heading' }>['look'], { type: Type; before: number; after: number }> = {
  chapter: { type: TYPE.chapter, before: 36, after: 16 },
  name: { type: TYPE.chapter, before: 36, after: 5 },
  action: { type: TYPE.action, before: 28, after: 7 },
  section: { type: TYPE.section, before: 19, after: 5 },
  list: { type: TYPE.list, before: 20, after: 5 },
};

export function paragraph(book: Book, parent: Element, block: Extract<Block, { kind: 'paragraph' }>, width: number): Group[] {
  const narrow = width < 170;
  const base = { body: TYPE.body, lead: narrow ? TYPE.aside : TYPE.lead, small: TYPE.small, quote: TYPE.quote }[block.look];
  const type: Type = block.tone ? { ...base, color: PAPER[block.tone] } : base;
  if (block.look === 'quote') return quote(book, parent, block, type, width);
  const measure = block.look === 'lead' ? width : Math.min(width, READABLE);
  const text = setText(book, element(parent, 'P'), block.text, type, measure, { source: block.source });
  const after = { body: 7.5, lead: narrow ? 8 : 10, small: 6 }[block.look];
  // It leads on to something, so it does not end a page.
  const keepNext = block.look === 'lead' && text.height < book.body / 4;
  return [lines(textSlices(book, text), { before: block.look === 'small' ? 6 : 4, after, keepNext })];
}

function quote(book: Book, parent: Element, block: { text: Inline; source?: Source }, type: Type, width: number): Group[] {
  const inset = 14;
  const count = breakLines(book.type.prepare(block.text, type), width - inset).length;
  const fitting = count > LARGE_LINES ? { ...type, size: 15, leading: 20 } : type;
  const text = setText(book, element(element(parent, 'BlockQuote'), 'P'), block.text, fitting, width - inset, {
    source: block.source,
    breaker: balanceLines,
  });
  const slices = textSlices(book, text, inset).map(
    (slice): Slice => ({
      height: slice.height,
      draw: (spot) => {
        spot.page.under.push({ kind: 'rect', x: spot.x, y: spot.y, width: 2, height: slice.height, fill: PAPER.accent });
        slice.draw(spot);
      },
    }),
  );
  return [lines(slices, { before: 14, after: 16 })];
}

export function list(book: Book, parent: Element, block: Extract<Block, { kind: 'list' }>, width: number): Group[] {
  const outer = element(parent, 'L', { numbering: block.ordered ? 'Decimal' : 'Disc' });
  const inset = block.ordered ? BULLET + 5 : BULLET;
  const measure = Math.min(width, READABLE) - inset;
  return block.items.map((item, i): Lines => {
    const row = element(outer, 'LI');
    const label = setText(book, element(row, 'Lbl'), block.ordered ? `${i + 1}. ` : '\u2022 ', TYPE.body, inset);
    const text = setText(book, element(row, 'LBody'), item, TYPE.body, measure, { source: block.source });
    const slices = textSlices(book, text, inset).map(
      (slice, line): Slice =>
        line > 0
          ? slice
          : {
              height: slice.height,
              draw: (spot) => {
                drawText(book, label, spot.page, spot.x, spot.y);
                slice.draw(spot);
              },
            },
    );
    const last = i === block.items.length - 1;
    return lines(slices, { before: i === 0 ? 4 : 2.5, after: last ? 9 : 2.5, keepNext: i === 0 && !last });
  });
}
