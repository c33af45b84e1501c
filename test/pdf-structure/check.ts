import { execFileSync } from 'node:child_process';
import { readContent } from './content.ts';

/*
 * A checker of our own for what PDF/UA-1 (ISO 14289-1) asks of a report, over `qpdf --json`: nothing painted
 * outside a mark, marks and the structure tree agreeing both ways, alternatives, scopes, links, headings,
 * fonts, metadata. It is no validator; what it finds nothing in is "built to", not "conforming to".
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Dict = { readonly [key: string]: Json };

const isDict = (value: Json | undefined): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isRef = (value: Json | undefined): value is string => typeof value === 'string' && /^\d+ \d+ R$/.test(value);

/** The objects of a file. */
class Objects {
  readonly #objects: Dict;
  readonly trailer: Dict;

  constructor(json: Json) {
    const parts = isDict(json) && isList(json.qpdf) ? json.qpdf[1] : undefined;
    if (!isDict(parts)) throw new Error('This is not the JSON of qpdf');
    this.#objects = parts;
    const trailer = parts.trailer;
    this.trailer = isDict(trailer) && isDict(trailer.value) ? trailer.value : {};
  }

  #entry(ref: string): Dict | undefined {
    const entry = this.#objects[`obj:${ref}`];
    return isDict(entry) ? entry : undefined;
  }

  get(value: Json | undefined): Json | undefined {
    if (!isRef(value)) return value;
    const entry = this.#entry(value);
    if (!entry) return undefined;
    const { stream } = entry;
    return isDict(stream) ? stream.dict : entry.value;
  }

  dict(value: Json | undefined): Dict {
    const got = this.get(value);
    return isDict(got) ? got : {};
  }

  /** The entries of an array; a single entry that stands without one is an array of itself, still a reference if it is one. */
  list(value: Json | undefined): readonly Json[] {
    const got = this.get(value);
    return isList(got) ? got : got === undefined || got === null || value === undefined ? [] : [value];
  }

  /** A stream's bytes as characters. */
  data(ref: Json | undefined): string {
    const entry = isRef(ref) ? this.#entry(ref) : undefined;
    const stream = entry?.stream;
    if (!isDict(stream) || typeof stream.data !== 'string') return '';
    return Buffer.from(stream.data, 'base64').toString('latin1');
  }

  has(value: Json | undefined): boolean {
    return isRef(value) && this.#entry(value) !== undefined;
  }
}

function load(file: string): Objects {
  const text = execFileSync('qpdf', ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  // Some writers end a number with its point, which qpdf 11 repeats although JSON has no such number.
  return new Objects(JSON.parse(text.replaceAll(/(:\s*-?\d+)\.(?=[\s,\]}])/g, '$1')));
}

const KIDS: Readonly<Record<string, readonly string[]>> = {
  '/Table': ['/TR', '/Caption', '/THead', '/TBody', '/TFoot'],
  '/TR': ['/TH', '/TD'],
  '/L': ['/LI', '/Caption', '/L'],
  '/LI': ['/Lbl', '/LBody'],
  '/TOC': ['/TOCI', '/TOC', '/Caption'],
  '/TOCI': ['/Lbl', '/Reference', '/NonStruct', '/P', '/TOC'],
};
const STANDARD = new Set(
  '/Document /Part /Art /Sect /Div /BlockQuote /Caption /TOC /TOCI /Index /NonStruct /P /H /H1 /H2 /H3 /H4 /H5 /H6 /L /LI /Lbl /LBody /Table /TR /TH /TD /THead /TBody /TFoot /Span /Quote /Note /Reference /Code /Link /Annot /Figure /Formula'.split(
    ' ',
  ),
);

/**
 * Every fault found in a PDF's structure, a sentence each; none when it is as PDF/UA-1 asks, as far as this
 * checker looks.
 */
export function structureFaults(file: string): string[] {
  const objects = load(file);
  return [...catalogFaults(objects), ...treeFaults(objects), ...fontFaults(objects)];
}

function pagesOf(objects: Objects): { ref: string; page: Dict }[] {
  const found: { ref: string; page: Dict }[] = [];
  const visit = (value: Json | undefined): void => {
    const node = objects.dict(value);
    if (node['/Type'] === '/Pages') for (const kid of objects.list(node['/Kids'])) visit(kid);
    else if (isRef(value)) found.push({ ref: value, page: node });
  };
  visit(objects.dict(objects.trailer['/Root'])['/Pages']);
  return found;
}

