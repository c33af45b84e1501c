import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { PHRASE_SAMPLE } from '../../../shared/rows.ts';
import { request } from '../../client.ts';
import { unwrap } from '../../data/queries.ts';
import { useRowCounts } from '../../data/rows.ts';
import { IconButton } from '../../ui/index.ts';
import { PickMenu } from './PickMenu.tsx';
import { useVoiceView } from './state.ts';
import styles from './Themes.module.css';
import type { Voice } from './useVoice.ts';

const MOST = 30;
const EVERYTHING = {};
const UNSORTED = { themes: [null] };

/** Phrases that customers use often and no rule knows yet, each one click away from being a theme. */
export function Phrases({ voice }: { readonly voice: Voice }) {
  const [onlyUnsorted, setOnlyUnsorted] = useState(false);
  const { strategyId, themes } = voice;
  const { feedback } = useRowCounts();
  // Counting all words takes a moment: it waits until the rules have come to rest and are saved.
  const [rules] = useDebouncedValue(themes.flatMap(({ words }) => words).join('\n'), 1500);
  const { data: phrases, isFetching } = useQuery({
    queryKey: ['feedback.phrases', strategyId, onlyUnsorted, feedback, rules],
    queryFn: async () =>
      unwrap(await request('feedback.phrases', { strategyId, filter: onlyUnsorted ? UNSORTED : EVERYTHING, limit: MOST })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 20_000,
  });
  return (
    <aside className={styles.phrases} aria-label={t('Suggested from frequent phrases')}>
      <h2 className={styles.heading}>{t('Suggested from frequent phrases')}</h2>
      <p className={styles.note}>
        {feedback > PHRASE_SAMPLE
          ? t('Counted in {{count}} items, evenly chosen; words that a rule knows are left out.', { count: formatNumber(PHRASE_SAMPLE) })
          : t('Counted in what customers wrote; words that a rule knows are left out.')}
      </p>
      <label className={styles.only}>
        <input type="checkbox" checked={onlyUnsorted} onChange={() => setOnlyUnsorted(!onlyUnsorted)} />
        {t('Only where there is no theme yet')}
      </label>
      {isFetching ? (
        <p className={styles.note} role="status">
          {t('Counting…')}
        </p>
      ) : null}
      {phrases?.length === 0 ? <p className={styles.note}>{t('No phrase comes up three times.')}</p> : null}
      <ul className={styles.phraseList}>
        {[...(phrases ?? [])]
          .sort((a, b) => b.count - a.count)
          .map(({ phrase, count }) => (
            <PhraseLine key={phrase} phrase={phrase} count={count} voice={voice} />
          ))}
      </ul>
    </aside>
  );
}

interface PhraseLineProps {
  readonly phrase: string;
  readonly count: number;
  readonly voice: Voice;
}

function PhraseLine({ phrase, count, voice }: PhraseLineProps) {
  const [, changeView] = useVoiceView();
  const [opened, setOpened] = useState(false);
  const { themes, names } = voice;
  const addTo = (id: string): void =>
    void voice.change((data) => ({
      ...data,
      themes: data.themes.map((theme) => (theme.id === id ? { ...theme, words: [...theme.words, phrase] } : theme)),
    }));
  return (
    <li className={styles.phrase}>
      <button
        type="button"
        className={styles.phraseName}
        title={t('Show where it is said')}
        onClick={() => changeView({ tab: 'feedback', filter: { text: phrase }, pane: null })}
      >
        {phrase}
      </button>
      {themes.length > 0 ? (
        <span className={styles.to} data-open={opened}>
          <PickMenu
            label={t('Add “{{phrase}}” to a theme', { phrase })}
            text={t('Add to')}
            options={themes.map(({ id }) => ({ value: id, label: names.theme(id) }))}
            opened={opened}
            onOpened={setOpened}
            onPick={addTo}
          />
        </span>
      ) : null}
      <span className={styles.share}>{formatNumber(count)}</span>
      <IconButton
        size="small"
        label={t('Make a theme of “{{phrase}}”', { phrase })}
        tip={t('Make a theme of it')}
        onClick={() => void voice.addThemes([{ name: phrase.charAt(0).toUpperCase() + phrase.slice(1), words: [phrase] }])}
      >
        <Plus size={15} aria-hidden />
      </IconButton>
    </li>
  );
}
