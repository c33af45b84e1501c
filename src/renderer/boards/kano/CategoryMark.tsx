import { categoryName } from '../../../shared/analysis/kano.ts';
import type { KanoCategory } from '../../../shared/metrics/kano-category.ts';
import { classes } from '../../ui/index.ts';
import styles from './CategoryMark.module.css';

interface CategoryMarkProps {
  readonly category: KanoCategory;
  /** Hollow, as on the plot, where it is not significant. */
  readonly hollow?: boolean;
}

/** A category's letter in a disc, as on the plot. */
export function CategoryMark({ category, hollow = false }: CategoryMarkProps) {
  return (
    <span className={classes(styles.mark, hollow && styles.hollow)} data-category={category} title={categoryName(category)}>
      {category}
    </span>
  );
}
