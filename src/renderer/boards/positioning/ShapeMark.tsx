import { US } from '../../../shared/analysis/positioning.ts';
import { shapeOn } from '../../../shared/charts/perceptual-map.ts';
import { shapeMark } from '../../../shared/charts/shapes.ts';
import { ChartView } from '../../ui/index.ts';
import styles from './ShapeMark.module.css';

const SIZE = 14;

/** The form that somebody has on the map, beside their name. */
export function ShapeMark({ id, order }: { readonly id: string; readonly order: readonly string[] }) {
  const look =
    id === US ? ({ fill: 'accent', stroke: 'accent', width: 1 } as const) : ({ fill: 'surface', stroke: 'ink', width: 1.4 } as const);
  const mark = shapeMark(shapeOn(order, id), SIZE / 2, SIZE / 2, 4.6, look);
  return (
    <span className={styles.mark}>
      <ChartView chart={{ width: SIZE, height: SIZE, marks: [mark], alt: '', table: { head: [], rows: [] } }} scale={1} decorative />
    </span>
  );
}
