import { CRITERION_AXES } from '../../../shared/frameworks/segmentation.ts';
import { t } from '../../../shared/i18n.ts';
import { itemsOf, recordsOf } from '../../../shared/records.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, EmptyState, NumberInput, ReferenceChip } from '../../ui/index.ts';
import { isSameReference } from '../../ui/resolve.ts';
import { useFormRecords } from '../place.ts';
import type { WidgetProps } from '../widgets/types.ts';
import { asNumber, asReferences } from '../widgets/values.ts';
import styles from './extras.module.css';

const AXES = ['attractiveness', 'fit', null] as const;

/** All criteria of the segmentation, each with the rating of this segment: none has to be added first. */
export function SegmentRatings({ value, onChange, path }: WidgetProps) {
  const records = useFormRecords();
  const { openRecord } = useOpen();
  const study = recordsOf(records, 'segmentation')[0];
  const criteria = study?.data.criteria ?? [];
  const ratings = itemsOf(value).map((item) => ({ item, criterion: asReferences(item.criterion)[0] ?? null, value: asNumber(item.value) }));
  const known = (reference: (typeof ratings)[number]['criterion']): boolean =>
    reference !== null && reference.record === study?.id && criteria.some(({ id }) => id === reference.item);
  const lost = ratings.filter(({ criterion }) => !known(criterion));

  if (!study || criteria.length === 0) {
    return (
      <EmptyState
        title={t('No criteria yet')}
        text={t('Segments are rated by the criteria of the segmentation. Write those first.')}
        action={
          study && <Button onClick={() => openRecord(study.id, { field: 'criteria', view: 'form' })}>{t('Open the criteria')}</Button>
        }
      />
    );
  }

  const set = (id: string, next: number | null): void => {
    const criterion = { record: study.id, item: id };
    const at = ratings.find((rating) => rating.criterion !== null && isSameReference(rating.criterion, criterion));
    const items = ratings.map(({ item }) => item);
    if (at) onChange(items.map((item) => (item.id === at.item.id ? { ...item, value: next } : item)));
    else if (next !== null) onChange([...items, { id: newId(), criterion, value: next }]);
  };

  return (
    <div>
      {AXES.map((axis) => {
        const ofAxis = criteria.filter((criterion) => criterion.axis === axis);
        if (ofAxis.length === 0) return null;
        return (
          <div key={axis ?? 'none'}>
            <p className={styles.axis}>{axis === null ? t('Axis not chosen yet') : t(CRITERION_AXES[axis])}</p>
            <div className={styles.ratings}>
              {ofAxis.map((criterion) => {
                const rating = ratings.find((entry) => entry.criterion?.item === criterion.id)?.value ?? null;
                const name = criterion.name.trim() || t('Untitled criterion');
                return (
                  <div key={criterion.id} className={styles.rating} data-field={`${path}.value`} data-item={criterion.id}>
                    <span className={styles.criterion}>
                      {name}
                      {criterion.weight !== null && (
                        <span className={styles.weight}>{t('weighs {{weight}}%', { weight: criterion.weight })}</span>
                      )}
                    </span>
                    <span className={styles.track} aria-hidden>
                      <span className={styles.fill} style={{ width: `${rating ?? 0}%` }} />
                    </span>
                    <NumberInput
                      plain
                      label={t('Rating of “{{name}}”', { name })}
                      min={0}
                      max={100}
                      value={rating}
                      onChange={(next) => set(criterion.id, next)}
                    />
                  </div>
                );
              })}
            </div>
          </div>
        );
      })}
      {lost.length > 0 && (
        <div className={styles.note}>
          {t('Rated by criteria that are not there any more:')}{' '}
          {lost.map(({ item, criterion }) => (
            <ReferenceChip
              key={item.id}
              reference={criterion ?? { record: '' }}
              records={records}
              onRemove={() => onChange(itemsOf(value).filter(({ id }) => id !== item.id))}
            />
          ))}
        </div>
      )}
    </div>
  );
}
