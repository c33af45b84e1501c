import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { nameOf, Segmented, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Lanes } from './Lanes.tsx';
import { Matrix } from './Matrix.tsx';
import styles from './PersonalisationBoard.module.css';
import { PlayPanel } from './PlayPanel.tsx';
import { Plays } from './Plays.tsx';
import { withNewPlay } from './plays.ts';

type View = 'plays' | 'lanes' | 'matrix';
export type Grouping = 'kind' | 'audience';

/** What the views of the plays share. */
export interface PlaysContext {
  readonly view: RecordView<'personalisation'>;
  /** The id of the play whose details are open. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Adds a play without a name and opens its details. */
  readonly onStart: (given: Parameters<typeof withNewPlay>[2]) => void;
}

export function PersonalisationBoard({ id }: { readonly id: string }) {
  const view = useRecord('personalisation', id);
  return view ? <OpenPlays view={view} /> : null;
}

/** The plays one by one, by how far they are, and by whom they are for. */
function OpenPlays({ view }: { readonly view: RecordView<'personalisation'> }) {
  const { record, data, change } = view;
  const [show, setShow] = useState<View>('plays');
  const [grouping, setGrouping] = useState<Grouping>('kind');
  const [chosenId, setChosen] = useState<string | null>(null);
  const chosen = data.plays.find(({ id }) => id === chosenId);
  const context: PlaysContext = {
    view,
    chosen: chosen?.id ?? null,
    onChoose: setChosen,
    onStart: (given) => {
      const id = newId();
      change((now) => withNewPlay(now, id, given));
      setChosen(id);
    },
  };
  const running = data.plays.filter(({ status }) => status === 'running').length;
  const without = data.plays.filter(({ consent }) => consent === null).length;
  return (
    <BoardFrame
      label={t('Personalisation board')}
      title={shorten(nameOf(record), 80)}
      summary={
        <>
          <span>{plural(data.plays.length, 'One play', '{{count}} plays')}</span>
          <span>{plural(running, 'one running', '{{count}} running')}</span>
          {without > 0 && (
            <span className={styles.warning}>
              <TriangleAlert size={14} aria-hidden />
              {plural(without, 'one without a consent basis', '{{count}} without a consent basis')}
            </span>
          )}
        </>
      }
      controls={
        <>
          {show === 'plays' && (
            <Segmented<Grouping>
              label={t('Grouped')}
              value={grouping}
              onChange={setGrouping}
              options={[
                { value: 'kind', label: t('By kind') },
                { value: 'audience', label: t('By audience') },
              ]}
            />
          )}
          <Segmented<View>
            label={t('View')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'plays', label: t('Plays') },
              { value: 'lanes', label: t('Status') },
              { value: 'matrix', label: t('Matrix') },
            ]}
          />
        </>
      }
    >
      {show === 'plays' && <Plays {...context} grouping={grouping} />}
      {show === 'lanes' && <Lanes {...context} />}
      {show === 'matrix' && <Matrix {...context} />}
      {chosen && <PlayPanel key={chosen.id} {...context} play={chosen} />}
    </BoardFrame>
  );
}
