import { Trash2 } from 'lucide-react';
import { CATEGORY_ORDER, categoryName, type FeatureReading, type KanoData } from '../../../shared/analysis/kano.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { classes, Grip, IconButton, NumberInput, shorten, useSortableRow } from '../../ui/index.ts';
import { cellProps } from '../frame/cells.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { CategoryMark } from './CategoryMark.tsx';
import styles from './FeatureTable.module.css';
import { withCount, withFeature, withoutFeature } from './features.ts';

interface FeatureRowProps {
  readonly feature: FeatureReading;
  readonly index: number;
  /** As they were typed: null is an empty field. */
  readonly counts: readonly (number | null)[];
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly change: (next: (data: KanoData) => KanoData) => void;
  readonly onStep: (by: -1 | 1) => void;
}

/** One feature of the table. */
export function FeatureRow({ feature, index, counts, chosen, onChoose, change, onStep }: FeatureRowProps) {
  const { id, code, figure } = feature;
  const { ref, handleRef, isDragSource } = useSortableRow(id, index);
  const name = shorten(feature.name, 60) || code;
  const choose = () => onChoose(id);
  const kano = figure.ok ? figure.value : null;
  return (
    <tr
      ref={ref}
      aria-label={name}
      className={classes(styles.row, chosen && styles.chosen, isDragSource && styles.dragged)}
      onFocus={choose}
      onClick={choose}
      onKeyDown={() => undefined}
    >
      <td className={styles.grip}>
        <Grip label={t('Move “{{name}}”', { name })} handleRef={handleRef} onStep={onStep} />
      </td>
      <td className={styles.code}>{code}</td>
      <th scope="row" className={styles.name}>
        <InlineText
          label={t('Name of {{name}}', { name })}
          className={styles.nameText}
          value={feature.name}
          placeholder={t('Feature')}
          onChange={(typed) => change((now) => withFeature(now, id, (own) => ({ ...own, name: typed })))}
        />
      </th>
      {CATEGORY_ORDER.map((category, column) => (
        <td key={category} className={styles.count} {...(feature.source === 'counts' ? cellProps(index, column) : {})}>
          {feature.source === 'counts' ? (
            <NumberInput
              plain
              label={t('{{category}}: {{name}}', { category: categoryName(category), name })}
              placeholder="–"
              min={0}
              max={1_000_000}
              value={counts[column] ?? null}
              onChange={(count) =>
                // Half a respondent is none; what is typed after the point is not taken.
                change((now) => withFeature(now, id, (own) => withCount(own, column, count === null ? null : Math.trunc(count))))
              }
            />
          ) : (
            <span className={styles.derived}>{formatNumber(feature.counts[category])}</span>
          )}
        </td>
      ))}
      <td className={styles.sum} title={feature.note ?? undefined}>
        {formatNumber(feature.n)}
        {feature.note !== null && (
          <span className={styles.flag} aria-hidden>
            *
          </span>
        )}
      </td>
      <td className={styles.category}>
        {kano ? (
          <span className={styles.said}>
            <CategoryMark category={kano.rule} hollow={!kano.significant} />
            <span>
              {categoryName(kano.rule)}
              {!kano.significant && <span className={styles.unsure}>{t('not significant')}</span>}
            </span>
          </span>
        ) : (
          <span className={styles.dash}>–</span>
        )}
      </td>
      <td className={styles.more}>
        <IconButton label={t('Delete {{name}}', { name })} size="small" onClick={() => change((now) => withoutFeature(now, id))}>
          <Trash2 size={13} aria-hidden />
        </IconButton>
      </td>
    </tr>
  );
}
