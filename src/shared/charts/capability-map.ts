import {
  ALL_CAPABILITY_KINDS,
  type Capability,
  type CapabilityState,
  joinedWith,
  joinsOf,
  type Technology,
} from '../analysis/capabilities.ts';
import { CAPABILITY_KINDS, CAPABILITY_STATES } from '../frameworks/technology.ts';
import { plural, t } from '../i18n.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { label, line, SMALL } from './pieces.ts';
import { cut, interWidth, wrap } from './text.ts';

const HEAD = 104;
const GAP = 10;
const WIDEST = 170;
const NARROWEST = 104;
const TILE = 44;
const LINE = 11;
const LEGEND = 20;

interface Place {
  readonly capability: Capability;
  readonly x: number;
  readonly y: number;
}

/**
 * Capabilities in lanes by kind. Their state shows as form and as a word: a filled frame is in place, an empty one is
 * planned, a dashed one is missing. Lines lead between those that are joined.
 */
export function capabilityMap(technology: Technology, width = 470, measure: Measure = interWidth): Chart {
  const { capabilities } = technology.data;
  const joins = joinsOf(technology);
  const room = width - HEAD;
  const perRow = Math.max(1, Math.floor((room + GAP) / (NARROWEST + GAP)));
  const tile = Math.min(WIDEST, (room - (perRow - 1) * GAP) / perRow);
  const places: Place[] = [];
  const marks: Mark[] = [];
  let y = 4;
  for (const kind of [...ALL_CAPABILITY_KINDS, null]) {
    const own = capabilities.filter((capability) => capability.kind === kind);
    if (own.length === 0) continue;
    if (places.length > 0) marks.push(line(0, y - GAP / 2, width, y - GAP / 2));
    const name = kind === null ? t('No kind yet') : t(CAPABILITY_KINDS[kind]);
    wrap(name, HEAD - 14, SMALL, 600, 3, measure).lines.forEach((words, index) => {
      marks.push(label(0, y + 13 + index * LINE, words, { weight: 600, fill: 'ink' }));
    });
    own.forEach((capability, index) => {
      places.push({ capability, x: HEAD + (index % perRow) * (tile + GAP), y: y + Math.floor(index / perRow) * (TILE + GAP) });
    });
    y += Math.ceil(own.length / perRow) * (TILE + GAP) + GAP / 2;
  }
  // Lines first: the tiles lie on top of them.
  const at = new Map(places.map((place) => [place.capability.id, place]));
  for (const { a, b } of joins) {
    const from = at.get(a);
    const to = at.get(b);
    if (from && to) marks.push(line(from.x + tile / 2, from.y + TILE / 2, to.x + tile / 2, to.y + TILE / 2, 'ink-3', 1));
  }
  for (const { capability, x, y: top } of places) {
    marks.push(...frameMarks(capability.state, x, top, tile));
    const inner = tile - 12;
    wrap(nameOf(capability), inner, SMALL, 500, 2, measure).lines.forEach((words, index) => {
      marks.push(label(x + 6, top + 13 + index * LINE, words, { weight: 500, fill: 'ink' }));
    });
    marks.push(
      label(x + 6, top + TILE - 6, cut(stateWord(capability.state), inner, SMALL, 400, measure), { fill: inkOf(capability.state) }),
    );
  }
  if (places.length === 0) {
    marks.push(label(width / 2, 24, t('No capabilities yet'), { anchor: 'middle' }));
    y = 40;
  }
  if (joins.length > 0) {
    marks.push(line(0, y + 9, 18, y + 9, 'ink-3', 1), label(24, y + 12, t('exchange data')));
    y += LEGEND;
  }
  return { width, height: y, marks, alt: altOf(technology), table: tableOf(technology) };
}

const nameOf = ({ name }: Capability): string => name.trim() || t('Untitled capability');

const stateWord = (state: CapabilityState | null): string => (state === null ? t('State not said') : t(CAPABILITY_STATES[state]));

const inkOf = (state: CapabilityState | null): Tone => (state === 'gap' ? 'threat' : state === null ? 'ink-3' : 'accent');

function frameMarks(state: CapabilityState | null, x: number, y: number, width: number): Mark[] {
  const box = { kind: 'rect', x, y, width, height: TILE, radius: 4 } as const;
  switch (state) {
    case 'have':
      return [{ ...box, fill: 'accent-soft', stroke: 'accent', strokeWidth: 1.25 }];
    case 'planned':
      return [{ ...box, fill: 'surface', stroke: 'accent', strokeWidth: 1.25 }];
    case 'gap':
      return [{ ...box, radius: 0, fill: 'surface' }, dashed(x, y, width)];
    case null:
      return [{ ...box, fill: 'surface', stroke: 'line-strong', strokeWidth: 1 }];
  }
}

const dashed = (x: number, y: number, width: number): Mark => ({
  kind: 'path',
  points: [
    [x, y],
    [x + width, y],
    [x + width, y + TILE],
    [x, y + TILE],
    [x, y],
  ],
  stroke: 'threat',
  width: 1.25,
  dash: [4, 3],
});

function altOf({ data }: Technology): string {
  const { capabilities } = data;
  const names = (state: CapabilityState): string =>
    capabilities.flatMap((capability) => (capability.state === state ? [nameOf(capability).slice(0, 60)] : [])).join(', ');
  const counted = plural(capabilities.length, 'One capability.', '{{count}} capabilities.');
  const said = (['have', 'planned', 'gap'] as const).flatMap((state) =>
    names(state) === '' ? [] : [t('{{state}}: {{names}}.', { state: t(CAPABILITY_STATES[state]), names: names(state) })],
  );
  return [counted, ...said].join(' ');
}

function tableOf(technology: Technology): Chart['table'] {
  const { capabilities } = technology.data;
  const joins = joinsOf(technology);
  return {
    head: [t('Capability'), t('Kind'), t('State'), t('Tool'), t('Joined with')],
    rows: capabilities.map((capability) => {
      const joined = joinedWith(joins, capability.id);
      const others = capabilities.filter(({ id }) => joined.has(id)).map(nameOf);
      return [
        nameOf(capability),
        capability.kind === null ? '–' : t(CAPABILITY_KINDS[capability.kind]),
        stateWord(capability.state),
        capability.tool || '–',
        others.join(', ') || '–',
      ];
    }),
  };
}
