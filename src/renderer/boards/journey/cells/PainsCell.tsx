import { useState } from 'react';
import { type JourneyPain, type Phase, painsBySeverity } from '../../../../shared/analysis/journey.ts';
import { t } from '../../../../shared/i18n.ts';
import { newId } from '../../../data/ids.ts';
import { moved, RatingInput, ReferencePicker, shorten } from '../../../ui/index.ts';
import { phaseName } from '../Cell.tsx';
import type { Start } from '../cursor.ts';
import { useGrid } from '../grid-context.ts';
import { LinesEditor } from '../LinesEditor.tsx';
import { newPain, withoutPain } from '../phases.ts';
import { hintOf } from '../rows.ts';
import { Severity } from '../Severity.tsx';
import styles from './cells.module.css';
import { Hint } from './TextCell.tsx';

const PERSONA_PAINS = [{ kind: 'persona', list: 'pains' }] as const;

interface PainsCellProps {
  readonly phase: Phase;
  readonly start: Start | null;
}

/** What gets in the customer's way, the heaviest first. */
export function PainsCell({ phase, start }: PainsCellProps) {
  if (start) return <PainsEditor phase={phase} start={start} />;
  if (phase.pains.length === 0) return <Hint>{hintOf('pains')}</Hint>;
  return (
    <ul className={styles.items}>
      {painsBySeverity(phase).map((pain, index) => (
        <li key={pain.id} data-line={index}>
          <Severity value={pain.severity} />
          {pain.statement || t('Untitled pain')}
        </li>
      ))}
    </ul>
  );
}

function PainsEditor({ phase, start }: { readonly phase: Phase; readonly start: Start }) {
  const grid = useGrid();
  // The order stays as it was when the editing began: a pain must not jump away while it is rated.
  const [order, setOrder] = useState(() => painsBySeverity(phase).map(({ id }) => id));
  const shown = [
    ...order.flatMap((id) => phase.pains.find((pain) => pain.id === id) ?? []),
    ...phase.pains.filter(({ id }) => !order.includes(id)),
  ];
  const change = (id: string, part: Partial<Omit<JourneyPain, 'id'>>): void =>
    grid.changePhase(phase.id, (now) => ({ ...now, pains: now.pains.map((pain) => (pain.id === id ? { ...pain, ...part } : pain)) }));
  const add = (texts: readonly string[]): void => {
    const pains = texts.map((text) => newPain(newId(), text));
    grid.changePhase(phase.id, (now) => ({ ...now, pains: [...now.pains, ...pains] }));
  };
  const move = (from: number, to: number): void => {
    const ids = moved(
      shown.map(({ id }) => id),
      from,
      to,
    );
    setOrder([...ids]);
    grid.changePhase(phase.id, (now) => ({ ...now, pains: ids.flatMap((id) => now.pains.find((pain) => pain.id === id) ?? []) }));
  };
  const name = phaseName(phase);
  return (
    <LinesEditor
      label={t('Pains of {{phase}}', { phase: name })}
      className={styles.items}
      lines={shown.map(({ id, statement }) => ({ key: id, text: statement }))}
      nameOf={(index) => t('Pain {{number}} of {{phase}}', { number: index + 1, phase: name })}
      addLabel={t('Add a pain to {{phase}}', { phase: name })}
      placeholder={hintOf('pains')}
      start={start}
      onText={(index, statement) => shown[index] && change(shown[index].id, { statement })}
      onAdd={add}
      onRemove={(index) => {
        const id = shown[index]?.id;
        if (id !== undefined) grid.change((now) => withoutPain(now, grid.recordId, phase.id, id));
      }}
      onMove={move}
      onLine={(index) => grid.pointTo(index === null ? null : (shown[index]?.id ?? null))}
      before={(index, active) => !active && <Severity value={shown[index]?.severity ?? null} />}
      under={(index) => {
        const pain = shown[index];
        if (!pain) return null;
        const called = shorten(pain.statement, 60) || t('Untitled pain');
        return (
          <div className={styles.under}>
            <RatingInput
              label={t('Severity of “{{name}}”', { name: called })}
              look="bars"
              value={pain.severity}
              onChange={(severity) => change(pain.id, { severity })}
            />
            <ReferencePicker
              single
              label={t('Pain of the persona behind “{{name}}”', { name: called })}
              addLabel={t('Link “{{name}}” to a pain of the persona', { name: called })}
              addText={t('Persona’s pain')}
              targets={PERSONA_PAINS}
              record={grid.recordId}
              value={pain.personaPain ? [pain.personaPain] : []}
              onChange={([picked]) => change(pain.id, { personaPain: picked ?? null })}
            />
          </div>
        );
      }}
    />
  );
}
