import type { TowsKind } from './items.ts';
import styles from './TowsName.module.css';

/** "SO", each letter in its quadrant's colour. */
export const TowsName = ({ kind }: { readonly kind: TowsKind }) => (
  <h3 className={styles.name}>
    <span className={styles[kind.charAt(0)]}>{kind.charAt(0)}</span>
    <span className={styles[kind.charAt(1)]}>{kind.charAt(1)}</span>
  </h3>
);
