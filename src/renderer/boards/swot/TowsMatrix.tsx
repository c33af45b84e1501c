import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SwotQuadrant } from '../../../shared/analysis/swot.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { classes, IconButton, shorten } from '../../ui/index.ts';
import { codedItems, type TowsKind, withNewStrategy } from './items.ts';
import { type StrategyContext, StrategyItem } from './Strategy.tsx';
import styles from './TowsMatrix.module.css';
import { TowsName } from './TowsName.tsx';
import { towsHint, wordsOf } from './words.ts';

/** Strengths and weaknesses across, opportunities and threats down, and in each crossing what follows from it. */
export function TowsMatrix(context: StrategyContext) {
  const [fresh, setFresh] = useState<string | null>(null);
  const add = (kind: TowsKind): void => {
    const id = newId();
    setFresh(id);
    context.change((now) => withNewStrategy(now, context.record.id, id, kind, context.chosen ?? undefined));
  };
  const cell = (kind: TowsKind) => <Cell {...context} kind={kind} fresh={fresh} onAdd={() => add(kind)} />;
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-label={t('TOWS matrix')}>
        <thead>
          <tr>
            <td className={styles.corner} />
            <ItemHead {...context} quadrant="strengths" scope="col" />
            <ItemHead {...context} quadrant="weaknesses" scope="col" />
          </tr>
        </thead>
        <tbody>
          <tr>
            <ItemHead {...context} quadrant="opportunities" scope="row" />
            {cell('SO')}
            {cell('WO')}
          </tr>
          <tr>
            <ItemHead {...context} quadrant="threats" scope="row" />
            {cell('ST')}
            {cell('WT')}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface ItemHeadProps extends StrategyContext {
  readonly quadrant: SwotQuadrant;
  readonly scope: 'col' | 'row';
}

/** A quadrant as the head of a row or a column: its items, each to be chosen. */
function ItemHead({ data, chosen, onChoose, quadrant, scope }: ItemHeadProps) {
  const items = [...codedItems(data).values()].filter((coded) => coded.quadrant === quadrant);
  return (
    <th scope={scope} aria-label={wordsOf(quadrant).name} className={classes(styles.head, styles[quadrant])}>
      <h2 className={styles.name}>{wordsOf(quadrant).name}</h2>
      {items.length === 0 && <p className={styles.none}>{wordsOf(quadrant).none}</p>}
      <ul className={styles.items}>
        {items.map(({ item, code }) => (
          <li key={item.id}>
            <button
              type="button"
              className={classes(styles.item, chosen === item.id && styles.chosen)}
              aria-pressed={chosen === item.id}
              onClick={() => onChoose(chosen === item.id ? null : item.id)}
            >
              <span className={styles.code}>{code}</span>
              <span className={styles.words}>{shorten(item.statement)}</span>
            </button>
          </li>
        ))}
      </ul>
    </th>
  );
}

interface CellProps extends StrategyContext {
  readonly kind: TowsKind;
  readonly fresh: string | null;
  readonly onAdd: () => void;
}

function Cell({ kind, fresh, onAdd, ...context }: CellProps) {
  const strategies = context.data.strategies.filter((strategy) => strategy.kind === kind);
  return (
    <td className={styles.cell}>
      <div className={styles.cellHead}>
        <TowsName kind={kind} />
        <span className={styles.hint}>{towsHint(kind)}</span>
        <IconButton label={t('Add an {{kind}} strategy', { kind })} size="small" className={styles.plus} onClick={onAdd}>
          <Plus size={14} aria-hidden />
        </IconButton>
      </div>
      {strategies.length === 0 && <p className={styles.none}>{t('No strategy yet. Pair one from the row with one from the column.')}</p>}
      <ul className={styles.list}>
        {strategies.map((strategy) => (
          <StrategyItem key={strategy.id} {...context} strategy={strategy} fresh={strategy.id === fresh} />
        ))}
      </ul>
    </td>
  );
}
