import { Trash2 } from 'lucide-react';
import type { Need } from '../../../shared/analysis/value-fit.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { AddRow, classes, IconButton, RatingInput, RatingView, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import band from './Band.module.css';
import { keyOf, type MapData, withExtraStatement, withImportance, withNewExtra, withoutExtra, withoutOffer } from './links.ts';
import styles from './Rows.module.css';
import type { MapContext } from './ValueFitBoard.tsx';

/** The jobs at the left and the products at the right: what both sides are about, without lines. */
export function JobsAndProducts({ view, coverage, choice }: MapContext) {
  const { record, data, change } = view;
  const add = (texts: readonly string[], make: (now: MapData, text: string) => MapData) => change((now) => texts.reduce(make, now));
  return (
    <div className={band.band}>
      <section className={band.side} aria-label={t('Jobs')} data-field="extraJobs">
        <h2 className={band.head}>
          {t('Jobs')} <span className={band.count}>{coverage.jobs.length}</span>
        </h2>
        <ul className={band.rows}>
          {coverage.jobs.map((job) => (
            <JobRow key={keyOf(job.reference)} view={view} job={job} />
          ))}
        </ul>
        {coverage.jobs.length === 0 && <p className={band.none}>{t('No jobs yet.')}</p>}
        <AddRow
          label={t('Add a job')}
          placeholder={t('Type a further job and press Enter')}
          onAdd={(texts) => add(texts, (now, text) => withNewExtra(now, 'extraJobs', newId(), text))}
        />
      </section>
      <span />
      <section className={band.side} aria-label={t('Products and services')} data-field="products">
        <h2 className={band.head}>
          {t('Products and services')} <span className={band.count}>{data.products.length}</span>
        </h2>
        <ul className={band.rows}>
          {data.products.map((product) => {
            const name = shorten(product.name, 80) || t('Untitled product');
            const uses = [...data.relievers, ...data.creators].filter((answer) =>
              answer.products.some(({ record: of, item }) => of === record.id && item === product.id),
            );
            const related = choice?.side === 'offer' && uses.some(({ id }) => id === choice.id);
            return (
              <li key={product.id} aria-label={name} className={classes(styles.row, styles.offer, related && styles.related)}>
                <div className={styles.line}>
                  <InlineText
                    label={t('Name of the product')}
                    className={styles.text}
                    value={product.name}
                    onChange={(typed) => change((now) => withProduct(now, product.id, { name: typed }))}
                  />
                  <span className={styles.uses}>
                    {uses.length === 0 ? t('in no answer yet') : plural(uses.length, 'in one answer', 'in {{count}} answers')}
                  </span>
                  <IconButton
                    size="small"
                    label={t('Delete “{{name}}”', { name })}
                    onClick={() => change((now) => withoutOffer(now, record.id, 'products', product.id))}
                  >
                    <Trash2 size={13} aria-hidden />
                  </IconButton>
                </div>
                <div className={styles.description}>
                  <InlineText
                    label={t('Description of “{{name}}”', { name })}
                    className={styles.quiet}
                    placeholder={t('What it is, in a few words')}
                    value={product.description}
                    onChange={(description) => change((now) => withProduct(now, product.id, { description }))}
                  />
                </div>
              </li>
            );
          })}
        </ul>
        <AddRow
          label={t('Add a product')}
          placeholder={t('Type a product or service and press Enter')}
          onAdd={(texts) => add(texts, (now, name) => ({ ...now, products: [...now.products, { id: newId(), name, description: '' }] }))}
        />
      </section>
    </div>
  );
}

const withProduct = (data: MapData, id: string, change: Partial<Omit<MapData['products'][number], 'id'>>): MapData => ({
  ...data,
  products: data.products.map((product) => (product.id === id ? { ...product, ...change } : product)),
});

function JobRow({ view, job }: Pick<MapContext, 'view'> & { readonly job: Need }) {
  const { record, data, change } = view;
  const { openRecord } = useOpen();
  const id = job.reference.item ?? '';
  const name = shorten(job.statement, 80) || t('Without words');
  const own = job.extra ? data.extraJobs.find((extra) => extra.id === id) : undefined;
  if (own) {
    return (
      <li aria-label={name} className={styles.row}>
        <div className={styles.line}>
          <InlineText
            label={t('Job of this map')}
            className={styles.text}
            value={own.statement}
            onChange={(statement) => change((now) => withExtraStatement(now, id, statement))}
          />
          <RatingInput
            label={t('Importance of “{{name}}”', { name })}
            look="dots"
            value={own.importance}
            onChange={(importance) => change((now) => withImportance(now, id, importance))}
          />
          <IconButton
            size="small"
            label={t('Delete “{{name}}”', { name })}
            onClick={() => change((now) => withoutExtra(now, record.id, 'extraJobs', id))}
          >
            <Trash2 size={13} aria-hidden />
          </IconButton>
        </div>
      </li>
    );
  }
  return (
    <li aria-label={name} className={styles.row}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.statement}
          title={t('Open in the persona')}
          onClick={() => openRecord(job.reference.record, { field: 'jobs', item: id })}
        >
          {job.statement || name}
        </button>
        <RatingView label={t('Importance')} look="dots" value={job.weight} />
      </div>
    </li>
  );
}
