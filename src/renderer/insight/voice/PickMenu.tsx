import { Combobox, useCombobox } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../../shared/i18n.ts';
import { Button, classes, fold } from '../../ui/index.ts';
import styles from './PickMenu.module.css';

export interface PickOption {
  readonly value: string;
  readonly label: string;
  /** Stands over the options of one group. */
  readonly group?: string;
  readonly mark?: ReactNode;
}

interface PickListProps {
  /** Names the list and its search. */
  readonly label: string;
  readonly options: readonly PickOption[];
  /** 'New theme “{{name}}”': offers to make what was typed where nothing is called so. */
  readonly makeLabel?: string | undefined;
  readonly onLeave: () => void;
}

interface PickMenuProps extends Omit<PickListProps, 'onLeave'> {
  /** What stands on the button, where it is not the label. */
  readonly text?: string;
  readonly onPick: (value: string) => void;
  readonly onMake?: (name: string) => void;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  /** Where the focus goes after a choice or Escape; back to the button unless told. */
  readonly onLeft?: () => void;
  readonly look?: 'button' | 'chip';
  readonly disabled?: boolean;
}

/** No option is called so: ids are not. */
const MAKE = 'make a new one';

/** A button that opens a list in which one searches by typing. */
export function PickMenu({ text, onPick, onMake, opened, onOpened, onLeft, look = 'button', disabled = false, ...list }: PickMenuProps) {
  const combobox = useCombobox({ opened, onOpenedChange: onOpened });
  const [made, setMade] = useState('');
  const leave = (): void => {
    onOpened(false);
    if (onLeft) onLeft();
    else combobox.focusTarget();
  };
  const submit = (value: string): void => {
    leave();
    if (value === MAKE) onMake?.(made);
    else onPick(value);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      width={260}
      position="bottom-start"
      withinPortal
      keepMounted={false}
      classNames={{ dropdown: styles.dropdown, search: styles.search }}
    >
      <Combobox.Target withKeyboardNavigation={false} withAriaAttributes={false}>
        <Button
          size="small"
          className={classes(look === 'chip' && styles.chip)}
          aria-label={text === undefined ? list.label : t('{{label}}: {{text}}', { label: list.label, text })}
          aria-haspopup="listbox"
          aria-expanded={opened}
          disabled={disabled}
          onClick={() => onOpened(!opened)}
        >
          {text ?? list.label}
          <ChevronDown size={12} aria-hidden />
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <PickList
          {...list}
          makeLabel={onMake ? list.makeLabel : undefined}
          onLeave={leave}
          onTyped={setMade}
          onFirst={() => combobox.updateSelectedOptionIndex(0)}
        />
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface OpenListProps extends PickListProps {
  readonly onTyped: (name: string) => void;
  /** The first of the options that are left is to be chosen by Enter. */
  readonly onFirst: () => void;
}

/** The open list: it lives as long as it is open, so that every search begins anew. */
function PickList({ label, options, makeLabel, onLeave, onTyped, onFirst }: OpenListProps) {
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The list is put into the page after it is made: it can take the focus in the next frame.
    const frame = requestAnimationFrame(() => search.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, []);
  const wanted = fold(query.trim());
  const matches = options.filter((option) => fold(`${option.label} ${option.group ?? ''}`).includes(wanted));
  const canMake = makeLabel !== undefined && wanted !== '' && !options.some((option) => fold(option.label) === wanted);
  const groups = [...new Set(matches.map(({ group }) => group))];
  return (
    <>
      <Combobox.Search
        ref={search}
        role="combobox"
        aria-expanded
        value={query}
        aria-label={label}
        placeholder={makeLabel === undefined ? t('Search') : t('Search or type a new name')}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          onTyped(event.currentTarget.value.trim());
          onFirst();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onLeave();
        }}
      />
      <Combobox.Options className={styles.options} aria-label={label}>
        {groups.map((group) => {
          const shown = matches
            .filter((option) => option.group === group)
            .map((option) => (
              <Combobox.Option key={option.value} value={option.value} className={styles.option}>
                {option.mark}
                <span>{option.label}</span>
              </Combobox.Option>
            ));
          return group === undefined ? (
            shown
          ) : (
            <Combobox.Group key={group} label={group} classNames={{ groupLabel: styles.group }}>
              {shown}
            </Combobox.Group>
          );
        })}
        {canMake ? (
          <Combobox.Option value={MAKE} className={styles.option}>
            <span>{t(makeLabel, { name: query.trim() })}</span>
          </Combobox.Option>
        ) : null}
        {matches.length === 0 && !canMake ? <Combobox.Empty className={styles.empty}>{t('Nothing found')}</Combobox.Empty> : null}
      </Combobox.Options>
    </>
  );
}
