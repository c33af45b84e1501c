import { Quote, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { type FeedbackChange, LOOP_STATUSES, loopStatuses } from '../../../shared/rows.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { changeItems } from './changes.ts';
import { loopChange } from './loop.ts';
import { PickMenu, type PickOption } from './PickMenu.tsx';
import { SentimentMark } from './SentimentMark.tsx';
import styles from './Table.module.css';
import type { Voice } from './useVoice.ts';
import { sentimentWord } from './words.ts';

export type BulkMenu = 'theme' | 'untheme' | 'sentiment' | 'loop' | 'link';

interface BulkBarProps {
  readonly voice: Voice;
  readonly numbers: readonly number[];
  readonly menu: BulkMenu | null;
  readonly onMenu: (menu: BulkMenu | null) => void;
  /** A menu was left by a choice or Escape. */
  readonly onLeft: () => void;
  readonly onCite: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

const NONE = 'none';

/** What can be done with the marked items, alike in all of them. */
export function BulkBar({ voice, numbers, menu, onMenu, onLeft, onCite, onRemove, onClear }: BulkBarProps) {
  const { strategyId, themes, names } = voice;
  const [working, setWorking] = useState(false);
  const change = async (next: FeedbackChange, what: string): Promise<void> => {
    setWorking(true);
    await changeItems(strategyId, numbers, next, what);
    setWorking(false);
  };
  const makeTheme = async (name: string): Promise<void> => {
    const [id] = await voice.addThemes([{ name, words: [] }]);
    if (id !== undefined) await change({ addThemes: [id] }, t('Theme “{{name}}” added', { name }));
  };
  const themeOptions = themes.map(({ id }): PickOption => ({ value: id, label: names.theme(id) }));
  const withNone = (options: readonly PickOption[], none: string): PickOption[] => [...options, { value: NONE, label: none }];
  const menuOf = (key: BulkMenu) => ({
    opened: menu === key,
    onOpened: (opened: boolean) => onMenu(opened ? key : null),
    onLeft,
    disabled: working,
  });
  const link = (value: string): void => {
    const [what, id] = partsOf(value);
    const chosen = id === NONE ? null : id;
    if (what === 'persona') {
      void change({ persona: chosen }, chosen === null ? t('Persona taken out') : linked(names.persona(chosen)));
    } else if (what === 'touchpoint') {
      void change({ touchpoint: chosen }, chosen === null ? t('Touchpoint taken out') : linked(names.touchpoint(chosen)));
    } else {
      const phase = voice.phases.find((one) => one.id === chosen);
      void change({ phase: phase ? { record: phase.record, item: phase.id } : null }, phase ? linked(phase.name) : t('Phase taken out'));
    }
  };

  return (
    <div className={styles.bulk}>
      <span className={styles.count} role="status">
        {working
          ? t('Changing {{count}}…', { count: formatNumber(numbers.length) })
          : t('{{count}} marked', { count: formatNumber(numbers.length) })}
      </span>
      <PickMenu
        label={t('Add theme')}
        options={themeOptions}
        makeLabel="New theme “{{name}}”"
        onPick={(id) => void change({ addThemes: [id] }, t('Theme “{{name}}” added', { name: names.theme(id) }))}
        onMake={(name) => void makeTheme(name)}
        {...menuOf('theme')}
      />
      <PickMenu
        label={t('Remove theme')}
        options={themeOptions}
        onPick={(id) => void change({ removeThemes: [id] }, t('Theme “{{name}}” removed', { name: names.theme(id) }))}
        {...menuOf('untheme')}
      />
      <PickMenu
        label={t('Sentiment')}
        options={withNone(
          SENTIMENT_VALUES.map((value) => ({
            value: String(value),
            label: sentimentWord(value),
            mark: <SentimentMark value={value} look="dot" />,
          })),
          t('No sentiment'),
        )}
        onPick={(value) =>
          void change(
            { sentiment: value === NONE ? null : Number(value) },
            value === NONE ? t('Sentiment taken out') : t('Set to “{{word}}”', { word: sentimentWord(Number(value)) }),
          )
        }
        {...menuOf('sentiment')}
      />
      <PickMenu
        label={t('Loop')}
        options={loopStatuses.map((status) => ({ value: status, label: t(LOOP_STATUSES[status]) }))}
        onPick={(value) => {
          const status = loopStatuses.find((one) => one === value);
          if (status) void change(loopChange(status, voice.today), t('Set to “{{word}}”', { word: t(LOOP_STATUSES[status]) }));
        }}
        {...menuOf('loop')}
      />
      <PickMenu label={t('Link to')} options={linkOptions(voice)} onPick={link} {...menuOf('link')} />
      <Button size="small" icon={<Quote size={13} aria-hidden />} aria-label={t('Cite… as evidence')} disabled={working} onClick={onCite}>
        <span className={styles.word}>{t('Cite…')}</span>
      </Button>
      <Button size="small" danger icon={<Trash2 size={13} aria-hidden />} aria-label={t('Delete')} disabled={working} onClick={onRemove}>
        <span className={styles.word}>{t('Delete')}</span>
      </Button>
      <IconButton label={t('Mark none')} size="small" onClick={onClear} className={styles.end}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  );
}

const SENTIMENT_VALUES = [2, 1, 0, -1, -2] as const;

const linked = (name: string): string => t('Linked to “{{name}}”', { name });

/** "persona 0197…": what is linked, and to which. */
const partsOf = (value: string): [string, string] => {
  const [what = '', id = ''] = value.split(' ');
  return [what, id];
};

function linkOptions({ personas, touchpoints, phases }: Voice): PickOption[] {
  return [
    ...personas.map(({ id, name }) => ({ value: `persona ${id}`, label: name, group: t('Persona') })),
    { value: `persona ${NONE}`, label: t('No persona'), group: t('Persona') },
    ...touchpoints.map(({ id, name }) => ({ value: `touchpoint ${id}`, label: name, group: t('Touchpoint') })),
    { value: `touchpoint ${NONE}`, label: t('No touchpoint'), group: t('Touchpoint') },
    ...phases.map(({ id, name, journey }) => ({ value: `phase ${id}`, label: name, group: t('Phase of {{journey}}', { journey }) })),
    { value: `phase ${NONE}`, label: t('No phase'), group: t('Phase') },
  ];
}
