import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { CATEGORY_ORDER, categoryName, type FeatureReading, type KanoData } from '../../../shared/analysis/kano.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow, SortableList, shorten } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import { cellAfterKey, cellOf, focusCell } from '../frame/cells.ts';
import { CategoryMark } from './CategoryMark.tsx';
import { FeatureRow } from './FeatureRow.tsx';
import styles from './FeatureTable.module.css';
import { pastedCounts, withMoved, withNewFeature } from './features.ts';

interface FeatureTableProps {
  readonly data: KanoData;
  readonly change: (next: (data: KanoData) => KanoData) => void;
  readonly features: readonly FeatureReading[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Features down, categories across: counts are typed or pasted where they stand, or follow from pairs of answers. */
export function FeatureTable({ data, change, features, chosen, onChoose }: FeatureTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const announce = useAnnounce();
  const [note, setNote] = useState('');
  const reorder = (from: number, to: number): void => {
    if (to >= 0 && to < features.length) change((now) => withMoved(now, from, to));
  };
  const add = (names: readonly string[]): void => {
    const made = names.map((name) => ({ id: newId(), name }));
    change((now) => made.reduce((next, { id, name }) => withNewFeature(next, id, name), now));
    const last = made.at(-1);
    if (last) onChoose(last.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    if (!from || !body.current || event.altKey || !/^(Enter|ArrowUp|ArrowDown)$/.test(event.key)) return;
    event.preventDefault();
    const next = cellAfterKey(event.key, from, { rows: features.length, columns: CATEGORY_ORDER.length });
    if (next) focusCell(body.current, next);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const at = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!at || !/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    const pasted = pastedCounts(data, text, at);
    change(() => pasted.data);
    const said =
      plural(pasted.taken, 'One count pasted.', '{{count}} counts pasted.') +
      (pasted.leftOut === 0
        ? ''
        : plural(
            pasted.leftOut,
            ' One cell was left out: it held no whole number, or had no place.',
            ' {{count}} cells were left out: they held no whole number, or had no place.',
          ));
    setNote(said);
    announce(said);
  };
  return (
    <>
      <div className={styles.scroll}>
        <SortableList nameOf={(id) => shorten(features.find((feature) => feature.id === id)?.name ?? '', 60)} onMove={reorder}>
          <table className={styles.table} aria-label={t('Features')}>
            <thead>
              <tr>
                <th scope="col" colSpan={2} className={styles.code}>
                  <span className="visually-hidden">{t('Code')}</span>
                </th>
                <th scope="col" className={styles.name}>
                  {t('Feature')}
                </th>
                {CATEGORY_ORDER.map((category) => (
                  <th key={category} scope="col" className={styles.count} title={categoryName(category)}>
                    <abbr title={categoryName(category)}>{category}</abbr>
                  </th>
                ))}
                <th scope="col" className={styles.sum}>
                  {t('n')}
                </th>
                <th scope="col" className={styles.category}>
                  {t('Category')}
                </th>
                <th scope="col" className={styles.more}>
                  <span className="visually-hidden">{t('More')}</span>
                </th>
              </tr>
            </thead>
            <tbody ref={body} onKeyDown={onKeyDown} onPaste={onPaste}>
              {features.map((feature, index) => (
                <FeatureRow
                  key={feature.id}
                  feature={feature}
                  index={index}
                  counts={data.features[index]?.counts ?? []}
                  chosen={feature.id === chosen}
                  onChoose={onChoose}
                  change={change}
                  onStep={(by) => reorder(index, index + by)}
                />
              ))}
            </tbody>
          </table>
        </SortableList>
      </div>
      {features.length === 0 && (
        <p className={styles.none}>
          {t(
            'No features yet. Ask about eight to fifteen, and enter how many respondents fall into each category, or their pairs of answers.',
          )}
        </p>
      )}
      {note !== '' && <p className={styles.none}>{note}</p>}
      <AddRow label={t('Add a feature')} placeholder={t('Type a feature and press Enter')} onAdd={add} />
      {features.length > 0 && (
        <p className={styles.legend}>
          {CATEGORY_ORDER.map((category) => (
            <span key={category} className={styles.word}>
              <CategoryMark category={category} /> {categoryName(category)}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
