import { type ReactNode, useId } from 'react';
import { formatMoney } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { AddRow, classes, MoneyInput } from '../../ui/index.ts';
import { useColumn } from '../drag/Card.tsx';
import { InlineText } from '../frame/InlineText.tsx';
import { Meter } from './Meter.tsx';
import type { MixContext } from './MixBoard.tsx';
import styles from './MixColumn.module.css';
import { type MixColumn as Group, withBudget, withObjective } from './tactics.ts';

interface MixColumnProps extends MixContext {
  readonly group: Group;
  readonly name: string;
  readonly count: number;
  /** What its tactics cost and may cost, in minor units; undefined for the column without a P. */
  readonly money: { readonly budget: number; readonly cost: number } | undefined;
  readonly onAdd: ((statements: readonly string[]) => void) | undefined;
  /** The cards, as list items. */
  readonly children: ReactNode;
}

export function MixColumn({ view, currency, group, name, count, money, onAdd, children }: MixColumnProps) {
  const { data, change } = view;
  const { ref, isDropTarget } = useColumn(group);
  const headId = useId();
  return (
    <section
      ref={ref}
      aria-labelledby={headId}
      className={classes(styles.column, isDropTarget && styles.target)}
      data-field={group === 'none' ? 'tactics' : group}
    >
      <header className={styles.header}>
        <div className={styles.head}>
          <h2 id={headId} className={styles.name}>
            {name}
          </h2>
          <span className={styles.count}>{count}</span>
        </div>
        {group !== 'none' && money && (
          <>
            <Meter cost={money.cost} budget={money.budget} />
            <div className={styles.money}>
              <span>{spentWords(money, currency)}</span>
              <MoneyInput
                plain
                label={t('Budget of {{name}}', { name })}
                placeholder={t('Budget')}
                currency={currency}
                value={data[group].budget}
                onChange={(budget) => change((now) => withBudget(now, group, budget))}
              />
            </div>
            {money.cost > money.budget && (
              <p className={styles.over}>{t('{{amount}} over budget', { amount: formatMoney(money.cost - money.budget, currency) })}</p>
            )}
            <InlineText
              lines
              label={t('Objective of {{name}}', { name })}
              className={styles.objective}
              placeholder={t('What is it to achieve?')}
              value={data[group].objective}
              onChange={(objective) => change((now) => withObjective(now, group, objective))}
            />
          </>
        )}
        {group === 'none' && <p className={styles.none}>{t('Drag these to the P they belong to.')}</p>}
      </header>
      <div className={styles.scroll}>
        <ol className={styles.cards}>{children}</ol>
        {count === 0 && <p className={styles.none}>{t('No tactics yet.')}</p>}
        {onAdd && <AddRow label={t('Add a tactic to {{name}}', { name })} placeholder={t('Add a tactic')} onAdd={onAdd} />}
      </div>
    </section>
  );
}

const spentWords = ({ cost }: { readonly cost: number }, currency: string): string =>
  t('{{cost}} of', { cost: formatMoney(cost, currency) });
