import { CornerDownRight } from 'lucide-react';
import type { JourneyOpportunity, Phase } from '../../../../shared/analysis/journey.ts';
import { t } from '../../../../shared/i18n.ts';
import { newId } from '../../../data/ids.ts';
import { moved, ReferencePicker, shorten } from '../../../ui/index.ts';
import { phaseName } from '../Cell.tsx';
import type { Start } from '../cursor.ts';
import { type OpportunityNote, useGrid } from '../grid-context.ts';
import { LinesEditor } from '../LinesEditor.tsx';
import { newOpportunity, withoutOpportunity } from '../phases.ts';
import { hintOf } from '../rows.ts';
import { ThreadMark } from '../ThreadMark.tsx';
import styles from './cells.module.css';
import { Hint } from './TextCell.tsx';

const PAINS = [
  { kind: 'journey', list: 'phases.pains' },
  { kind: 'persona', list: 'pains' },
] as const;

interface OpportunitiesCellProps {
  readonly phase: Phase;
  readonly start: Start | null;
  readonly notes: readonly OpportunityNote[];
}

/** What could be done differently: each with the pain that it would ease, or the tactic that it leads on to. */
export function OpportunitiesCell({ phase, start, notes }: OpportunitiesCellProps) {
  if (start) return <OpportunitiesEditor phase={phase} start={start} />;
  if (phase.opportunities.length === 0) return <Hint>{hintOf('opportunities')}</Hint>;
  return (
    <ul className={styles.items}>
      {phase.opportunities.map(({ id, statement }, index) => (
        <li key={id} data-line={index} className={styles.opportunity}>
          <span>{statement || t('Untitled opportunity')}</span>
          <Note note={notes[index]} />
        </li>
      ))}
    </ul>
  );
}

function Note({ note }: { readonly note: OpportunityNote | undefined }) {
  if (!note) return null;
  if (note.tactic !== '') {
    return (
      <span className={styles.leadsOn} data-part="note">
        <ThreadMark />
        {t('Tactic {{code}}', { code: note.tactic })}
      </span>
    );
  }
  if (note.eases === '') return null;
  return (
    <span className={styles.eases} data-part="note" title={t('Eases “{{pain}}”', { pain: shorten(note.eases) })}>
      <CornerDownRight size={11} aria-hidden />
      <span className={styles.easesWords}>{t('eases {{pain}}', { pain: shorten(note.eases, 80) })}</span>
    </span>
  );
}

function OpportunitiesEditor({ phase, start }: { readonly phase: Phase; readonly start: Start }) {
  const grid = useGrid();
  const { opportunities } = phase;
  const name = phaseName(phase);
  const change = (next: (now: readonly JourneyOpportunity[]) => readonly JourneyOpportunity[]): void =>
    grid.changePhase(phase.id, (now) => ({ ...now, opportunities: [...next(now.opportunities)] }));
  const set = (id: string, part: Partial<Omit<JourneyOpportunity, 'id'>>): void =>
    change((now) => now.map((opportunity) => (opportunity.id === id ? { ...opportunity, ...part } : opportunity)));
  const add = (texts: readonly string[]): void => {
    const made = texts.map((text) => newOpportunity(newId(), text));
    change((now) => [...now, ...made]);
  };
  return (
    <LinesEditor
      label={t('Opportunities of {{phase}}', { phase: name })}
      className={styles.items}
      lines={opportunities.map(({ id, statement }) => ({ key: id, text: statement }))}
      nameOf={(index) => t('Opportunity {{number}} of {{phase}}', { number: index + 1, phase: name })}
      addLabel={t('Add an opportunity to {{phase}}', { phase: name })}
      placeholder={hintOf('opportunities')}
      start={start}
      onText={(index, statement) => opportunities[index] && set(opportunities[index].id, { statement })}
      onAdd={add}
      onRemove={(index) => {
        const id = opportunities[index]?.id;
        if (id !== undefined) grid.change((now) => withoutOpportunity(now, grid.recordId, phase.id, id));
      }}
      onMove={(from, to) => change((now) => moved(now, from, to))}
      onLine={(index) => grid.pointTo(index === null ? null : (opportunities[index]?.id ?? null))}
      before={() => <span className={styles.rule} aria-hidden />}
      under={(index) => {
        const opportunity = opportunities[index];
        if (!opportunity) return null;
        const called = shorten(opportunity.statement, 60) || t('Untitled opportunity');
        return (
          <div className={styles.under}>
            <ReferencePicker
              label={t('Pains that “{{name}}” addresses', { name: called })}
              addLabel={t('Link “{{name}}” to a pain', { name: called })}
              addText={t('Addresses')}
              targets={PAINS}
              record={grid.recordId}
              value={opportunity.addresses}
              onChange={(addresses) => set(opportunity.id, { addresses: [...addresses] })}
            />
          </div>
        );
      }}
    />
  );
}
