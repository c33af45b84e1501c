import { ChevronRight, Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import type { FeedbackSummary } from '../../../shared/observed.ts';
import { FEEDBACK_SOURCES, type FeedbackFilter, feedbackSources, LOOP_STATUSES, loopStatuses } from '../../../shared/rows.ts';
import { DateInput } from '../../ui/index.ts';
import styles from './Filters.module.css';
import { type Facet, tidy, toggled } from './filters.ts';
import { SentimentMark } from './SentimentMark.tsx';
import type { Voice } from './useVoice.ts';

interface FiltersProps {
  readonly voice: Voice;
  readonly filter: FeedbackFilter;
  readonly onFilter: (filter: FeedbackFilter) => void;
  readonly summaryOf: (facet: Facet) => FeedbackSummary | undefined;
  /** How many of the current filter's items wait too long; null while no answer is promised. */
  readonly overdue: number | null;
  readonly searchRef: React.RefObject<HTMLInputElement | null>;
}

/** What narrows the table: words, days, and facets whose options say how many there are. */
export function Filters({ voice, filter, onFilter, summaryOf, overdue, searchRef }: FiltersProps) {
  const set = (change: FeedbackFilter): void => onFilter(tidy({ ...filter, ...change }));
  const { names } = voice;
  return (
    <search className={styles.pane} aria-label={t('Filters')}>
      <SearchBox text={filter.text ?? ''} onText={(text) => set({ text })} inputRef={searchRef} />
      <div className={styles.days}>
        <span aria-hidden>{t('From')}</span>
        <DateInput label={t('From')} value={filter.from ?? null} onChange={(from) => set({ from: from ?? undefined })} />
        <span aria-hidden>{t('To')}</span>
        <DateInput label={t('To')} value={filter.to ?? null} onChange={(to) => set({ to: to ?? undefined })} />
      </div>
      <FacetList
        label={t('Theme')}
        chosen={filter.themes}
        onChosen={(themes) => set({ themes })}
        options={[
          ...voice.themes
            .map(({ id }) =>
              option(
                names.theme(id),
                [id],
                countIn(summaryOf('themes')?.themes, (entry) => entry.theme === id),
              ),
            )
            .sort((a, b) => b.count - a.count),
          option(t('No theme'), [null], summaryOf('themes')?.unsorted ?? 0, true),
        ]}
      />
      <FacetList
        label={t('Sentiment')}
        chosen={filter.sentiments}
        onChosen={(sentiments) => set({ sentiments })}
        options={[2, 1, 0, -1, -2, null].map((value) =>
          option(
            value === null ? t('Not set') : <SentimentOption value={value} />,
            [value],
            countIn(summaryOf('sentiments')?.sentiments, (entry) => entry.sentiment === value),
            value === null,
          ),
        )}
      />
      <FacetList
        label={t('Rating')}
        chosen={filter.ratings}
        onChosen={(ratings) => set({ ratings })}
        options={[...(summaryOf('ratings')?.ratings ?? [])]
          .sort((a, b) => (b.rating ?? Number.NEGATIVE_INFINITY) - (a.rating ?? Number.NEGATIVE_INFINITY))
          .map(({ rating, count }) => option(rating === null ? t('Not rated') : formatNumber(rating), [rating], count, rating === null))}
      />
      <FacetList
        label={t('Closed loop')}
        chosen={filter.loop}
        onChosen={(loop) => set({ loop })}
        options={loopStatuses.map((status) =>
          option(
            t(LOOP_STATUSES[status]),
            [status],
            countIn(summaryOf('loop')?.loop, (entry) => entry.status === status),
          ),
        )}
      >
        {overdue === null ? null : (
          <Option
            label={t('Overdue')}
            count={overdue}
            checked={filter.overdueBefore !== undefined}
            onToggle={() => set({ overdueBefore: filter.overdueBefore === undefined ? (voice.overdueBefore ?? undefined) : undefined })}
          />
        )}
      </FacetList>
      <FacetList
        label={t('Source')}
        chosen={filter.sources}
        onChosen={(sources) => set({ sources })}
        options={[...feedbackSources, null].map((source) =>
          option(
            source === null ? t('No source') : t(FEEDBACK_SOURCES[source]),
            [source],
            countIn(summaryOf('sources')?.sources, (entry) => entry.source === source),
            source === null,
          ),
        )}
      />
      <FacetList
        label={t('Persona')}
        chosen={filter.personas}
        onChosen={(personas) => set({ personas })}
        folded
        options={[...voice.personas.map(({ id }) => id), null].map((id) =>
          option(
            id === null ? t('No persona') : names.persona(id),
            [id],
            countIn(summaryOf('personas')?.personas, (entry) => entry.persona === id),
            id === null,
          ),
        )}
      />
      <FacetList
        label={t('Touchpoint')}
        chosen={filter.touchpoints}
        onChosen={(touchpoints) => set({ touchpoints })}
        folded
        options={[...voice.touchpoints.map(({ id }) => id), null].map((id) =>
          option(
            id === null ? t('No touchpoint') : names.touchpoint(id),
            [id],
            countIn(summaryOf('touchpoints')?.touchpoints, (entry) => entry.touchpoint === id),
            id === null,
          ),
        )}
      />
      <FacetList
        label={t('Phase')}
        chosen={filter.phases}
        onChosen={(phases) => set({ phases })}
        folded
        options={[
          ...voice.columns.map(({ name, phases }) =>
            option(
              name || t('Untitled phase'),
              phases,
              countIn(summaryOf('phases')?.phases, ({ phase }) => phase !== null && phases.includes(phase.item)),
            ),
          ),
          option(
            t('No phase'),
            [null],
            countIn(summaryOf('phases')?.phases, ({ phase }) => phase === null),
            true,
          ),
        ]}
      />
    </search>
  );
}

function SentimentOption({ value }: { readonly value: number }) {
  return (
    <span className={styles.sentiment}>
      <SentimentMark value={value} look="word" />
    </span>
  );
}

interface FacetOption<V> {
  readonly label: ReactNode;
  /** What it stands for: several where several are called alike. */
  readonly values: readonly V[];
  readonly count: number;
  /** It stands for those that have none. */
  readonly none: boolean;
}

const option = <V,>(label: ReactNode, values: readonly V[], count: number, none = false): FacetOption<V> => ({
  label,
  values,
  count,
  none,
});

const countIn = <E extends { readonly count: number }>(entries: readonly E[] | undefined, fits: (entry: E) => boolean): number =>
  (entries ?? []).reduce((sum, entry) => (fits(entry) ? sum + entry.count : sum), 0);

interface FacetListProps<V> {
  readonly label: string;
  readonly options: readonly FacetOption<V>[];
  readonly chosen: readonly V[] | undefined;
  readonly onChosen: (chosen: V[] | undefined) => void;
  /** Shut until somebody opens it. */
  readonly folded?: boolean;
  readonly children?: ReactNode;
}

const MOST_SHOWN = 8;

/** The options of one facet; those that nothing has are left out while they are not chosen. */
function FacetList<V>({ label, options, chosen = [], onChosen, folded = false, children }: FacetListProps<V>) {
  const [unfolded, setUnfolded] = useState(!folded);
  const [all, setAll] = useState(false);
  const isChosen = ({ values }: FacetOption<V>): boolean => values.every((value) => chosen.includes(value));
  const there = options.filter((one) => one.count > 0 || isChosen(one));
  const open = unfolded || chosen.length > 0;
  const shown = all ? there : there.filter((one, index) => index < MOST_SHOWN || isChosen(one) || one.none);
  if (there.length === 0 && !children) return null;
  return (
    <section className={styles.facet}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setUnfolded(!open)}>
          <ChevronRight size={13} aria-hidden className={styles.chevron} />
          {label}
        </button>
      </h2>
      {open ? (
        <div className={styles.options}>
          {shown.map((one) => (
            <Option
              key={one.values.join(' ')}
              label={one.label}
              count={one.count}
              none={one.none}
              checked={isChosen(one)}
              onToggle={() => onChosen(toggled(chosen, one.values))}
            />
          ))}
          {children}
          {shown.length < there.length ? (
            <button type="button" className={styles.all} onClick={() => setAll(true)}>
              {plural(there.length - shown.length, 'One more', '{{count}} more')}
            </button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

interface OptionProps {
  readonly label: ReactNode;
  readonly count: number;
  readonly checked: boolean;
  readonly none?: boolean;
  readonly onToggle: () => void;
}

function Option({ label, count, checked, none = false, onToggle }: OptionProps) {
  return (
    <label className={styles.option} data-none={none}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className={styles.name}>{label}</span>
      <span className={styles.count}>{formatNumber(count)}</span>
    </label>
  );
}

/** After the last key the table waits so long, in milliseconds. */
const TYPING = 60;

interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly inputRef: React.RefObject<HTMLInputElement | null>;
}

function SearchBox({ text, onText, inputRef }: SearchBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const send = useRef(onText);
  useEffect(() => {
    send.current = onText;
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = window.setTimeout(() => {
      send.current(typed);
      setTyped(null);
    }, TYPING);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return (
    <div className={styles.search} data-own-undo>
      <Search size={15} aria-hidden />
      <input
        ref={inputRef}
        type="search"
        aria-label={t('Search what was said')}
        placeholder={t('Search')}
        maxLength={500}
        value={typed ?? text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && (typed ?? text) !== '') setTyped('');
        }}
      />
    </div>
  );
}
