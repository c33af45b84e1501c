import { TriangleAlert } from 'lucide-react';
import { type Channel, type PhaseChannels, phaseChannels } from '../../../shared/analysis/touchpoints.ts';
import { JOURNEY_KINDS } from '../../../shared/frameworks/journey.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { useOpen } from '../../data/navigation.ts';
import { useStrategy } from '../../data/strategy.ts';
import { Button, classes, nameOf, SelectInput, shorten } from '../../ui/index.ts';
import styles from './Channels.module.css';
import { channelName } from './Matrix.tsx';
import { show, useShown } from './shown.ts';

/** The phases of one journey by channel: how many touchpoints each channel leads to, and which channels lead to none. */
export function Phases({ channels }: { readonly channels: readonly Channel[] }) {
  const { records } = useStrategy();
  const { openRecord, openKind } = useOpen();
  const { journey: chosenId } = useShown();
  const journeys = recordsOf(records, 'journey');
  const journey = journeys.find(({ id }) => id === chosenId) ?? journeys[0];
  const phases = journey ? phaseChannels(journey, records) : [];
  return (
    <section className={styles.wide} aria-label={t('Phases by channel')}>
      <div className={styles.headRow}>
        <h2 className={styles.head}>
          {t('Phases by channel')} <span className={styles.hint}>{t('touchpoints that a phase meets on each channel')}</span>
        </h2>
        {journeys.length > 1 && journey && (
          <span className={styles.journey}>
            <SelectInput
              label={t('Journey')}
              options={journeys.map((one) => ({
                value: one.id,
                label: t('{{name}} ({{kind}})', {
                  name: shorten(nameOf(one), 50),
                  kind: one.data.kind === null ? '–' : t(JOURNEY_KINDS[one.data.kind]).toLowerCase(),
                }),
              }))}
              value={journey.id}
              onChange={(id) => show({ journey: id })}
            />
          </span>
        )}
        {journey && (
          <Button size="small" onClick={() => openRecord(journey.id)}>
            {t('Open the journey')}
          </Button>
        )}
      </div>
      {!journey && (
        <p className={styles.text}>
          {t('No journey map yet. Once its phases name their touchpoints, the channels that are missing show here.')}{' '}
          <Button size="small" onClick={() => openKind('journey')}>
            {t('Open journey maps')}
          </Button>
        </p>
      )}
      {journey && phases.length === 0 && <p className={styles.text}>{t('This journey has no phases yet.')}</p>}
      {phases.length > 0 && (
        <div className={styles.sideways}>
          <table className={styles.phases} aria-label={t('Phases by channel')}>
            <thead>
              <tr>
                <th scope="col">{t('Phase')}</th>
                {channels.map((channel) => (
                  <th key={channel.id} scope="col" className={styles.count}>
                    {channelName(channel)}
                  </th>
                ))}
                <th scope="col" className={styles.missing}>
                  {t('Missing')}
                </th>
              </tr>
            </thead>
            <tbody>
              {phases.map((phase) => (
                <PhaseRow key={phase.id} phase={phase} channels={channels} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function PhaseRow({ phase, channels }: { readonly phase: PhaseChannels; readonly channels: readonly Channel[] }) {
  const missing = phase.missing.map(channelName).join(', ');
  return (
    <tr>
      <th scope="row">{shorten(phase.name, 60) || t('Untitled phase')}</th>
      {channels.map((channel) => {
        const count = phase.counts.get(channel.id) ?? 0;
        const said = plural(count, 'One touchpoint', '{{count}} touchpoints');
        return (
          <td key={channel.id} className={styles.count}>
            <span className={classes(styles.tile, count === 0 && styles.hole)} title={said}>
              {count === 0 ? <span className="visually-hidden">{t('none')}</span> : count}
            </span>
          </td>
        );
      })}
      <td className={styles.missing}>
        {phase.touchpoints === 0 ? (
          <span className={styles.gap}>
            <TriangleAlert size={12} aria-hidden />
            {t('No touchpoint')}
          </span>
        ) : (
          missing || <span className={styles.dash}>{t('None')}</span>
        )}
      </td>
    </tr>
  );
}
