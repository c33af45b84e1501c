import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { type OfferedPhase, PHASE_SETS } from '../../../shared/frameworks/journey.ts';
import { plural, t } from '../../../shared/i18n.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { Button, classes, Segmented } from '../../ui/index.ts';
import styles from './EmptyMap.module.css';
import { touchpointNamed } from './phases.ts';

interface EmptyMapProps {
  readonly records: readonly AnyRecord[];
  /** The phases that were kept, each with the names of its touchpoints that were chosen. */
  readonly onStart: (phases: readonly { readonly offered: OfferedPhase; readonly touchpoints: readonly string[] }[]) => void;
  readonly onEmpty: () => void;
}

const keyOf = (phase: OfferedPhase, touchpoint: string): string => `${phase.name}\n${touchpoint}`;

/** A map without phases: sets to start from, as the columns that they would become. */
export function EmptyMap({ records, onStart, onEmpty }: EmptyMapProps) {
  const [setId, setSetId] = useState('four');
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  // Of each touchpoint whether it was chosen by hand; those that the strategy has are chosen from the start.
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(() => new Map());
  const phases = PHASE_SETS.find(({ id }) => id === setId)?.phases ?? [];
  const kept = phases.filter(({ name }) => !left.has(name));
  const isThere = (name: string): boolean => touchpointNamed(records, name) !== undefined;
  const isChosen = (phase: OfferedPhase, name: string): boolean => chosen.get(keyOf(phase, name)) ?? isThere(name);
  const chosenOf = (phase: OfferedPhase): string[] => phase.touchpoints.filter((name) => isChosen(phase, name));
  const names = new Set(kept.flatMap(chosenOf));
  const all = kept.every((phase) => chosenOf(phase).length === phase.touchpoints.length);
  const made = [...names].filter((name) => !isThere(name)).length;
  const chooseAll = (on: boolean): void =>
    setChosen(new Map(phases.flatMap((phase) => phase.touchpoints.map((name) => [keyOf(phase, name), on] as const))));

  return (
    <div className={styles.empty}>
      <div className={styles.intro}>
        <h2 className={styles.title}>{t('Begin with the phases')}</h2>
        <p className={styles.text}>
          {t('Take a set that comes near, leave out what does not fit, and rename until a customer would recognise it.')}
        </p>
        <div className={styles.controls}>
          <Segmented
            label={t('Set of phases')}
            value={setId}
            onChange={setSetId}
            options={PHASE_SETS.map(({ id, label }) => ({ value: id, label: t(label) }))}
          />
          <Button variant="quiet" onClick={() => chooseAll(!all)}>
            {all ? t('Take no touchpoints') : t('Take all touchpoints')}
          </Button>
        </div>
      </div>
      <ol className={styles.phases} aria-label={t('Phases of this set')}>
        {phases.map((phase) => {
          const out = left.has(phase.name);
          return (
            <li key={phase.name} className={classes(styles.phase, out && styles.out)}>
              <label className={styles.keep}>
                <input
                  type="checkbox"
                  checked={!out}
                  onChange={() => setLeft((before) => (out ? without(before, phase.name) : new Set(before).add(phase.name)))}
                />
                <span className={styles.name}>{t(phase.name)}</span>
              </label>
              <p className={styles.goal}>{t(phase.goal)}</p>
              <fieldset className={styles.touchpoints} disabled={out} aria-label={t('Touchpoints of {{phase}}', { phase: t(phase.name) })}>
                {phase.touchpoints.map((name) => {
                  const on = isChosen(phase, name);
                  return (
                    <button
                      key={name}
                      type="button"
                      className={classes(styles.touchpoint, on && styles.on)}
                      aria-pressed={on}
                      title={isThere(name) ? t('In the strategy already') : t('Made when you start')}
                      onClick={() => setChosen((before) => new Map(before).set(keyOf(phase, name), !on))}
                    >
                      {on ? <Check size={12} aria-hidden /> : <Plus size={12} aria-hidden />}
                      {t(name)}
                    </button>
                  );
                })}
              </fieldset>
            </li>
          );
        })}
      </ol>
      <div className={styles.actions}>
        <Button
          variant="filled"
          disabled={kept.length === 0}
          onClick={() => onStart(kept.map((offered) => ({ offered, touchpoints: chosenOf(offered) })))}
        >
          {plural(kept.length, 'Start with one phase', 'Start with these {{count}} phases')}
        </Button>
        <Button icon={<Plus size={15} aria-hidden />} onClick={onEmpty}>
          {t('Empty phase')}
        </Button>
        <span className={styles.note}>
          {made > 0 &&
            plural(made, 'One touchpoint will be added to the inventory.', '{{count}} touchpoints will be added to the inventory.')}
        </span>
      </div>
    </div>
  );
}

function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names);
  next.delete(name);
  return next;
}
