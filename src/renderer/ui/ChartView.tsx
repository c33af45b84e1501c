import type { Chart, Mark, Tone } from '../../shared/charts/marks.ts';
import { assertNever } from '../../shared/result.ts';
import styles from './ChartView.module.css';
import { PictureMenu } from './PictureMenu.tsx';

interface ChartViewProps {
  readonly chart: Chart;
  /** Pixels of one point of the chart; without it the chart takes the width there is. */
  readonly scale?: number;
  /** The words beside it say all that it shows: it is passed over by those who do not see it. */
  readonly decorative?: boolean;
  /** Lets it be saved as a picture of this name. */
  readonly picture?: string;
}

const paint = (tone: Tone | undefined): string => (tone ? `var(--${tone})` : 'none');
const dashes = (dash: readonly [number, number] | undefined) => (dash ? { strokeDasharray: dash.join(' ') } : {});

/** A chart as a picture with a name, and its numbers as a table for those who read rather than look. */
export function ChartView({ chart, scale, decorative = false, picture }: ChartViewProps) {
  const size = scale === undefined ? {} : { style: { width: chart.width * scale, maxWidth: '100%' } };
  const marks = chart.marks.map((mark, index) => (
    // A chart is drawn anew as a whole; its marks have no life of their own beside their place.
    <MarkView key={`${mark.kind} ${String(index)}`} mark={mark} />
  ));
  const viewBox = `0 0 ${chart.width} ${chart.height}`;
  if (decorative) {
    return (
      <svg className={styles.svg} viewBox={viewBox} aria-hidden {...size}>
        {marks}
      </svg>
    );
  }
  return (
    <figure className={styles.figure}>
      <svg className={styles.svg} viewBox={viewBox} role="img" aria-label={chart.alt} {...size}>
        {marks}
      </svg>
      {picture !== undefined && <PictureMenu chart={chart} name={picture} className={styles.save} />}
      <div className={styles.hidden}>
        <table>
          <caption>{chart.alt}</caption>
          <thead>
            <tr>
              {chart.table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.table.rows.map((row) => (
              <tr key={row.join('\t')}>
                {row.map((cell, index) => (
                  <td key={chart.table.head[index] ?? cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.width}
          {...dashes(mark.dash)}
        />
      );
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius ?? 0}
          fill={paint(mark.fill)}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.strokeWidth ?? 1}
        />
      );
    case 'circle':
      return (
        <circle
          cx={mark.cx}
          cy={mark.cy}
          r={mark.r}
          fill={paint(mark.fill)}
          fillOpacity={mark.opacity ?? 1}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.strokeWidth ?? 1}
        >
          {mark.label && <title>{mark.label}</title>}
        </circle>
      );
    case 'path': {
      const points = mark.points.map((point) => point.join(',')).join(' ');
      const look = { stroke: paint(mark.stroke), strokeWidth: mark.width ?? 1, strokeLinejoin: 'round', ...dashes(mark.dash) } as const;
      return mark.fill ? <polygon points={points} fill={paint(mark.fill)} {...look} /> : <polyline points={points} fill="none" {...look} />;
    }
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fill={paint(mark.fill)}
          textAnchor={mark.anchor}
          className={mark.halo ? styles.halo : undefined}
          transform={mark.turned ? `rotate(-90 ${mark.x} ${mark.y})` : undefined}
        >
          {mark.text}
        </text>
      );
    default:
      return assertNever(mark);
  }
}