function catalogFaults(objects: Objects): string[] {
  const faults: string[] = [];
  const catalog = objects.dict(objects.trailer['/Root']);
  if (objects.dict(catalog['/MarkInfo'])['/Marked'] !== true) faults.push('The catalog does not say that the file is marked');
  if (typeof catalog['/Lang'] !== 'string' || catalog['/Lang'].length < 4) faults.push('The catalog has no language');
  if (objects.dict(catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== true) faults.push('The title is not shown in the title bar');
  const xmp = objects.data(catalog['/Metadata']);
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) faults.push('The metadata do not name PDF/UA-1');
  if (!/<dc:title>.*<rdf:li[^>]*>[^<]+</s.test(xmp)) faults.push('The metadata have no title');
  return faults;
}

function treeFaults(objects: Objects): string[] {
  const faults: string[] = [];
  const root = objects.dict(objects.trailer['/Root'])['/StructTreeRoot'];
  const tree = objects.dict(root);
  if (tree['/Type'] !== '/StructTreeRoot') return ['There is no structure tree'];
  const pages = pagesOf(objects);
  const painted = new Map(
    pages.map(({ ref, page }) => [
      ref,
      readContent(
        objects
          .list(page['/Contents'])
          .map((part) => objects.data(part))
          .join('\n'),
      ),
    ]),
  );
  const number = new Map(pages.map(({ ref }, i) => [ref, i + 1]));

  /** What elements claim: page and MCID, and annotations. */
  const claimed = new Map<string, string>();
  const annotations = new Map<string, string>();
  let level = 0;

  const visit = (ref: string, parent: string, above: string): void => {
    const node = objects.dict(ref);
    const role = typeof node['/S'] === 'string' ? node['/S'] : '';
    if (!STANDARD.has(role)) faults.push(`${role} (${ref}) is no standard structure type`);
    if (node['/P'] !== parent) faults.push(`${role} (${ref}) names another parent than the element that holds it`);
    const allowed = KIDS[above];
    if (allowed && !allowed.includes(role)) faults.push(`${role} (${ref}) stands in ${above}`);
    level = checkElement(objects, node, role, ref, level, faults);

    let annotated = false;
    const own = node['/Pg'];
    for (const kid of objects.list(node['/K'])) {
      const page = isDict(kid) ? (kid['/Pg'] ?? own) : own;
      const mcid = typeof kid === 'number' ? kid : isDict(kid) && kid['/Type'] === '/MCR' ? kid['/MCID'] : undefined;
      if (typeof mcid === 'number') {
        const key = `${String(page)} ${mcid}`;
        const tag = typeof page === 'string' ? painted.get(page)?.marks.get(mcid) : undefined;
        if (claimed.has(key)) faults.push(`MCID ${mcid} of page ${number.get(String(page))} belongs to two elements`);
        if (tag === undefined) faults.push(`${role} (${ref}) names MCID ${mcid} that its page does not paint`);
        else if (tag !== role) faults.push(`${role} (${ref}) is painted as ${tag}`);
        claimed.set(key, ref);
      } else if (isDict(kid) && kid['/Type'] === '/OBJR') {
        annotated = true;
        if (!objects.has(kid['/Obj'])) faults.push(`${role} (${ref}) refers to an object that is not there`);
        annotations.set(String(kid['/Obj']), ref);
      } else if (isRef(kid)) visit(kid, ref, role);
    }
    if (role === '/Link' && !annotated) faults.push(`A link (${ref}) has no annotation`);
  };
  for (const top of objects.list(tree['/K'])) {
    if (isRef(top)) visit(top, String(root), '');
  }
  if (claimed.size === 0) faults.push('The structure tree holds nothing that is painted');

  const parents = parentTree(objects, tree['/ParentTree']);
  for (const { ref, page } of pages) {
    const where = `Page ${number.get(ref)}`;
    const content = painted.get(ref);
    for (const fault of content?.faults ?? []) faults.push(`${where}: ${fault}`);
    const key = page['/StructParents'];
    const owners = typeof key === 'number' ? objects.list(parents.get(key)) : [];
    for (const mcid of content?.marks.keys() ?? []) {
      const owner = claimed.get(`${ref} ${mcid}`);
      if (owner === undefined) faults.push(`${where}: MCID ${mcid} belongs to no element`);
      else if (owners[mcid] !== owner) faults.push(`${where}: the parent tree leads MCID ${mcid} to another element`);
    }
    faults.push(...annotationFaults(objects, page, where, annotations, parents));
  }
  return faults;
}

