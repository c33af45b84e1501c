import { ArrowLeftToLine } from 'lucide-react';
import { useMemo } from 'react';
import { currencyIn } from '../../shared/analysis/scenario.ts';
import type { VariantContent } from '../../shared/contract.ts';
import { plural, t } from '../../shared/i18n.ts';
import { describeChanges } from '../../shared/versions/index.ts';
import { newId } from '../data/ids.ts';
import { ChangeList } from '../versions/ChangeList.tsx';
import { type ChangeGroup, countsOf, groupChanges } from '../versions/groups.ts';
import { changeIn } from './actions.ts';
import { ledVersion } from './lead.ts';
import styles from './Section.module.css';
import { takeRecord } from './take-over.ts';

/** What each variant does otherwise than the base, in sentences; records are taken over one by one. */
export function WhatDiffers({ contents }: { readonly contents: readonly VariantContent[] }) {
  const [base, ...variants] = contents;
  if (!base) return null;
  return (
    <section aria-labelledby="variants-differ" className={styles.section}>
      <div className={styles.head}>
        <h2 id="variants-differ" className={styles.title}>
          {t('What differs from the base')}
        </h2>
      </div>
      <div className={styles.columns} data-columns={variants.length}>
        {variants.map((variant) => (
          <Differs key={variant.strategy.id} base={base} variant={variant} />
        ))}
      </div>
    </section>
  );
}

function Differs({ base, variant }: { readonly base: VariantContent; readonly variant: VariantContent }) {
  const name = variant.strategy.name || t('Untitled strategy');
  const report = useMemo(
    () => describeChanges(ledVersion(base, base), ledVersion(variant, base), currencyIn(base.records)),
    [base, variant],
  );
  const groups = useMemo(() => groupChanges(report.changes), [report]);
  const { changes, records } = countsOf(groups);

  const take = (group: ChangeGroup): void =>
    void changeIn(
      base.strategy.id,
      (stored) => takeRecord(stored, variant, group.record, group.title, name, newId),
      t('The base has “{{title}}” of “{{name}}”.', { title: group.title, name }),
    );

  return (
    <div className={styles.differs}>
      <h3 className={styles.name}>
        {name}{' '}
        <span>
          {changes > 0
            ? `${plural(changes, 'one change', '{{count}} changes')} ${plural(records, 'in one record', 'in {{count}} records')}`
            : ''}
        </span>
      </h3>
      {groups.length === 0 ? (
        <p className={styles.none}>{t('It stands as the base does. Change its numbers above, or open it and change what you like.')}</p>
      ) : (
        <>
          <p className={styles.summary}>{report.summary.join(' ')}</p>
          <ChangeList
            groups={groups}
            action={{
              icon: <ArrowLeftToLine size={13} aria-hidden />,
              label: t('Take over'),
              name: (title) => t('Take {{title}} of {{name}} over into the base', { title, name }),
              run: take,
            }}
          />
        </>
      )}
    </div>
  );
}
