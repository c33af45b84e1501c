import { Combobox, Popover, useCombobox } from '@mantine/core';
import { Link2, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { plural, t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { type LinkChoice, linkOffers, type OpenEnd, type TraceGraph } from '../../shared/trace/index.ts';
import { cleanText, fold, shorten } from '../ui/index.ts';
import styles from './LinkPopover.module.css';
import { ghostLabel } from './words.ts';

/** Where on the screen something was pressed; pixels of the window. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface LinkPopoverProps {
  readonly graph: TraceGraph;
  readonly records: readonly AnyRecord[];
  readonly end: OpenEnd;
  readonly anchor: Anchor;
  readonly onChoose: (choice: LinkChoice) => void;
  readonly onClose: () => void;
}

/** Most candidates that are listed; typing narrows them. */
const MOST_SHOWN = 50;

/** Puts the missing link in its place: to what is there already, or to something new that is typed here. */
export function LinkPopover({ graph, records, end, anchor, onChoose, onClose }: LinkPopoverProps) {
  const offers = useMemo(() => linkOffers(graph, records, end), [graph, records, end]);
  const [query, setQuery] = useState('');
  const combobox = useCombobox();
  const name = cleanText(query).text.trim();
  const sought = fold(name);
  const matches = useMemo(
    () => offers.existing.filter(({ label, detail }) => fold(`${label} ${detail}`).includes(sought)),
    [offers, sought],
  );
  const canMake = offers.make !== null && name !== '';
  const label = ghostLabel(end);
  const node = shorten(graph.nodes.get(end.node)?.label ?? '', 80);

  const submit = (option: string): void => {
    if (option === MAKE) {
      onChoose({ kind: 'make', name });
      return;
    }
    const match = matches[Number(option)];
    if (match) onChoose({ kind: 'link', node: match.key });
  };

  return (
    <Popover opened onChange={onClose} position="bottom-start" width={320} withinPortal trapFocus>
      <Popover.Target>
        <button type="button" tabIndex={-1} className={styles.anchor} style={{ ...anchor }} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={styles.dropdown}>
        <p className={styles.title}>
          {label} <span className={styles.for}>{t('for “{{name}}”', { name: node })}</span>
        </p>
        <Combobox store={combobox} onOptionSubmit={submit}>
          <Combobox.EventsTarget autoComplete="off">
            <input
              className={styles.input}
              data-autofocus
              aria-label={offers.make?.label ?? label}
              placeholder={offers.make ? offers.make.placeholder : t('Search')}
              value={query}
              onChange={(event) => {
                setQuery(event.currentTarget.value);
                combobox.resetSelectedOption();
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing || combobox.getSelectedOptionIndex() >= 0) return;
                // Nothing chosen by the arrow keys: what is typed is made.
                event.preventDefault();
                if (canMake) submit(MAKE);
                else if (matches.length === 1) submit('0');
              }}
            />
          </Combobox.EventsTarget>
          <Combobox.Options className={styles.options} aria-label={label}>
            {canMake && (
              <Combobox.Option value={MAKE} className={styles.option}>
                <Plus size={14} aria-hidden />
                <span className={styles.words}>
                  {t('{{make}}: “{{name}}”', { make: offers.make?.label ?? '', name: shorten(name, 80) })}
                </span>
                <kbd className={styles.key}>{t('Enter')}</kbd>
              </Combobox.Option>
            )}
            {matches.slice(0, MOST_SHOWN).map(({ key, label: candidate, detail }, index) => (
              <Combobox.Option key={key} value={String(index)} className={styles.option}>
                <Link2 size={14} aria-hidden />
                <span className={styles.words}>
                  {shorten(candidate, 120)}
                  {detail !== '' && <span className={styles.detail}>{shorten(detail, 60)}</span>}
                </span>
              </Combobox.Option>
            ))}
            {matches.length > MOST_SHOWN && (
              <Combobox.Empty className={styles.empty}>
                {plural(matches.length - MOST_SHOWN, 'One more; type to find it', '{{count}} more; type to find them')}
              </Combobox.Empty>
            )}
            {matches.length === 0 && !canMake && (
              <Combobox.Empty className={styles.empty}>{emptyWords(offers.make !== null, name)}</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox>
      </Popover.Dropdown>
    </Popover>
  );
}

const MAKE = 'make';

function emptyWords(canMake: boolean, name: string): string {
  if (canMake) return t('Nothing to link yet: type a name and press Enter.');
  return name === '' ? t('There is nothing to link yet.') : t('Nothing found');
}