function checkElement(objects: Objects, node: Dict, role: string, ref: string, level: number, faults: string[]): number {
  const attributes = objects.list(node['/A']).map((each) => objects.dict(each));
  const attribute = (name: string): Json | undefined => attributes.find((each) => each[name] !== undefined)?.[name];
  if (role === '/Figure') {
    const alt = node['/Alt'];
    if (typeof alt !== 'string' || alt.replace(/^[ub]:/, '').trim() === '') faults.push(`A figure (${ref}) has no alternative text`);
    if (objects.list(attribute('/BBox')).length !== 4) faults.push(`A figure (${ref}) has no BBox`);
  }
  if (role === '/TH' && !['/Row', '/Column', '/Both'].includes(String(attribute('/Scope'))))
    faults.push(`A header cell (${ref}) has no scope`);
  if (role === '/L' && attribute('/ListNumbering') === undefined) faults.push(`A list (${ref}) does not say how it is numbered`);
  const heading = /^\/H([1-6])$/.exec(role);
  if (!heading) return level;
  const next = Number(heading[1]);
  if (next > level + 1) faults.push(`${role} (${ref}) comes after a heading of level ${level}`);
  return next;
}

function annotationFaults(
  objects: Objects,
  page: Dict,
  where: string,
  annotations: ReadonlyMap<string, string>,
  parents: ReadonlyMap<number, Json>,
): string[] {
  const faults: string[] = [];
  const list = objects.list(page['/Annots']);
  if (list.length > 0 && page['/Tabs'] !== '/S') faults.push(`${where}: the tab order does not follow the structure`);
  for (const ref of list) {
    const node = objects.dict(ref);
    const key = node['/StructParent'];
    const owner = annotations.get(String(ref));
    if (owner === undefined) faults.push(`${where}: an annotation belongs to no element`);
    else if (typeof key !== 'number' || parents.get(key) !== owner)
      faults.push(`${where}: the parent tree does not lead back from an annotation`);
    if (typeof node['/Contents'] !== 'string' || node['/Contents'].length < 3) faults.push(`${where}: an annotation has no words`);
    const [goal] = objects.list(node['/Dest']);
    if (node['/Subtype'] === '/Link' && node['/A'] === undefined && !objects.has(goal)) faults.push(`${where}: a link leads nowhere`);
  }
  return faults;
}

function parentTree(objects: Objects, value: Json | undefined): Map<number, Json> {
  const found = new Map<number, Json>();
  const node = objects.dict(value);
  const nums = objects.list(node['/Nums']);
  for (let i = 0; i + 1 < nums.length; i += 2) {
    const key = nums[i];
    const entry = nums[i + 1];
    if (typeof key === 'number' && entry !== undefined) found.set(key, entry);
  }
  for (const kid of objects.list(node['/Kids'])) for (const [key, entry] of parentTree(objects, kid)) found.set(key, entry);
  return found;
}

function fontFaults(objects: Objects): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { page } of pagesOf(objects)) {
    for (const ref of Object.values(objects.dict(objects.dict(page['/Resources'])['/Font']))) {
      if (typeof ref !== 'string' || seen.has(ref)) continue;
      seen.add(ref);
      const font = objects.dict(ref);
      const name = String(font['/BaseFont']);
      const [descendant] = objects.list(font['/DescendantFonts']);
      const descriptor = objects.dict(objects.dict(descendant)['/FontDescriptor']);
      if (!objects.has(descriptor['/FontFile2'])) faults.push(`${name} is not embedded`);
      if (!/^\/[A-Z]{6}\+/.test(name)) faults.push(`${name} is not named as a subset`);
      if (!/beginbfchar|beginbfrange/.test(objects.data(font['/ToUnicode']))) faults.push(`${name} has no way back to characters`);
      if (descriptor['/FontName'] !== name || objects.dict(descendant)['/BaseFont'] !== name) faults.push(`${name} has several names`);
    }
  }
  return faults;
}
