import { newPage, type Page } from './boxes.ts';

/*
 * Puts what blocks are made of onto pages. A block is a list of groups; a group is a list of slices that may
 * be parted where a page ends; a slice is never cut.
 */

/** Where a slice is to be drawn: its top left corner. */
export interface Spot {
  readonly page: Page;
  readonly x: number;
  readonly y: number;
}

export interface Slice {
  readonly height: number;
  /** No page ends after it. */
  readonly keepNext?: boolean;
  readonly draw: (spot: Spot) => void;
}

export interface Lines {
  readonly kind: 'lines';
  /** Space before and after; of two that meet the larger holds. */
  readonly before: number;
  readonly after: number;
  readonly slices: readonly Slice[];
  /** At least so many slices before and after a page's end. */
  readonly orphans: number;
  readonly widows: number;
  /** Stays on the page on which the next group begins. */
  readonly keepNext: boolean;
  /** Drawn again above what goes on over the page's end, such as a table's head. */
  readonly again?: Slice | undefined;
}

export interface Side {
  readonly kind: 'side';
  readonly before: number;
  readonly after: number;
  readonly columns: readonly { readonly x: number; readonly groups: readonly Group[] }[];
  readonly keepNext: boolean;
}

/** What follows begins on a new page. */
export interface Break {
  readonly kind: 'break';
}

export type Group = Lines | Side | Break;

export const lines = (slices: readonly Slice[], more: Partial<Omit<Lines, 'kind' | 'slices'>> = {}): Lines => ({
  kind: 'lines',
  before: 0,
  after: 0,
  orphans: 2,
  widows: 2,
  keepNext: false,
  ...more,
  slices,
});

/** The pages on which a text flows; more are added as it grows. */
export interface Frame {
  readonly pages: Page[];
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Cursor {
  /** Index in the frame's pages. */
  readonly page: number;
  readonly y: number;
}

const EPSILON = 0.01;

function pageAt(frame: Frame, index: number): Page {
  while (frame.pages.length <= index) frame.pages.push(newPage());
  const page = frame.pages[index];
  if (!page) throw new Error(`There is no page ${index}`);
  return page;
}

/** Height of groups one under the other when no page ends between them. */
export function heightOf(groups: readonly Group[]): number {
  let height = 0;
  let after = 0;
  for (const [i, group] of groups.entries()) {
    if (group.kind === 'break') continue;
    height += i === 0 ? 0 : Math.max(after, group.before);
    height += ownHeight(group);
    after = group.after;
  }
  return height;
}

const ownHeight = (group: Lines | Side): number =>
  group.kind === 'lines'
    ? group.slices.reduce((sum, slice) => sum + slice.height, 0)
    : Math.max(0, ...group.columns.map((column) => heightOf(column.groups)));

/** Height of the least part of the group that may stand alone at a page's end. */
function leastHeight(group: Lines | Side): number {
  if (group.kind === 'side') return Math.max(0, ...group.columns.map((column) => chainHeight(column.groups, 0)));
  const whole = group.slices.length < group.orphans + group.widows;
  let height = 0;
  for (const [i, slice] of group.slices.entries()) if (whole || i < group.orphans) height += slice.height;
  return height;
}

/** Height that must be free for the group at `at` to begin: with all that must stay on its page. */
function chainHeight(groups: readonly Group[], at: number): number {
  let height = 0;
  for (let i = at; i < groups.length; i++) {
    const group = groups[i];
    if (!group || group.kind === 'break') return height;
    if (i > at) {
      const previous = groups[i - 1];
      height += Math.max(previous && previous.kind !== 'break' ? previous.after : 0, group.before);
    }
    if (!group.keepNext || i === groups.length - 1) return height + leastHeight(group);
    height += ownHeight(group);
  }
  return height;
}

/**
 * Draws groups from a cursor on and says where they end.
 * @param x left edge, from the frame's own
 */
export function flow(frame: Frame, groups: readonly Group[], from: Cursor, x = 0): Cursor {
  let { page, y } = from;
  let first = true;
  let after = 0;
  const next = (): void => {
    page++;
    y = frame.top;
    pageAt(frame, page);
  };

  for (const [i, group] of groups.entries()) {
    if (group.kind === 'break') {
      if (y > frame.top + EPSILON) next();
      first = true;
      after = 0;
      continue;
    }
    const gap = first ? 0 : Math.max(after, group.before);
    first = false;
    after = group.after;
    const kept = group.keepNext ? chainHeight(groups, i) : 0;
    const atTop = y <= frame.top + EPSILON;
    // What is kept together but higher than a page has to be parted somewhere.
    const need = Math.min(Math.max(kept, needOf(group, frame)), frame.bottom - frame.top);
    if (!atTop && y + gap + need > frame.bottom + EPSILON) next();
    else if (!atTop) y += gap;

    if (group.kind === 'side') {
      const ends = group.columns.map((column) => flow(frame, column.groups, { page, y }, x + column.x));
      for (const end of ends) {
        if (end.page > page || (end.page === page && end.y > y)) {
          y = end.page > page ? end.y : Math.max(y, end.y);
          page = end.page;
        }
      }
      continue;
    }
    ({ page, y } = flowLines(frame, group, { page, y }, x));
  }
  return { page, y };
}

/** Columns of up to half a page stay in one piece. */
function needOf(group: Lines | Side, frame: Frame): number {
  if (group.kind === 'side') {
    const height = ownHeight(group);
    if (height <= (frame.bottom - frame.top) / 2) return height;
  }
  return leastHeight(group);
}

function flowLines(frame: Frame, group: Lines, from: Cursor, x: number): Cursor {
  let { page, y } = from;
  const { slices } = group;
  let at = 0;
  while (at < slices.length) {
    let count = 0;
    let height = 0;
    for (let i = at; i < slices.length; i++) {
      const next = slices[i]?.height ?? 0;
      if (y + height + next > frame.bottom + EPSILON) break;
      height += next;
      count++;
    }
    const left = slices.length - at - count;
    if (left > 0) {
      if (left < group.widows) count -= group.widows - left;
      if (at === 0 && count < group.orphans) count = 0;
      const fitting = count;
      while (count > 0 && slices[at + count - 1]?.keepNext) count--;
      // At a page's top something has to be drawn, or the text would never end.
      if (count <= 0) count = y <= frame.top + (group.again?.height ?? 0) + EPSILON ? Math.max(1, fitting) : 0;
    }
    const sheet = pageAt(frame, page);
    for (const slice of slices.slice(at, at + count)) {
      slice.draw({ page: sheet, x: frame.left + x, y });
      y += slice.height;
    }
    at += count;
    if (at < slices.length) {
      page++;
      y = frame.top;
      if (group.again && at > 0) {
        group.again.draw({ page: pageAt(frame, page), x: frame.left + x, y });
        y += group.again.height;
      }
    }
  }
  return { page, y };
}
