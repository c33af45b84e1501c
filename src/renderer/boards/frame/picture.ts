import type { Chart, Mark, Tone } from '../../../shared/charts/marks.ts';
import { svgOf } from '../../../shared/charts/svg.ts';
import { t } from '../../../shared/i18n.ts';
import { PAPER } from '../../../shared/pdf/style.ts';
import { assertNever } from '../../../shared/result.ts';
import { request } from '../../client.ts';
import { tell, tellError } from '../../data/notify.tsx';

export type PictureFormat = 'png' | 'svg';

/** Pixels for a point, so that a picture is sharp on paper and on good screens. */
const SHARPNESS = 2;
/** No browser draws a longer side. */
const LONGEST_SIDE = 16_000;

/** Saves a chart as a picture on light ground, where the person says. */
export async function savePicture(chart: Chart, format: PictureFormat, name: string): Promise<void> {
  const bytes = format === 'svg' ? new TextEncoder().encode(svgOf(chart, PAPER)) : await pngOf(chart);
  const saved = await request('picture.save', { suggestedName: name.slice(0, 200), format, bytes });
  if (saved.ok) tell(t('Saved {{path}}', { path: saved.value.path }));
  else tellError(saved.error);
}

async function pngOf(chart: Chart): Promise<Uint8Array<ArrayBuffer>> {
  // The weights that a picture may use: one that the screen has not needed yet is not there otherwise.
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px "Inter Variable"`)));
  const scale = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(chart.width, chart.height));
  const canvas = new OffscreenCanvas(Math.ceil(chart.width * scale), Math.ceil(chart.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('A canvas without a context');
  context.scale(scale, scale);
  context.fillStyle = PAPER.surface;
  context.fillRect(0, 0, chart.width, chart.height);
  for (const mark of chart.marks) draw(context, mark);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await png.arrayBuffer());
}

function draw(context: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  context.beginPath();
  switch (mark.kind) {
    case 'line':
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      paint(context, undefined, mark.stroke, mark.width, mark.dash);
      return;
    case 'rect':
      context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
      paint(context, mark.fill, mark.stroke, mark.strokeWidth ?? 1);
      return;
    case 'circle':
      context.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI);
      paint(context, mark.fill, mark.stroke, mark.strokeWidth ?? 1, undefined, mark.opacity);
      return;
    case 'path': {
      for (const [x, y] of mark.points) context.lineTo(x, y);
      if (mark.fill) context.closePath();
      context.lineJoin = 'round';
      paint(context, mark.fill, mark.stroke, mark.width ?? 1, mark.dash);
      return;
    }
    case 'text':
      write(context, mark);
      return;
    default:
      assertNever(mark);
  }
}

function paint(
  context: OffscreenCanvasRenderingContext2D,
  fill: Tone | undefined,
  stroke: Tone | undefined,
  width: number,
  dash?: readonly [number, number],
  opacity = 1,
): void {
  if (fill) {
    context.globalAlpha = opacity;
    context.fillStyle = PAPER[fill];
    context.fill();
    context.globalAlpha = 1;
  }
  if (!stroke) return;
  context.strokeStyle = PAPER[stroke];
  context.lineWidth = width;
  context.setLineDash(dash ? [...dash] : []);
  context.stroke();
}

function write(context: OffscreenCanvasRenderingContext2D, mark: Extract<Mark, { kind: 'text' }>): void {
  context.save();
  context.translate(mark.x, mark.y);
  if (mark.turned) context.rotate(-Math.PI / 2);
  context.font = `${mark.weight} ${mark.size}px "Inter Variable", system-ui, sans-serif`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  context.textBaseline = 'alphabetic';
  if (mark.halo) {
    context.strokeStyle = PAPER.surface;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(mark.text, 0, 0);
  }
  context.fillStyle = PAPER[mark.fill];
  context.fillText(mark.text, 0, 0);
  context.restore();
}
