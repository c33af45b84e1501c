import { X } from 'lucide-react';
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

export type BulkMenu = 'theme' | 'untheme' | 'sentiment' | 'loop' | 'persona' | 'touchpoint' | 'phase';

interface BulkBarProps {
  readonly voice: Voice;
  readonly numbers: readonly number[];
  readonly menu: BulkMenu | null;
  readonly onMenu: (menu: BulkMenu | null) => void;
  /** Something was changed in these items. */
  readonly onDone: () => void;
  readonly onCite: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

const NONE = 'none';

/** What can be done with the marked items, alike in all of them. */
export function BulkBar({ voice, numbers, menu, onMenu, onDone, onCite, onRemove, onClear }: BulkBarProps) {
  const { strategyId, themes, names } = voice;
  const change = async (next: FeedbackChange, what: string): Promise<void> => {
    if (await changeItems(strategyId, numbers, next, what)) onDone();
  };
  const makeTheme = async (name: string): Promise<void> => {
    const [id] = await voice.addThemes([{ name, words: [] }]);
    if (id !== undefined) await change({ addThemes: [id] }, t('Theme “{{name}}” added', { name }));
  };
  const themeOptions = themes.map(({ id }): PickOption => ({ value: id, label: names.theme(id) }));
  const withNone = (options: readonly PickOption[], none: string): PickOption[] => [...options, { value: NONE, label: none }];
  const menuOf = (key: BulkMenu) => ({ opened: menu === key, onOpened: (opened: boolean) => onMenu(opened ? key : null) });
  const idOf = (value: string): string | null => (value === NONE ? null : value);

  return (
    <div className={styles.bulk}>
      <span className={styles.count} role="status">
        {t('{{count}} marked', { count: formatNumber(numbers.length) })}
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
        label={t('Take theme away')}
        options={themeOptions}
        onPick={(id) => void change({ removeThemes: [id] }, t('Theme “{{name}}” taken away', { name: names.theme(id) }))}
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
      <PickMenu
        label={t('Persona')}
        options={withNone(
          voice.personas.map(({ id, name }) => ({ value: id, label: name })),
          t('No persona'),
        )}
        onPick={(value) => {
          const id = idOf(value);
          void change({ persona: id }, id === null ? t('Persona taken out') : t('Linked to “{{name}}”', { name: names.persona(id) }));
        }}
        {...menuOf('persona')}
      />
      <PickMenu
        label={t('Touchpoint')}
        options={withNone(
          voice.touchpoints.map(({ id, name }) => ({ value: id, label: name })),
          t('No touchpoint'),
        )}
        onPick={(value) => {
          const id = idOf(value);
          const what = id === null ? t('Touchpoint taken out') : t('Linked to “{{name}}”', { name: names.touchpoint(id) });
          void change({ touchpoint: id }, what);
        }}
        {...menuOf('touchpoint')}
      />
      <PickMenu
        label={t('Phase')}
        options={[
          ...voice.phases.map(({ id, name, journey }) => ({ value: id, label: name, group: journey })),
          { value: NONE, label: t('No phase'), group: t('None') },
        ]}
        onPick={(value) => {
          const phase = voice.phases.find(({ id }) => id === value);
          void change(
            { phase: phase ? { record: phase.record, item: phase.id } : null },
            phase ? t('Linked to “{{name}}”', { name: phase.name }) : t('Phase taken out'),
          );
        }}
        {...menuOf('phase')}
      />
      <Button size="small" onClick={onCite}>
        {t('Cite as evidence…')}
      </Button>
      <Button size="small" danger onClick={onRemove}>
        {t('Delete')}
      </Button>
      <IconButton label={t('Mark none')} size="small" onClick={onClear} className={styles.end}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  );
}

const SENTIMENT_VALUES = [2, 1, 0, -1, -2] as const;
