import { useState } from 'react';
import type { SuggestedSentiment } from '../../../shared/analysis/sentiment.ts';
import { t } from '../../../shared/i18n.ts';
import { FEEDBACK_SOURCES, type FeedbackEntry, feedbackSources } from '../../../shared/rows.ts';
import { Button, Chip, DateInput, EmotionInput, NumberInput, SelectInput, shorten } from '../../ui/index.ts';
import styles from './Pane.module.css';
import { PickMenu } from './PickMenu.tsx';
import { SentimentMark } from './SentimentMark.tsx';
import type { Voice } from './useVoice.ts';
import { sentimentWord } from './words.ts';

type Field = 'date' | 'source' | 'rating' | 'sentiment' | 'persona' | 'touchpoint' | 'phase';

interface EntryFieldsProps {
  readonly voice: Voice;
  readonly entry: Pick<FeedbackEntry, Field> & { readonly themes: readonly string[] };
  readonly suggestion: SuggestedSentiment | null;
  /** One field with its new value. */
  readonly onChange: (field: Partial<Pick<FeedbackEntry, Field>>) => void;
  readonly onAddTheme: (theme: string) => void;
  readonly onRemoveTheme: (theme: string) => void;
  readonly themeName: (id: string) => string;
}

/** Everything that is known of an item beside its words. */
export function EntryFields({ voice, entry, suggestion, onChange, onAddTheme, onRemoveTheme, themeName }: EntryFieldsProps) {
  const [adding, setAdding] = useState(false);
  const makeTheme = async (name: string): Promise<void> => {
    const [id] = await voice.addThemes([{ name, words: [] }]);
    if (id !== undefined) onAddTheme(id);
  };
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <span className={styles.label}>{t('Sentiment')}</span>
        <div>
          <EmotionInput
            label={t('How it sounds')}
            value={entry.sentiment}
            wordOf={sentimentWord}
            onChange={(sentiment) => onChange({ sentiment })}
          />
        </div>
      </div>
      {entry.sentiment === null && suggestion ? (
        <p className={styles.suggestion}>
          <SentimentMark value={suggestion.value} suggested />
          <span>
            {t('A word list suggests “{{word}}”, by {{words}}.', {
              word: sentimentWord(suggestion.value),
              words: shorten(suggestion.words.join(', '), 80),
            })}
          </span>
          <Button size="small" onClick={() => onChange({ sentiment: suggestion.value })}>
            {t('Take it')}
          </Button>
        </p>
      ) : null}
      <div className={styles.field}>
        <span className={styles.label}>{t('Themes')}</span>
        <div className={styles.chips}>
          {entry.themes.map((theme) => (
            <Chip key={theme} onRemove={() => onRemoveTheme(theme)}>
              {themeName(theme)}
            </Chip>
          ))}
          <PickMenu
            look="chip"
            label={t('Add a theme')}
            text={t('Add')}
            options={voice.themes.filter(({ id }) => !entry.themes.includes(id)).map(({ id }) => ({ value: id, label: themeName(id) }))}
            makeLabel="New theme “{{name}}”"
            onPick={onAddTheme}
            onMake={(name) => void makeTheme(name)}
            opened={adding}
            onOpened={setAdding}
          />
        </div>
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Date')}</span>
        <DateInput plain label={t('Date')} value={entry.date} onChange={(date) => onChange({ date })} />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Source')}</span>
        <SelectInput
          plain
          label={t('Source')}
          options={feedbackSources.map((value) => ({ value, label: FEEDBACK_SOURCES[value] }))}
          value={entry.source}
          onChange={(value) => onChange({ source: feedbackSources.find((source) => source === value) ?? null })}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Rating')}</span>
        <span className={styles.rating}>
          <NumberInput plain label={t('Rating')} placeholder="–" value={entry.rating} onChange={(rating) => onChange({ rating })} />
        </span>
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Persona')}</span>
        <SelectInput
          plain
          label={t('Persona')}
          options={voice.personas.map(({ id, name }) => ({ value: id, label: name }))}
          value={entry.persona}
          onChange={(persona) => onChange({ persona })}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Touchpoint')}</span>
        <SelectInput
          plain
          label={t('Touchpoint')}
          options={voice.touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
          value={entry.touchpoint}
          onChange={(touchpoint) => onChange({ touchpoint })}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('Phase')}</span>
        <SelectInput
          plain
          label={t('Phase')}
          options={voice.phases.map(({ id, name, journey }) => ({ value: id, label: `${name} (${journey})` }))}
          value={entry.phase?.item ?? null}
          onChange={(value) => {
            const phase = voice.phases.find(({ id }) => id === value);
            onChange({ phase: phase ? { record: phase.record, item: phase.id } : null });
          }}
        />
      </div>
    </div>
  );
}
