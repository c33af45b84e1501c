import { CATEGORY_ORDER, categoryName, meaningOf, type RankedFeature } from '../../../shared/analysis/kano.ts';
import { formatFixed } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import { CategoryMark } from './CategoryMark.tsx';
import styles from './Order.module.css';

interface OrderProps {
  readonly features: readonly RankedFeature[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The features in the order in which an offer takes them up, by category, with what each category asks for. */
export function Order({ features, chosen, onChoose }: OrderProps) {
  return (
    <>
      <h2 className={styles.head}>
        {t('What follows')} <span className={styles.hint}>{t('by the rule M > O > A > I, the weightiest first')}</span>
      </h2>
      {CATEGORY_ORDER.map((category) => {
        const own = features.filter(({ kano }) => kano.rule === category);
        if (own.length === 0) return null;
        return (
          <section key={category} className={styles.group} aria-label={categoryName(category)}>
            <h3 className={styles.name}>
              <CategoryMark category={category} /> {categoryName(category)}
            </h3>
            <p className={styles.meaning}>{meaningOf(category)}</p>
            <ol className={styles.list}>
              {own.map(({ id, code, name, kano }) => (
                <li key={id} className={classes(styles.line, id === chosen && styles.chosen)}>
                  <button type="button" className={styles.feature} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
                    <span className={styles.code}>{code}</span> {name}
                  </button>
                  <span className={styles.number}>{t('better {{value}}', { value: formatFixed(kano.better, 2) })}</span>
                  <span className={styles.number}>{t('worse {{value}}', { value: formatFixed(kano.worse, 2) })}</span>
                  <span className={styles.sure}>{kano.significant ? t('significant') : t('not significant')}</span>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}
