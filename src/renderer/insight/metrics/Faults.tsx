import { TriangleAlert } from 'lucide-react';
import styles from './Faults.module.css';

/** What could not be read as it came, a sentence each. Nothing where all is well. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={fault} className={styles.fault}>
          <TriangleAlert size={15} aria-hidden className={styles.icon} />
          {fault}
        </li>
      ))}
    </ul>
  );
}
