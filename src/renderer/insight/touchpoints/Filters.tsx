import { Search } from 'lucide-react';
import type { Channel } from '../../../shared/analysis/touchpoints.ts';
import { CHANNEL_KINDS } from '../../../shared/frameworks/brief.ts';
import { t } from '../../../shared/i18n.ts';
import { SelectInput, shorten } from '../../ui/index.ts';
import styles from './Filters.module.css';
import type { TouchpointKind } from './inventory.ts';
import { show, useShown } from './shown.ts';

const kinds = Object.entries(CHANNEL_KINDS).map(([value, label]) => ({ value, label }));
const isKind = (value: string | null): value is TouchpointKind => value !== null && value in CHANNEL_KINDS;

/** Narrows the inventory by words, kind and channel. */
export function Filters({ channels }: { readonly channels: readonly Channel[] }) {
  const { filter } = useShown();
  const change = (part: Partial<typeof filter>): void => show({ filter: { ...filter, ...part } });
  const names = channels.map(({ id, name }) => ({ value: id, label: shorten(name, 40) || t('Untitled channel') }));
  return (
    <div className={styles.filters}>
      <span className={styles.search}>
        <Search size={14} aria-hidden />
        <input
          type="search"
          aria-label={t('Filter by name or owner')}
          placeholder={t('Filter')}
          value={filter.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      </span>
      <span className={styles.select}>
        <SelectInput
          label={t('Filter by kind')}
          placeholder={t('Any kind')}
          options={kinds}
          value={filter.kind}
          onChange={(kind) => change({ kind: isKind(kind) ? kind : null })}
        />
      </span>
      {channels.length > 0 && (
        <span className={styles.select}>
          <SelectInput
            label={t('Filter by channel')}
            placeholder={t('Any channel')}
            options={names}
            value={filter.channel}
            onChange={(channel) => change({ channel })}
          />
        </span>
      )}
    </div>
  );
}
