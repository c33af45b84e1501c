import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { request } from '../../client.ts';
import { unwrap } from '../../data/queries.ts';
import { rowsKey } from '../../data/rows.ts';
import { Button } from '../../ui/index.ts';
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
  const filter = onlyUnsorted ? UNSORTED : EVERYTHING;
  const { strategyId, themes } = voice;
  const { data: phrases, isFetching } = useQuery({
    // The rules are part of the question: main leaves out what they know already.
    queryKey: rowsKey(strategyId, 'feedback.phrases', filter, themes.flatMap(({ words }) => words).join('\n')),
    queryFn: async () => unwrap(await request('feedback.phrases', { strategyId, filter, limit: MOST })),
    gcTime: 20_000,
  });
  return (
    <aside className={styles.phrases} aria-label={t('Suggested from frequent phrases')}>
      <h2 className={styles.heading}>{t('Suggested from frequent phrases')}</h2>
      <p className={styles.note}>{t('Counted in what customers wrote; words that a rule knows are left out.')}</p>
      <label className={styles.only}>
        <input type="checkbox" checked={onlyUnsorted} onChange={() => setOnlyUnsorted(!onlyUnsorted)} />
        {t('Only where there is no theme yet')}
      </label>
      {phrases === undefined ? <p className={styles.note}>{isFetching ? t('Counting…') : ''}</p> : null}
      {phrases?.length === 0 ? <p className={styles.note}>{t('No phrase comes up three times.')}</p> : null}
      <ul className={styles.phraseList}>
        {(phrases ?? []).map(({ phrase, count }) => (
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
      <span className={styles.share}>{formatNumber(count)}</span>
      {themes.length > 0 ? (
        <PickMenu
          label={t('Add “{{phrase}}” to a theme', { phrase })}
          text={t('To…')}
          options={themes.map(({ id }) => ({ value: id, label: names.theme(id) }))}
          opened={opened}
          onOpened={setOpened}
          onPick={addTo}
        />
      ) : null}
      <Button
        size="small"
        icon={<Plus size={12} aria-hidden />}
        aria-label={t('Make a theme of “{{phrase}}”', { phrase })}
        onClick={() => void voice.addThemes([{ name: phrase.charAt(0).toUpperCase() + phrase.slice(1), words: [phrase] }])}
      >
        {t('Theme')}
      </Button>
    </li>
  );
}
