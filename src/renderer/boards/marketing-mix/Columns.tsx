import type { Budget } from '../../../shared/analysis/mix.ts';
import { type P, PS } from '../../../shared/frameworks/marketing-mix.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { Button, shorten } from '../../ui/index.ts';
import { DragBoard } from '../drag/DragBoard.tsx';
import styles from './Columns.module.css';
import type { MixContext } from './MixBoard.tsx';
import { MixColumn } from './MixColumn.tsx';
import { TacticCard } from './TacticCard.tsx';
import { arrangedTactics, hiddenTactics, tacticColumns, withNewTactic } from './tactics.ts';

interface ColumnsProps extends MixContext {
  readonly ps: readonly P[];
  readonly budget: Budget;
}

/** A column for each P with its objective, its budget and its tactics, to be dragged between them. */
export function Columns({ ps, budget, ...context }: ColumnsProps) {
  const { view, chosen, onChoose } = context;
  const { data, change } = view;
  const columns = tacticColumns(data, ps);
  const tactics = new Map(data.tactics.map((tactic, index) => [tactic.id, { tactic, code: `T${index + 1}` }]));
  const hidden = hiddenTactics(data, ps).length;
  const add = (p: P, statements: readonly string[]) =>
    change((now) => statements.reduce((next, statement) => withNewTactic(next, newId(), p, statement), now));
  return (
    <DragBoard
      arrangement={columns}
      rows={[columns.map(({ group }) => group)]}
      nameOf={(id) => {
        const found = tactics.get(id);
        return found ? shorten(found.tactic.statement, 80) || found.code : '';
      }}
      groupNameOf={columnName}
      ordered
      onArrange={(id, next) => change((now) => arrangedTactics(now, ps, id, next))}
    >
      {(shown) => (
        <div className={styles.board}>
          {hidden > 0 && (
            <p className={styles.hidden}>
              {plural(
                hidden,
                'One tactic stands under a P that a 4P mix leaves out.',
                '{{count}} tactics stand under Ps that a 4P mix leaves out.',
              )}{' '}
              <Button size="small" onClick={() => change((now) => ({ ...now, scope: '7P' }))}>
                {t('Show all seven')}
              </Button>
            </p>
          )}
          <div className={styles.columns} style={{ gridTemplateColumns: `repeat(${shown.length}, minmax(160px, 1fr))` }}>
            {shown.map(({ group, ids }) => (
              <MixColumn
                key={group}
                {...context}
                group={group}
                name={columnName(group)}
                count={ids.length}
                money={budget.byP.find(({ p }) => p === group)}
                onAdd={group === 'none' ? undefined : (statements) => add(group, statements)}
              >
                {ids.map((id, index) => {
                  const found = tactics.get(id);
                  return (
                    found && (
                      <TacticCard
                        key={id}
                        {...context}
                        tactic={found.tactic}
                        code={found.code}
                        group={group}
                        groups={columns.map((column) => column.group)}
                        index={index}
                        open={chosen === id}
                        onOpen={() => onChoose(chosen === id ? null : id)}
                      />
                    )
                  );
                })}
              </MixColumn>
            ))}
          </div>
        </div>
      )}
    </DragBoard>
  );
}

/** What a column is called; the last one holds the tactics that have no P yet. */
export const columnName = (group: P | 'none'): string => (group === 'none' ? t('No P yet') : t(PS[group]));
