import { assertNever } from '../result.ts';
import type { Chart, Mark, Tone } from './marks.ts';

/** What each tone is on the ground that a picture is made for. */
export type Colours = Readonly<Record<Tone, string>>;

/** True for a character that XML has a way to write (XML 1.0, production 2). */
function isWritable(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands between or inside tags; what XML cannot write is left out. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter((character) => isWritable(character.codePointAt(0) ?? 0))
    .join('')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A chart as an SVG file of its own, on its ground, with its words as text and what it says as its title. */
export function svgOf(chart: Chart, colours: Colours, fontFamily = 'Inter, system-ui, sans-serif'): string {
  const width = number(chart.width);
  const height = number(chart.height);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(fontFamily)}" role="img">`,
    `<title>${escapeXml(chart.alt)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.surface}"/>`,
    ...chart.marks.map((mark) => elementOf(mark, colours)),
    '</svg>',
    '',
  ].join('\n');
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with the attributes that have a value. */
function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? number(value) : value}"`]))
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function elementOf(mark: Mark, colours: Colours): string {
  const paint = (tone: Tone | undefined): string => (tone ? colours[tone] : 'none');
  const dashes = (dash: readonly [number, number] | undefined): string | undefined => dash?.map(number).join(' ');
  switch (mark.kind) {
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dash } = mark;
      return element('line', { x1, y1, x2, y2, stroke: paint(stroke), 'stroke-width': width, 'stroke-dasharray': dashes(dash) });
    }
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth } = mark;
      const border = stroke ? { stroke: paint(stroke), 'stroke-width': strokeWidth ?? 1 } : {};
      return element('rect', { x, y, width, height, rx: radius, fill: paint(fill), ...border });
    }
    case 'circle': {
      const { cx, cy, r, fill, stroke, strokeWidth, opacity, label } = mark;
      const border = stroke ? { stroke: paint(stroke), 'stroke-width': strokeWidth ?? 1 } : {};
      const title = label === undefined ? undefined : element('title', {}, escapeXml(label));
      return element('circle', { cx, cy, r, fill: paint(fill), 'fill-opacity': opacity, ...border }, title);
    }
    case 'path': {
      const points = mark.points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ');
      const border = mark.stroke
        ? {
            stroke: paint(mark.stroke),
            'stroke-width': mark.width ?? 1,
            'stroke-linejoin': 'round',
            'stroke-dasharray': dashes(mark.dash),
          }
        : {};
      return element(mark.fill ? 'polygon' : 'polyline', { points, fill: paint(mark.fill), ...border });
    }
    case 'text': {
      const { x, y, size, weight, fill, anchor, halo, turned, text } = mark;
      const lifted = halo ? { stroke: colours.surface, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {};
      const place = turned ? { transform: `rotate(-90 ${number(x)} ${number(y)})` } : {};
      const look = { 'font-size': size, 'font-weight': weight, fill: paint(fill), 'text-anchor': anchor === 'start' ? undefined : anchor };
      return element('text', { x, y, ...look, ...lifted, ...place }, escapeXml(text));
    }
    default:
      return assertNever(mark);
  }
}
