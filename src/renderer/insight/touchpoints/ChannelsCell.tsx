import { Popover } from '@mantine/core';
import { useState } from 'react';
import type { Channel, TouchpointRow } from '../../../shared/analysis/touchpoints.ts';
import { gapWords } from '../../../shared/charts/channel-matrix.ts';
import { t } from '../../../shared/i18n.ts';
import { shorten } from '../../ui/index.ts';
import styles from './ChannelsCell.module.css';
import { GapMark } from './GapMark.tsx';
import { type TouchpointData, withChannel } from './inventory.ts';
import { KindMark } from './KindMark.tsx';

interface ChannelsCellProps {
  readonly name: string;
  readonly row: TouchpointRow;
  readonly channels: readonly Channel[];
  readonly change: (next: (data: TouchpointData) => TouchpointData) => void;
}

const nameOfChannel = (channel: Channel): string => shorten(channel.name, 40) || t('Untitled channel');

/** The channels of a touchpoint by name; pressed, it shows all of the brief to be ticked. */
export function ChannelsCell({ name, row, channels, change }: ChannelsCellProps) {
  const [open, setOpen] = useState(false);
  const own = channels.filter(({ id }) => row.channels.has(id));
  const said = own.map(nameOfChannel).join(', ');
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" width={240} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.button}
          title={said}
          aria-label={t('Channels of {{name}}: {{channels}}', { name, channels: said || gapWords('no-channel') })}
          onClick={() => setOpen(!open)}
        >
          {row.gap === 'no-channel' ? <GapMark gap={row.gap} /> : <span className={styles.names}>{said}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {channels.length === 0 ? (
          <p className={styles.none}>{t('The brief names no channels yet.')}</p>
        ) : (
          <fieldset className={styles.list} aria-label={t('Channels of {{name}}', { name })}>
            {channels.map((channel) => (
              <label key={channel.id} className={styles.line}>
                <input
                  type="checkbox"
                  checked={row.channels.has(channel.id)}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    change((now) => withChannel(now, channel.reference, on));
                  }}
                />
                <KindMark kind={channel.kind} />
                {nameOfChannel(channel)}
              </label>
            ))}
          </fieldset>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
