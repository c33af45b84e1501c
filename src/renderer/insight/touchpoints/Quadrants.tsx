import type { Touchpoint } from '../../../shared/analysis/touchpoints.ts';
import type { PlottedTouchpoint } from '../../../shared/charts/importance-performance.ts';
import { t } from '../../../shared/i18n.ts';
import { type ImportancePerformance, QUADRANTS, type Quadrant } from '../../../shared/metrics/importance-performance.ts';
import { assertNever } from '../../../shared/result.ts';
import { useOpen } from '../../data/navigation.ts';
import { drafts } from '../../data/open-drafts.ts';
import { classes, nameOf, RatingInput, shorten } from '../../ui/index.ts';
import styles from './Quadrants.module.css';
import type { Ratings } from './ratings.ts';

interface QuadrantsProps {
  readonly reading: ImportancePerformance<PlottedTouchpoint> | null;
  readonly order: readonly Quadrant[];
  readonly unrated: readonly Touchpoint[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onRate: (id: string, ratings: Ratings) => void;
}

/** The plot as a list: quadrant by quadrant, with what each asks for, and what is not rated yet. */
export function Quadrants({ reading, order, unrated, chosen, onChoose, onRate }: QuadrantsProps) {
  const points = reading?.points ?? [];
  return (
    <div className={styles.lists}>
      {reading && <p className={styles.convention}>{reading.convention}</p>}
      {order.map((quadrant) => {
        const own = points
          .filter((point) => point.quadrant === quadrant)
          .sort((a, b) => b.importance - a.importance || a.performance - b.performance);
        return (
          <section key={quadrant} aria-label={t(QUADRANTS[quadrant])}>
            <h2 className={styles.head} data-quadrant={quadrant}>
              <span className={styles.swatch} aria-hidden />
              {t(QUADRANTS[quadrant])} <span className={styles.count}>{own.length}</span>
              <span className={styles.hint}>{meaningOf(quadrant)}</span>
            </h2>
            {own.map((point) => (
              <Line key={point.id} point={point} chosen={point.id === chosen} onChoose={onChoose} onRate={onRate} />
            ))}
            {own.length === 0 && <p className={styles.none}>{t('None')}</p>}
          </section>
        );
      })}
      {unrated.length > 0 && (
        <section aria-label={t('Not rated yet')}>
          <h2 className={styles.head} data-quadrant="none">
            <span className={styles.swatch} aria-hidden />
            {t('Not rated yet')} <span className={styles.count}>{unrated.length}</span>
            <span className={styles.hint}>{t('needs importance and performance')}</span>
          </h2>
          {unrated.map((record) => (
            <Unrated key={record.id} record={record} />
          ))}
        </section>
      )}
    </div>
  );
}

function meaningOf(quadrant: Quadrant): string {
  switch (quadrant) {
    case 'concentrate-here':
      return t('matters, and falls short');
    case 'keep-up':
      return t('matters, and goes well');
    case 'low-priority':
      return t('matters little, goes poorly');
    case 'possible-overkill':
      return t('matters little, goes well');
    default:
      return assertNever(quadrant);
  }
}

interface LineProps {
  readonly point: PlottedTouchpoint;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onRate: (id: string, ratings: Ratings) => void;
}

function Line({ point, chosen, onChoose, onRate }: LineProps) {
  const { openRecord } = useOpen();
  const { id, name, importance, performance } = point;
  return (
    <fieldset className={classes(styles.line, chosen && styles.chosen)} aria-label={name} onFocus={() => onChoose(id)}>
      <button type="button" className={styles.name} title={t('Open {{name}}', { name })} onClick={() => openRecord(id)}>
        {name}
      </button>
      <RatingInput
        label={t('Importance of {{name}}', { name })}
        look="dots"
        value={importance}
        onChange={(next) => next !== null && onRate(id, { importance: next, performance })}
      />
      <span className={styles.performance}>
        <RatingInput
          label={t('Performance of {{name}}', { name })}
          look="bars"
          value={performance}
          onChange={(next) => next !== null && onRate(id, { importance, performance: next })}
        />
      </span>
    </fieldset>
  );
}

/** A touchpoint that waits for its ratings. */
function Unrated({ record }: { readonly record: Touchpoint }) {
  const { openRecord } = useOpen();
  const name = shorten(nameOf(record), 80);
  const { importance, performance } = record.data;
  return (
    <div className={styles.line}>
      <button type="button" className={styles.name} title={t('Open {{name}}', { name })} onClick={() => openRecord(record.id)}>
        {name}
      </button>
      <RatingInput
        label={t('Importance of {{name}}', { name })}
        look="dots"
        value={importance}
        onChange={(next) => drafts.change(record, (now) => ({ ...now, importance: next }))}
      />
      <span className={styles.performance}>
        <RatingInput
          label={t('Performance of {{name}}', { name })}
          look="bars"
          value={performance}
          onChange={(next) => drafts.change(record, (now) => ({ ...now, performance: next }))}
        />
      </span>
    </div>
  );
}
