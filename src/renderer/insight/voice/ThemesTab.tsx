import { WandSparkles } from 'lucide-react';
import { readThemes, type Theme } from '../../../shared/analysis/feedback.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { AddRow, Button, moved, SortableList } from '../../ui/index.ts';
import { applyRules } from './changes.ts';
import { useSummary } from './data.ts';
import { Phrases } from './Phrases.tsx';
import { useVoiceView } from './state.ts';
import { ThemeRow } from './ThemeRow.tsx';
import styles from './Themes.module.css';
import type { Voice } from './useVoice.ts';

const EVERYTHING = {};

/** The subjects that feedback is sorted by: their rules, how much there is of each, and what could become one. */
export function ThemesTab({ voice }: { readonly voice: Voice }) {
  const [, changeView] = useVoiceView();
  const summary = useSummary(voice.strategyId, EVERYTHING);
  const { themes, names, change, addThemes } = voice;
  const readings = readThemes(summary ?? { themes: [], total: 0 }, themes);
  const most = readings.reduce((top, { count }) => Math.max(top, count), 1);
  const ruled = themes.some(({ words }) => words.length > 0);

  const changeTheme = (id: string, next: Partial<Theme>): void =>
    void change((data) => ({ ...data, themes: data.themes.map((theme) => (theme.id === id ? { ...theme, ...next } : theme)) }));
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < themes.length) void change((data) => ({ ...data, themes: [...moved(data.themes, from, to)] }));
  };

  return (
    <div className={styles.panes}>
      <section className={styles.list} aria-label={t('Themes')}>
        <header className={styles.bar}>
          <p className={styles.note}>
            {themes.length === 0
              ? t('A theme is a subject that customers keep talking about. Words give it to what they wrote; what you set by hand stays.')
              : plural(summary?.unsorted ?? 0, 'One item has no theme yet.', '{{count}} items have no theme yet.')}
          </p>
          {ruled ? (
            <Button icon={<WandSparkles size={15} aria-hidden />} onClick={() => void applyRules(voice.strategyId)}>
              {t('Apply the rules')}
            </Button>
          ) : null}
        </header>
        {themes.length > 0 ? (
          <SortableList nameOf={names.theme} onMove={move}>
            <table className={styles.table}>
              <thead>
                <tr className={styles.heads}>
                  <th scope="col">
                    <span className="visually-hidden">{t('Order')}</span>
                  </th>
                  <th scope="col">{t('Theme')}</th>
                  <th scope="col">{t('Words of its rule')}</th>
                  <th scope="col" className={styles.right}>
                    {t('Items')}
                  </th>
                  <th scope="col">{t('Negative, other, positive')}</th>
                  <th scope="col" className={styles.right}>
                    {t('Rating')}
                  </th>
                  <th scope="col">
                    <span className="visually-hidden">{t('More')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {readings.map((reading, index) => (
                  <ThemeRow
                    key={reading.theme.id}
                    reading={reading}
                    index={index}
                    most={most}
                    onChange={(next) => changeTheme(reading.theme.id, next)}
                    onStep={(by) => move(index, index + by)}
                    onApply={() => void applyRules(voice.strategyId, reading.theme.id)}
                    onShow={() => changeView({ tab: 'feedback', filter: { themes: [reading.theme.id] }, pane: null })}
                    onRemove={() => void change((data) => ({ ...data, themes: data.themes.filter(({ id }) => id !== reading.theme.id) }))}
                  />
                ))}
              </tbody>
            </table>
          </SortableList>
        ) : null}
        <div className={styles.add} data-own-undo>
          <AddRow
            label={t('Add a theme')}
            placeholder={t('Type a theme and press Enter')}
            onAdd={(added) => void addThemes(added.map((name) => ({ name, words: [] })))}
          />
        </div>
      </section>
      <Phrases voice={voice} />
    </div>
  );
}
