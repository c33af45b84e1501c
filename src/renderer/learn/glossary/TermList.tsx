import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { frameworkOf, isKind, ownKinds } from '../../../shared/frameworks/index.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { headOf } from '../../../shared/learning/term-forms.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import { TOPICS, topicIds } from '../../../shared/learning/topics.ts';
import { focusOf } from '../../app/shortcuts.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, classes, Segmented, SelectInput } from '../../ui/index.ts';
import styles from './Glossary.module.css';
import { type GlossaryFilter, NO_FILTER, type TermGroup } from './listed.ts';

interface TermListProps {
  readonly filter: GlossaryFilter;
  readonly onFilter: (change: Partial<GlossaryFilter>) => void;
  readonly groups: readonly TermGroup[];
  readonly chosen: TermId | null;
}

const TOPIC_OPTIONS = topicIds.map((value) => ({ value, label: TOPICS[value] }));
const KIND_OPTIONS = ownKinds.map((value) => ({ value, label: frameworkOf(value).plural }));

/** The terms that fit the search and the filters. Arrow keys go from one to the next, also from the search. */
export function TermList({ filter, onFilter, groups, chosen }: TermListProps) {
  const { openTerm } = useOpen();
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const terms = groups.flatMap((group) => group.terms);
  const first = chosen !== null && terms.includes(chosen) ? chosen : terms[0];

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || focusOf(event.target).typing) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  // An entry that was opened from elsewhere is shown in the list too.
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector(`[data-term="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  /** Goes through the entries with the keys; they do not fill the way back. */
  const show = (term: TermId | undefined): void => {
    if (term === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-term="${term}"]`)?.focus();
    void navigate({ to: '/learn/glossary', search: { at: term }, replace: true });
  };
  const onSearchKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && filter.query !== '') {
      event.stopPropagation();
      onFilter({ query: '' });
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      show(first);
    } else if (event.key === 'Enter' && terms[0] !== undefined) openTerm(terms[0]);
  };
  const onListKey = (event: KeyboardEvent): void => {
    const here = terms.findIndex((term) => event.target instanceof HTMLElement && event.target.dataset.term === term);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: terms.length - 1 }[event.key];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    if (next < 0) search.current?.focus();
    else show(terms[next]);
  };
  const isNarrowed = filter.topic !== null || filter.kind !== null || filter.withFormula;

  return (
    <section className={styles.side} aria-label={t('Terms')} onKeyDown={onListKey}>
      <div className={styles.filters}>
        <div className={styles.search} data-own-undo>
          <Search size={15} aria-hidden />
          <input
            ref={search}
            type="search"
            className={styles.input}
            aria-label={t('Search the glossary')}
            placeholder={t('Search')}
            value={filter.query}
            onChange={(event) => onFilter({ query: event.currentTarget.value })}
            onKeyDown={onSearchKey}
          />
          {filter.query === '' ? <kbd className={styles.key}>/</kbd> : null}
        </div>
        <div className={styles.picks}>
          <SelectInput
            label={t('Topic')}
            placeholder={t('Every topic')}
            options={TOPIC_OPTIONS}
            value={filter.topic}
            onChange={(value) => onFilter({ topic: topicIds.find((topic) => topic === value) ?? null })}
          />
          <SelectInput
            label={t('Framework')}
            placeholder={t('Every framework')}
            options={KIND_OPTIONS}
            value={filter.kind}
            onChange={(value) => onFilter({ kind: value !== null && isKind(value) ? value : null })}
          />
        </div>
        <div className={styles.line}>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={filter.withFormula}
              onChange={(event) => onFilter({ withFormula: event.currentTarget.checked })}
            />
            {t('With a formula')}
          </label>
          <Segmented
            size="small"
            label={t('Order')}
            options={[
              { value: 'name', label: t('A–Z') },
              { value: 'topic', label: t('By topic') },
            ]}
            value={filter.order}
            onChange={(order) => onFilter({ order })}
          />
        </div>
      </div>
      <p className={styles.found} role="status">
        {plural(terms.length, 'One term', '{{count}} terms')}
      </p>
      <div ref={list} className={styles.list}>
        {groups.map((group, index) => (
          <div key={group.label} className={styles.group}>
            {group.label === '' ? null : (
              <h2 id={`${id}-${index}`} className={styles.groupName}>
                {group.label}
              </h2>
            )}
            <ul className="plain-list" aria-labelledby={group.label === '' ? undefined : `${id}-${index}`}>
              {group.terms.map((term) => {
                const { name, abbreviation } = headOf(term);
                return (
                  <li key={term}>
                    <button
                      type="button"
                      data-term={term}
                      className={classes(styles.term, term === chosen && styles.chosen)}
                      aria-current={term === chosen ? 'page' : undefined}
                      tabIndex={term === first ? 0 : -1}
                      onClick={() => openTerm(term)}
                    >
                      {t(name)}
                      {abbreviation === undefined ? null : <span className={styles.short}>{abbreviation}</span>}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
        {terms.length === 0 ? (
          <div className={styles.none}>
            <p className={styles.noneTitle}>{t('No term is called so')}</p>
            <p>
              {isNarrowed
                ? t('Other topics and frameworks may have it.')
                : t('Try another word for it, its abbreviation, or a part of its name.')}
            </p>
            <Button size="small" onClick={() => onFilter(NO_FILTER)}>
              {t('Show every term')}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
