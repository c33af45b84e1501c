import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { suggestSentiment } from '../../../shared/analysis/sentiment.ts';
import { t } from '../../../shared/i18n.ts';
import { changeRows } from '../../data/rows.ts';
import { Button, TextInput } from '../../ui/index.ts';
import { EntryFields } from './EntryFields.tsx';
import { LONGEST_READ } from './FeedbackRow.tsx';
import { PaneHead } from './ItemPane.tsx';
import styles from './Pane.module.css';
import { NO_ENTRY, useVoiceView } from './state.ts';
import type { Voice } from './useVoice.ts';

/** An item typed by hand. What is typed stays until it is added, also when one looks elsewhere in between. */
export function NewItem({ voice, onClose }: { readonly voice: Voice; readonly onClose: () => void }) {
  const [{ draft: typed }, change] = useVoiceView();
  // What is typed in was mostly heard today.
  const draft = typed === NO_ENTRY ? { ...NO_ENTRY, date: voice.today } : typed;
  const [said, setSaid] = useState('');
  const verbatim = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => verbatim.current?.focus(), []);
  const set = (next: Partial<typeof draft>): void => change({ draft: { ...draft, ...next } });
  const isEmpty = draft.verbatim.trim() === '' && draft.rating === null;

  const add = async (): Promise<void> => {
    if (isEmpty) return;
    const added = await changeRows(voice.strategyId, 'feedback.add', { strategyId: voice.strategyId, entry: draft });
    if (!added) return;
    // Where one thing was heard there is often a second: day and source stay.
    change({ draft: { ...NO_ENTRY, date: draft.date, source: draft.source } });
    setSaid(t('Added. The next can be typed.'));
    verbatim.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };

  return (
    <section className={styles.pane} aria-label={t('New item')} onKeyDown={onKeyDown}>
      <PaneHead title={t('New item')} onClose={onClose} />
      <div className={styles.scroll} data-own-undo>
        <TextInput
          label={t('What was said')}
          look="quote"
          className={styles.roomy}
          value={draft.verbatim}
          onChange={(text) => set({ verbatim: text })}
          inputRef={(element) => {
            verbatim.current = element;
          }}
        />
        <EntryFields
          voice={voice}
          entry={draft}
          suggestion={suggestSentiment(draft.verbatim.slice(0, LONGEST_READ))}
          onChange={set}
          onAddTheme={(theme) => set({ themes: [...draft.themes, theme] })}
          onRemoveTheme={(theme) => set({ themes: draft.themes.filter((id) => id !== theme) })}
          themeName={voice.names.theme}
        />
        <div className={styles.row}>
          <Button variant="filled" disabled={isEmpty} onClick={() => void add()}>
            {t('Add')}
          </Button>
          <span className={styles.quiet}>{t('Ctrl+Enter')}</span>
          <span className={styles.quiet} role="status">
            {said}
          </span>
        </div>
      </div>
    </section>
  );
}
