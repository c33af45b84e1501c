import { useState } from 'react';
import { ALL_STATES, type CapabilityKind, costsOf } from '../../../shared/analysis/capabilities.ts';
import { capabilityMap } from '../../../shared/charts/capability-map.ts';
import { formatMoney } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { currencyOf, nameOf, Segmented, shorten } from '../../ui/index.ts';
import { PictureMenu } from '../../ui/PictureMenu.tsx';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { CapabilityPanel } from './CapabilityPanel.tsx';
import { withNewCapability } from './capabilities.ts';
import { Lanes } from './Lanes.tsx';
import { Matrix } from './Matrix.tsx';
import { StateMark } from './StateMark.tsx';
import styles from './TechnologyBoard.module.css';
import { stateWord } from './words.ts';

type View = 'map' | 'objectives';

/** What the views of the capabilities share. */
export interface CapabilitiesContext {
  readonly view: RecordView<'technology'>;
  readonly currency: string;
  /** The id of the capability whose details are open. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Adds a capability without a name and opens its details. */
  readonly onStart: (kind: CapabilityKind | null) => void;
}

export function TechnologyBoard({ id }: { readonly id: string }) {
  const view = useRecord('technology', id);
  return view ? <OpenTechnology view={view} /> : null;
}

/** What must be possible, as a map by kind and as a matrix against the objectives. */
function OpenTechnology({ view }: { readonly view: RecordView<'technology'> }) {
  const { record, data, change } = view;
  const { records } = useStrategy();
  const [show, setShow] = useState<View>('map');
  const [chosenId, setChosen] = useState<string | null>(null);
  const chosen = data.capabilities.find(({ id }) => id === chosenId);
  const currency = currencyOf(records);
  const costs = costsOf(data);
  const context: CapabilitiesContext = {
    view,
    currency,
    chosen: chosen?.id ?? null,
    onChoose: setChosen,
    onStart: (kind) => {
      const id = newId();
      change((now) => withNewCapability(now, id, '', kind));
      setChosen(id);
    },
  };
  const title = shorten(nameOf(record), 80);
  return (
    <BoardFrame
      label={t('Capability map')}
      title={title}
      summary={
        <>
          <span>
            {plural(costs.count, 'One capability', '{{count}} capabilities')}
            {costs.cost > 0 && (
              <>
                , <strong className={styles.figure}>{formatMoney(costs.cost, currency)}</strong>
              </>
            )}
          </span>
          {ALL_STATES.map((state) => {
            const { count, cost } = costs.byState[state];
            return (
              <span key={state} className={styles.state}>
                <StateMark state={state} /> {stateWord(state)} {count}
                {cost > 0 && ` · ${formatMoney(cost, currency)}`}
              </span>
            );
          })}
          {costs.uncosted > 0 && <span>{plural(costs.uncosted, 'one without a cost', '{{count}} without a cost')}</span>}
        </>
      }
      controls={
        <>
          {show === 'map' && data.capabilities.length > 0 && <PictureMenu chart={capabilityMap(record, 720)} name={title} />}
          <Segmented<View>
            label={t('View')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'map', label: t('Map') },
              { value: 'objectives', label: t('Objectives') },
            ]}
          />
        </>
      }
    >
      {show === 'map' ? <Lanes {...context} /> : <Matrix {...context} />}
      {chosen && <CapabilityPanel key={chosen.id} {...context} capability={chosen} />}
    </BoardFrame>
  );
}
