import { num } from './draw.ts';
import { type Inner, pdfText, writeObject } from './jspdf.ts';
import type { Layout } from './layout.ts';
import { clean, shortened } from './text.ts';

/** Characters of a bookmark. */
const TITLE = 200;

interface Node {
  readonly title: string;
  readonly anchor: string;
  readonly kids: readonly Node[];
}

/** Writes the outline, chapters with their headings of the second level; gives what the catalog says. */
export function writeBookmarks(layout: Layout, inner: Inner, pageObject: (number: number) => number): string {
  const nodes = layout.entries.map(
    (entry): Node => ({
      title: entry.number === '' ? entry.title : `${entry.number} ${entry.title}`,
      anchor: entry.anchor,
      kids: entry.parts.map((part) => ({ title: part.text, anchor: part.anchor, kids: [] })),
    }),
  );
  if (nodes.length === 0) return '';
  const root = inner.newObjectDeferred();

  const write = (list: readonly Node[], parent: number): { first: number; last: number } => {
    const ids = list.map(() => inner.newObjectDeferred());
    for (const [i, node] of list.entries()) {
      const id = ids[i] ?? root;
      const goal = layout.anchors.get(node.anchor);
      const inside = node.kids.length > 0 ? write(node.kids, id) : null;
      const parts = [
        `/Title${pdfText(shortened(clean(node.title).replaceAll('\n', ' '), TITLE))}/Parent ${parent} 0 R`,
        i > 0 ? `/Prev ${ids[i - 1]} 0 R` : '',
        i < list.length - 1 ? `/Next ${ids[i + 1]} 0 R` : '',
        // Closed at first: the chapters are what is looked for.
        inside ? `/First ${inside.first} 0 R/Last ${inside.last} 0 R/Count -${node.kids.length}` : '',
        goal ? `/Dest[${pageObject(goal.page.number)} 0 R/XYZ 0 ${num(layout.paper.height - goal.y + 12)} null]` : '',
      ];
      writeObject(inner, id, `<<${parts.join('')}>>`);
    }
    return { first: ids[0] ?? root, last: ids.at(-1) ?? root };
  };
  const { first, last } = write(nodes, root);
  writeObject(inner, root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${nodes.length}>>`);
  return `/Outlines ${root} 0 R/PageMode/UseOutlines`;
}
