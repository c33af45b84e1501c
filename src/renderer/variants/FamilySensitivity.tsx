import { useState } from 'react';
import { worthOf } from '../../shared/analysis/economics.ts';
import { currencyIn } from '../../shared/analysis/scenario.ts';
import type { SensitivityPoint } from '../../shared/charts/sensitivity.ts';
import type { VariantContent } from '../../shared/contract.ts';
import { t } from '../../shared/i18n.ts';
import { recordsOf } from '../../shared/records.ts';
import { Sensitivity } from '../boards/economics/Sensitivity.tsx';
import { Segmented, shorten } from '../ui/index.ts';
import styles from './Section.module.css';

const nameOf = ({ strategy }: VariantContent): string => strategy.name || t('Untitled strategy');

/** How the lifetime value of one of them moves with retention and margin, and where the others stand. */
export function FamilySensitivity({ contents }: { readonly contents: readonly VariantContent[] }) {
  const [chosenId, setChosen] = useState<string | null>(null);
  const withNumbers = contents.flatMap((content) => {
    const data = recordsOf(content.records, 'economics')[0]?.data;
    return data ? [{ content, data }] : [];
  });
  const chosen = withNumbers.find(({ content }) => content.strategy.id === chosenId) ?? withNumbers[0];
  const currency = currencyIn(contents[0]?.records ?? []);
  if (!chosen) return null;
  const others = withNumbers.flatMap(({ content, data }): SensitivityPoint[] => {
    const value = worthOf(data, currency).clv.value;
    if (content === chosen.content || value === null || data.retention === null) return [];
    return [{ id: content.strategy.id, name: nameOf(content), retention: data.retention, value }];
  });
  return (
    <section aria-labelledby="variants-sensitivity" className={styles.section}>
      <div className={styles.head}>
        <h2 id="variants-sensitivity" className={styles.title}>
          {t('When retention and margin move')}
        </h2>
        {withNumbers.length > 1 && (
          <Segmented
            size="small"
            label={t('Whose lines are drawn')}
            value={chosen.content.strategy.id}
            onChange={setChosen}
            options={withNumbers.map(({ content }) => ({ value: content.strategy.id, label: shorten(nameOf(content), 28) }))}
          />
        )}
      </div>
      <Sensitivity numbers={chosen.data} currency={currency} name={nameOf(chosen.content)} others={others} />
    </section>
  );
}
