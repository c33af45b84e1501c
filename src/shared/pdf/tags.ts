import { type Area, type Element, isSlot, type Page } from './boxes.ts';
import { num } from './draw.ts';
import { type Inner, pdfText, writeObject } from './jspdf.ts';
import type { Layout } from './layout.ts';

/*
 * The structure tree (ISO 32000-1, 14.7): what each marked sequence means, in reading order, and the way back
 * from a page's sequences to the elements. Links take part in both.
 */

export interface Tags {
  /** What a page's dictionary says of structure and links. */
  pageEntries(page: Page): string;
  /** Writes every element; gives what the catalog says. */
  write(): string;
}

/** Cells stand in their row even when they are empty. */
const STAYS: ReadonlySet<string> = new Set(['TD', 'TH', 'Document']);

function hasContent(element: Element): boolean {
  if (STAYS.has(element.role)) return true;
  return element.kids.some((kid) => (isSlot(kid) ? kid.marks.length > 0 : hasContent(kid)));
}

/**
 * Prepares the tags of a report whose pages have been drawn.
 * @param pageObject object number of a page, known once jsPDF writes pages
 */
export function tagsOf(layout: Layout, inner: Inner, pageObject: (number: number) => number): Tags {
  const { paper } = layout;
  /** Links by page, in reading order. */
  const links = new Map<Page, { area: Area; element: Element; object: number; key: number }[]>();
  const ofElement = new Map<Element, { object: number; page: number }[]>();
  const ids = new Map<Element, number>();
  const byPage: Element[][] = [];
  let key = layout.pages.length;

  const collect = (element: Element): void => {
    for (const area of element.areas ?? []) {
      const list = links.get(area.page) ?? [];
      list.push({ area, element, object: 0, key: 0 });
      links.set(area.page, list);
    }
    for (const kid of element.kids) {
      if (!isSlot(kid)) {
        if (hasContent(kid)) collect(kid);
        continue;
      }
      for (const { page, mcid } of kid.marks) {
        const marks = byPage[page - 1] ?? [];
        marks[mcid] = element;
        byPage[page - 1] = marks;
      }
    }
  };
  collect(layout.root);

  const annotation = ({ area, key: parent }: { area: Area; key: number }): string => {
    const goal = layout.anchors.get(area.anchor);
    const rect = [area.x, paper.height - area.y - area.height, area.x + area.width, paper.height - area.y].map(num).join(' ');
    const dest = goal ? `/Dest[${pageObject(goal.page.number)} 0 R/XYZ 0 ${num(paper.height - goal.y + 12)} null]` : '';
    return `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/F 4/StructParent ${parent}/Contents${pdfText(area.words)}${dest}>>`;
  };

  const attributes = (element: Element): string => {
    if (element.role === 'TH') return `/A<</O/Table/Scope/${element.scope ?? 'Column'}>>`;
    if (element.role === 'L') return `/A<</O/List/ListNumbering/${element.numbering ?? 'None'}>>`;
    const { place } = element;
    if (!place) return '';
    const box = [place.x, paper.height - place.y - place.height, place.x + place.width, paper.height - place.y].map(num).join(' ');
    return `/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
  };

  const body = (element: Element, parent: number): string => {
    const marks = element.kids.flatMap((kid) => (isSlot(kid) ? kid.marks : []));
    const own = marks[0]?.page;
    const kids: string[] = [];
    for (const kid of element.kids) {
      if (!isSlot(kid)) {
        const id = ids.get(kid);
        if (id !== undefined) kids.push(`${id} 0 R`);
        continue;
      }
      for (const { page, mcid } of kid.marks) {
        kids.push(page === own ? String(mcid) : `<</Type/MCR/Pg ${pageObject(page)} 0 R/MCID ${mcid}>>`);
      }
    }
    for (const { object, page } of ofElement.get(element) ?? []) kids.push(`<</Type/OBJR/Obj ${object} 0 R/Pg ${pageObject(page)} 0 R>>`);
    const page = own === undefined ? '' : `/Pg ${pageObject(own)} 0 R`;
    const alt = element.role === 'Figure' ? `/Alt${pdfText(element.alt || ' ')}` : '';
    const list = kids.length === 1 && !kids[0]?.startsWith('<') ? ` ${kids[0]}` : `[${kids.join(' ')}]`;
    return `<</Type/StructElem/S/${element.role}/P ${parent} 0 R${page}/K${list}${alt}${attributes(element)}>>`;
  };

  return {
    pageEntries(page) {
      const list = links.get(page) ?? [];
      for (const link of list) {
        link.object = inner.newObjectDeferred();
        link.key = key++;
        const refs = ofElement.get(link.element) ?? [];
        refs.push({ object: link.object, page: page.number });
        ofElement.set(link.element, refs);
      }
      const annotations = list.length > 0 ? `/Annots[${list.map((link) => `${link.object} 0 R`).join(' ')}]` : '';
      return `/Tabs/S/StructParents ${page.number - 1}${annotations}`;
    },

    write() {
      const tree = inner.newObjectDeferred();
      const number = (element: Element): void => {
        ids.set(element, inner.newObjectDeferred());
        for (const kid of element.kids) if (!isSlot(kid) && hasContent(kid)) number(kid);
      };
      number(layout.root);
      const id = (element: Element | null): number => (element === null ? tree : (ids.get(element) ?? tree));
      for (const [element, object] of ids) writeObject(inner, object, body(element, id(element.parent)));

      const nums: string[] = [];
      for (const page of layout.pages) {
        const marks = byPage[page.number - 1] ?? [];
        nums.push(`${page.number - 1}[${marks.map((element) => `${id(element)} 0 R`).join(' ')}]`);
      }
      for (const page of layout.pages) {
        for (const link of links.get(page) ?? []) {
          nums.push(`${link.key} ${id(link.element)} 0 R`);
          writeObject(inner, link.object, annotation(link));
        }
      }
      writeObject(
        inner,
        tree,
        `<</Type/StructTreeRoot/K ${id(layout.root)} 0 R/ParentTreeNextKey ${key}/ParentTree<</Nums[${nums.join('\n')}]>>>>`,
      );
      return `/MarkInfo<</Marked true>>/StructTreeRoot ${tree} 0 R`;
    },
  };
}
