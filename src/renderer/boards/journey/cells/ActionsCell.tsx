import type { Phase } from '../../../../shared/analysis/journey.ts';
import { t } from '../../../../shared/i18n.ts';
import { moved } from '../../../ui/index.ts';
import { phaseName } from '../Cell.tsx';
import type { Start } from '../cursor.ts';
import { useGrid } from '../grid-context.ts';
import { LinesEditor } from '../LinesEditor.tsx';
import { hintOf } from '../rows.ts';
import styles from './cells.module.css';
import { Hint } from './TextCell.tsx';

const dash = (
  <span className={styles.dash} aria-hidden>
    –
  </span>
);

/** What the customer does, step by step. */
export function ActionsCell({ phase, start }: { readonly phase: Phase; readonly start: Start | null }) {
  const grid = useGrid();
  const { actions } = phase;
  // The texts are the person's own and may repeat: a line is known by its place.
  const lines = actions.map((text, index) => ({ key: `line ${String(index)}`, text }));
  if (!start) {
    if (actions.length === 0) return <Hint>{hintOf('actions')}</Hint>;
    return (
      <ul className={styles.lines}>
        {lines.map(({ key, text }, index) => (
          <li key={key} data-line={index} className={styles.action}>
            {dash}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    );
  }
  const change = (next: (now: readonly string[]) => readonly string[]): void =>
    grid.changePhase(phase.id, (now) => ({ ...now, actions: [...next(now.actions)] }));
  return (
    <LinesEditor
      label={t('Actions of {{phase}}', { phase: phaseName(phase) })}
      className={styles.lines}
      lines={lines}
      nameOf={(index) => t('Action {{number}} of {{phase}}', { number: index + 1, phase: phaseName(phase) })}
      addLabel={t('Add an action to {{phase}}', { phase: phaseName(phase) })}
      placeholder={hintOf('actions')}
      start={start}
      before={() => dash}
      onText={(index, text) => change((now) => now.map((old, place) => (place === index ? text : old)))}
      onAdd={(texts) => change((now) => [...now, ...texts])}
      onRemove={(index) => change((now) => now.toSpliced(index, 1))}
      onMove={(from, to) => change((now) => moved(now, from, to))}
    />
  );
}
