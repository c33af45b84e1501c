import { Menu } from '@mantine/core';
import { Ellipsis, ListFilter, Trash2, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import type { Theme, ThemeReading } from '../../../shared/analysis/feedback.ts';
import { formatNumber, formatPercent } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { InlineText } from '../../boards/frame/InlineText.tsx';
import { classes, Grip, IconButton, useSortableRow } from '../../ui/index.ts';
import { wordsOf } from './rule-words.ts';
import styles from './Themes.module.css';

interface ThemeRowProps {
  readonly reading: ThemeReading;
  readonly index: number;
  /** How often the most frequent theme comes up: its bar is the longest. */
  readonly most: number;
  readonly onChange: (next: Partial<Theme>) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onApply: () => void;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}

/** One theme: its name and the words of its rule edited in place, and what there is of it. */
export function ThemeRow({ reading, index, most, onChange, onStep, onApply, onShow, onRemove }: ThemeRowProps) {
  const { theme, count, percent, meanRating } = reading;
  const { ref, handleRef, isDragSource } = useSortableRow(theme.id, index);
  const name = theme.name.trim() || t('Untitled theme');
  return (
    <tr ref={ref} className={classes(styles.row, isDragSource && styles.dragged)}>
      <td className={styles.grip}>
        <Grip label={t('Reorder “{{name}}”', { name })} handleRef={handleRef} onStep={onStep} />
      </td>
      <th scope="row" className={styles.name}>
        <InlineText label={t('Name of “{{name}}”', { name })} value={theme.name} onChange={(text) => onChange({ name: text })} />
        <InlineText
          label={t('What belongs to “{{name}}”', { name })}
          className={styles.meaning}
          placeholder={t('What belongs here')}
          value={theme.meaning}
          onChange={(meaning) => onChange({ meaning })}
        />
      </th>
      <td className={styles.words}>
        <RuleWords label={t('Words of “{{name}}”', { name })} words={theme.words} onChange={(words) => onChange({ words })} />
      </td>
      <td className={styles.right}>
        <button
          type="button"
          className={styles.count}
          aria-label={t('Show {{count}} items of “{{name}}”', { count, name })}
          onClick={onShow}
        >
          {formatNumber(count)}
        </button>
        <span className={styles.share}>{formatPercent(percent)}</span>
      </td>
      <td>
        <SoundBar reading={reading} most={most} />
      </td>
      <td className={styles.right}>{meanRating === null ? '–' : formatNumber(meanRating, 1)}</td>
      <td>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <IconButton label={t('More for “{{name}}”', { name })} tip={t('More')} size="small">
              <Ellipsis size={15} aria-hidden />
            </IconButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<ListFilter size={14} aria-hidden />} onClick={onShow}>
              {t('Show its feedback')}
            </Menu.Item>
            <Menu.Item leftSection={<WandSparkles size={14} aria-hidden />} disabled={theme.words.length === 0} onClick={onApply}>
              {t('Apply this rule alone')}
            </Menu.Item>
            <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={onRemove}>
              {t('Delete the theme')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}

interface RuleWordsProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly onChange: (words: string[]) => void;
}

/** Words and phrases parted by commas; what is half typed stays as it is typed until one leaves. */
function RuleWords({ label, words, onChange }: RuleWordsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <InlineText
      label={label}
      placeholder={t('wifi, connection, drop*')}
      value={typed ?? words.join(', ')}
      onChange={(text) => {
        setTyped(text);
        onChange(wordsOf(text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Negative, the rest and positive side by side; as long as the theme is frequent. */
function SoundBar({ reading, most }: { readonly reading: ThemeReading; readonly most: number }) {
  const { negative, other, positive, count } = reading;
  const said = t('{{negative}} negative, {{positive}} positive, {{other}} neutral or without a sentiment', { negative, positive, other });
  return (
    <span className={styles.sound} title={said}>
      <span className={styles.figure} data-tone="negative" aria-hidden>
        {negative > 0 ? formatNumber(negative) : ''}
      </span>
      <span className={styles.track} aria-hidden>
        <span className={styles.bars} style={{ width: `${(100 * count) / most}%` }}>
          <span data-tone="negative" style={{ flexGrow: negative }} />
          <span data-tone="other" style={{ flexGrow: other }} />
          <span data-tone="positive" style={{ flexGrow: positive }} />
        </span>
      </span>
      <span className={styles.figure} data-tone="positive" aria-hidden>
        {positive > 0 ? formatNumber(positive) : ''}
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
