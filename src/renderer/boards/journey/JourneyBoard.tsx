import { Copy, Layers } from 'lucide-react';
import { useState } from 'react';
import { pairOf } from '../../../shared/analysis/journey.ts';
import { futureOf, ownLinks } from '../../../shared/analysis/journey-future.ts';
import type { OfferedPhase } from '../../../shared/frameworks/journey.ts';
import { t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { tell } from '../../data/notify.tsx';
import { drafts } from '../../data/open-drafts.ts';
import { useActions, useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { initialsOf } from '../../list/initials.ts';
import { Button, nameOf, ReferencePicker, Segmented, shorten, TextInput } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { EmptyMap } from './EmptyMap.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Grid } from './Grid.tsx';
import styles from './JourneyBoard.module.css';
import { LanesMenu } from './LanesMenu.tsx';
import { PhaseMenu } from './PhaseMenu.tsx';
import { newPhase, phaseFrom, touchpointNamed, withLaneToggled, withPhases } from './phases.ts';

type Shown = 'as-is' | 'to-be' | 'overlay';

export function JourneyBoard({ id }: { readonly id: string }) {
  const view = useRecord('journey', id);
  return view ? <OpenJourney view={view} /> : null;
}

/** A journey as a grid of phases and lanes: a view of the record that the form also edits. */
function OpenJourney({ view }: { readonly view: RecordView<'journey'> }) {
  const { record, data, change } = view;
  const { records } = useStrategy();
  const actions = useActions();
  const [overlaid, setOverlaid] = useState(false);
  const [begun, setBegun] = useState<string | null>(null);
  const pair = pairOf({ ...record, data }, records);
  const both = pair.asIs !== null && pair.toBe !== null;

  /** Puts phases at the end; the touchpoints that they name are found in the strategy, or made. */
  const add = async (phases: readonly { readonly offered: OfferedPhase; readonly touchpoints: readonly string[] }[]): Promise<void> => {
    const known = new Map<string, string>();
    for (const name of new Set(phases.flatMap(({ touchpoints }) => touchpoints))) {
      const found = touchpointNamed(records, name) ?? (await actions.create('touchpoint', { name }))?.id;
      if (found !== undefined) known.set(name, found);
    }
    const made = phases.map(({ offered, touchpoints }) =>
      phaseFrom(
        newId(),
        offered,
        touchpoints.flatMap((name) => known.get(name) ?? []),
      ),
    );
    change((now) => withPhases(now, made));
  };
  const addOne = (offered: OfferedPhase | null): void => {
    const phase = offered
      ? phaseFrom(
          newId(),
          offered,
          offered.touchpoints.flatMap((name) => touchpointNamed(records, name) ?? []),
        )
      : newPhase(newId());
    change((now) => withPhases(now, [phase]));
    setBegun(phase.id);
  };

  return (
    <BoardFrame
      label={t('Journey map board')}
      title={shorten(nameOf(record), 80)}
      summary={<Context view={view} />}
      controls={
        <>
          <MapSwitch view={view} pair={pair} overlaid={overlaid && both} onOverlay={setOverlaid} />
          <LanesMenu
            data={data}
            onToggle={(lane) => change((now) => withLaneToggled(now, lane))}
            onShowAll={() => change((now) => ({ ...now, hiddenLanes: [] }))}
          />
          {data.phases.length > 0 && <PhaseMenu names={data.phases.map(({ name }) => name)} onAdd={addOne} />}
          {data.phases.length > 0 && <ExportMenu journey={{ ...record, data }} overlaid={overlaid && both} />}
        </>
      }
    >
      {data.phases.length === 0 ? (
        <EmptyMap records={records} onStart={(phases) => void add(phases)} onEmpty={() => addOne(null)} />
      ) : (
        <Grid view={view} pair={pair} overlaid={overlaid && both} begun={begun} />
      )}
    </BoardFrame>
  );
}

const PERSONAS = [{ kind: 'persona' }] as const;

/** Who makes the journey, and on which occasion. */
function Context({ view: { record, data, change } }: { readonly view: RecordView<'journey'> }) {
  const { records } = useStrategy();
  const { openRecord } = useOpen();
  const persona = recordsOf(records, 'persona').find(({ id }) => id === data.persona?.record);
  return (
    <div className={styles.context}>
      {persona ? (
        <button type="button" className={styles.persona} onClick={() => openRecord(persona.id)} title={t('Open the persona')}>
          <span className={styles.disc} aria-hidden>
            {initialsOf(nameOf(persona))}
          </span>
          <span className={styles.name}>{shorten(nameOf(persona), 60)}</span>
        </button>
      ) : (
        <ReferencePicker
          single
          label={t('Persona')}
          addLabel={t('Pick the persona')}
          targets={PERSONAS}
          record={record.id}
          value={data.persona ? [data.persona] : []}
          onChange={([picked]) => change((now) => ({ ...now, persona: picked ?? null }))}
        />
      )}
      <span className={styles.scenario}>
        <TextInput
          plain
          label={t('Scenario')}
          className={styles.scenarioText}
          value={data.scenario}
          placeholder={t('On which occasion?')}
          onChange={(scenario) => change((now) => ({ ...now, scenario }))}
          onKeyDown={(event) => (event.key === 'Enter' || event.key === 'Escape') && event.currentTarget.blur()}
        />
      </span>
    </div>
  );
}

interface MapSwitchProps {
  readonly view: RecordView<'journey'>;
  readonly pair: ReturnType<typeof pairOf>;
  readonly overlaid: boolean;
  readonly onOverlay: (on: boolean) => void;
}

/** The two maps of one journey, and both curves over each other; while there is one alone, the way to the other. */
function MapSwitch({ view: { record, data }, pair, overlaid, onOverlay }: MapSwitchProps) {
  const { openRecord } = useOpen();
  const actions = useActions();
  const { asIs, toBe } = pair;
  const makeFuture = async (): Promise<void> => {
    const from = { ...record, data };
    const name = t('{{name}}, as it should be', { name: nameOf(record) });
    const made = await actions.create('journey', futureOf(from, name));
    if (!made) return;
    // Links between the copy's own pains and opportunities need its id.
    drafts.change(made, () => ownLinks(made.data, made.id, from));
    tell(t('Made “{{name}}”. Change what should be different; the overlay shows how far it is.', { name: shorten(name, 60) }));
    openRecord(made.id);
  };
  if (asIs && toBe) {
    const own = data.kind === 'to-be' ? 'to-be' : 'as-is';
    return (
      <Segmented<Shown>
        label={t('Map')}
        value={overlaid ? 'overlay' : own}
        onChange={(shown) => {
          onOverlay(shown === 'overlay');
          if (shown !== 'overlay' && shown !== own) openRecord(shown === 'as-is' ? asIs.id : toBe.id);
        }}
        options={[
          { value: 'as-is', label: t('As-is') },
          { value: 'to-be', label: t('To-be') },
          { value: 'overlay', label: t('Overlay') },
        ]}
      />
    );
  }
  if (data.kind !== 'to-be') {
    return data.phases.length === 0 ? null : (
      <Button variant="quiet" icon={<Copy size={15} aria-hidden />} onClick={() => void makeFuture()}>
        {t('Make the map as it should be')}
      </Button>
    );
  }
  return (
    <Button
      variant="quiet"
      icon={<Layers size={15} aria-hidden />}
      onClick={() => openRecord(record.id, { view: 'form', field: 'counterpart' })}
    >
      {t('Name the map as it is')}
    </Button>
  );
}
