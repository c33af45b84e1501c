import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { objectivesOf, supports } from '../../../shared/analysis/capabilities.ts';
import { t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { classes, EmptyState } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import { type Cell, cellAfterKey, cellOf, cellProps, focusCell } from '../frame/cells.ts';
import { withSupport } from './capabilities.ts';
import styles from './Matrix.module.css';
import { StateMark } from './StateMark.tsx';
import type { CapabilitiesContext } from './TechnologyBoard.tsx';
import { capabilityName, objectiveName, stateWord, supportWords } from './words.ts';

/** Capabilities down, objectives across. One cell at a time is in the tab order; arrow keys go on from there. */
export function Matrix({ view, chosen, onChoose }: CapabilitiesContext) {
  const { record, data, change } = view;
  const { records } = useStrategy();
  const announce = useAnnounce();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const objectives = objectivesOf(record, records);
  const rows = data.capabilities;
  if (rows.length === 0 || objectives.length === 0) {
    return (
      <div className={styles.scroll}>
        <EmptyState
          title={t('Nothing to set against each other yet')}
          text={
            rows.length === 0
              ? t('Capabilities stand down the side, objectives across. Name the first capability on the map.')
              : t('Capabilities stand down the side, objectives across. The brief has no objectives yet.')
          }
        />
      </div>
    );
  }
  const at: Cell = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, objectives.length - 1) };

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    if (!from || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Enter') return;
    const next = cellAfterKey(event.key, from, { rows: rows.length, columns: objectives.length });
    if (!next || !body.current) return;
    event.preventDefault();
    focusCell(body.current, next);
  };

  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('Capabilities by objective')}>
        <thead>
          <tr>
            <th scope="col">{t('Capability')}</th>
            {objectives.map((objective) => (
              <th key={objective.id} scope="col" className={styles.objective} title={objectiveName(objective)}>
                <span className={styles.code}>{objective.code}</span> {objective.statement}
              </th>
            ))}
            <th scope="col">{t('Supports')}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((capability, row) => {
            const name = capabilityName(capability);
            const count = objectives.filter(({ reference }) => supports(capability, reference)).length;
            return (
              <tr key={capability.id} className={capability.id === chosen ? styles.chosen : undefined}>
                <th scope="row" className={styles.name}>
                  <button
                    type="button"
                    className={styles.open}
                    aria-expanded={capability.id === chosen}
                    onClick={() => onChoose(capability.id === chosen ? null : capability.id)}
                  >
                    <StateMark state={capability.state} />
                    <span>
                      {name} <span className={styles.fine}>{stateWord(capability.state)}</span>
                    </span>
                  </button>
                </th>
                {objectives.map((objective, column) => {
                  const on = supports(capability, objective.reference);
                  return (
                    <td key={objective.id} {...cellProps(row, column)}>
                      <button
                        type="button"
                        tabIndex={row === at.row && column === at.column ? 0 : -1}
                        className={classes(styles.cell, on && styles.on)}
                        aria-pressed={on}
                        aria-label={t('{{name}} supports {{code}}', { name, code: objective.code })}
                        onFocus={() => setActive({ row, column })}
                        onClick={() => {
                          change((now) => withSupport(now, capability.id, objective.reference));
                          announce(
                            on
                              ? t('{{name}} no longer supports {{code}}', { name, code: objective.code })
                              : t('{{name}} supports {{code}}', { name, code: objective.code }),
                          );
                        }}
                      >
                        {on ? <Check size={15} strokeWidth={2.4} aria-hidden /> : <span aria-hidden>·</span>}
                      </button>
                    </td>
                  );
                })}
                <td className={count === 0 ? styles.lack : undefined}>{count === 0 ? t('no objective') : count}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.name}>
              {t('Supported by')}
            </th>
            {objectives.map((objective) => (
              <td key={objective.id} className={objective.capabilities.length === 0 ? styles.lack : undefined}>
                {supportWords(objective)}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
