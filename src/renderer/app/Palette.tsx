import { Modal } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { plural, t } from '../../shared/i18n.ts';
import { classes } from '../ui/index.ts';
import styles from './Palette.module.css';
import { type Choice, useChoices } from './useChoices.tsx';
import { showPalette, useView } from './view.ts';

/** Finds any record, field, term, screen or command; by keyboard alone. */
export function Palette() {
  const isOpen = useView((state) => state.paletteOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={() => showPalette(false)}
      title={t('Find anything')}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size={620}
      padding={0}
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 80 }}
      classNames={{ header: 'visually-hidden', content: styles.content }}
    >
      <Finder onDone={() => showPalette(false)} />
    </Modal>
  );
}

/** One field, and below it what fits. The focus stays in the field; the arrow keys walk through the list. */
function Finder({ onDone }: { readonly onDone: () => void }) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = useChoices(query);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const choices = groups.flatMap(({ entries }) => entries);
  // What was chosen may be gone with the next letter: then it is the first again.
  const at = Math.max(
    0,
    choices.findIndex(({ id }) => id === chosen),
  );
  const active = choices[at];
  const idOf = (choice: Choice | undefined): string | undefined => (choice ? `${listId} ${choice.id}`.replaceAll(' ', '-') : undefined);
  const activeId = idOf(active);

  useEffect(() => {
    if (activeId !== undefined) list.current?.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const run = (choice: Choice): void => {
    onDone();
    choice.run();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = choices.length - 1;
    if (event.key === 'ArrowDown') setChosen(choices[at === last ? 0 : at + 1]?.id ?? null);
    else if (event.key === 'ArrowUp') setChosen(choices[at === 0 ? last : at - 1]?.id ?? null);
    else if (event.key === 'Enter' && active) run(active);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.search}>
        <Search size={16} aria-hidden />
        <input
          className={styles.input}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          aria-label={t('Find anything')}
          placeholder={t('Find a record, a field, a term, a screen or a command')}
          value={query}
          data-autofocus
          spellCheck={false}
          maxLength={500}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={listId} className={styles.list} role="listbox" aria-label={t('What fits')}>
        {groups.map(({ label, entries }) => (
          <fieldset key={label} aria-label={t(label)} className={styles.group}>
            <div className={styles.heading} aria-hidden>
              {t(label)}
            </div>
            {entries.map((choice) => (
              <Option key={choice.id} id={idOf(choice)} choice={choice} isActive={choice === active} onRun={() => run(choice)} />
            ))}
          </fieldset>
        ))}
      </div>
      {choices.length === 0 ? <p className={styles.empty}>{t('Nothing found for “{{query}}”', { query: query.trim() })}</p> : null}
      <span className="visually-hidden" role="status">
        {query.trim() === '' ? '' : plural(choices.length, 'One result', '{{count}} results')}
      </span>
    </>
  );
}

interface OptionProps {
  readonly id: string | undefined;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onRun: () => void;
}

function Option({ id, choice, isActive, onRun }: OptionProps) {
  return (
    // The keys are those of the field, which keeps the focus.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={classes(styles.action, isActive && styles.active)}
      onClick={onRun}
      onKeyDown={() => undefined}
    >
      <span className={styles.icon}>{choice.icon}</span>
      <span className={styles.words}>
        <span className={styles.label}>{choice.label}</span>
        {choice.description ? <span className={styles.description}>{choice.description}</span> : null}
      </span>
      {choice.hint ? <span className={styles.hint}>{choice.hint}</span> : null}
    </div>
  );
}
