import { Menu } from '@mantine/core';
import { Ellipsis, Plus } from 'lucide-react';
import { missingLetters, type SwotQuadrant, type TowsStrategy } from '../../../shared/analysis/swot.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { CodeMark, classes, IconButton, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { CitePicker } from './CitePicker.tsx';
import { cites, codedItems, LETTER_OF, QUADRANT_OF, type SwotData, TOWS_ORDER, toggleCitation, withStrategy } from './items.ts';
import styles from './Strategy.module.css';
import { citeA, towsHint } from './words.ts';

/** What the strategies of a board need to draw and change themselves. */
export interface StrategyContext {
  readonly record: RecordOf<'swot'>;
  readonly data: SwotData;
  readonly change: (next: (data: SwotData) => SwotData) => void;
  /** The id of the item chosen on the board. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

interface StrategyItemProps extends StrategyContext {
  readonly strategy: TowsStrategy;
  /** True for the one just added: it takes the focus. */
  readonly fresh: boolean;
}

/** One TOWS strategy: its statement, what it cites, and what it still lacks. */
export function StrategyItem({ record, data, change, chosen, onChoose, strategy, fresh }: StrategyItemProps) {
  const items = codedItems(data);
  const cited = strategy.cites.flatMap((reference) => items.get(reference.item ?? '') ?? []);
  const name = shorten(strategy.statement, 80) || t('Untitled strategy');
  const isCiting = chosen !== null && cites(strategy, record.id, chosen);
  const picker = {
    record: record.id,
    data,
    strategy,
    onToggle: (item: string) => change((now) => toggleCitation(now, record.id, strategy.id, item)),
  };
  return (
    <li aria-label={name} className={classes(styles.strategy, isCiting && styles.citing)}>
      <InlineText
        label={t('Statement of the strategy')}
        className={styles.statement}
        placeholder={t('What will you do?')}
        value={strategy.statement}
        inputRef={fresh ? focusNow : undefined}
        onChange={(statement) => change((now) => withStrategy(now, strategy.id, (old) => ({ ...old, statement })))}
      />
      <div className={styles.cites}>
        {cited.map(({ item, code, quadrant }) => (
          <button
            key={item.id}
            type="button"
            className={classes(styles.cite, chosen === item.id && styles.chosen)}
            aria-pressed={chosen === item.id}
            aria-label={`${code}: ${shorten(item.statement, 80)}`}
            title={shorten(item.statement)}
            onClick={() => onChoose(chosen === item.id ? null : item.id)}
          >
            <CodeMark code={code} list={quadrant} />
          </button>
        ))}
        {missingLetters(strategy, { id: record.id, data }).map((letter) => (
          <CitePicker key={letter} {...picker} quadrants={[QUADRANT_OF[letter]]}>
            <button type="button" className={styles.missing} aria-label={t('{{what}} in “{{name}}”', { what: citeA(letter), name })}>
              {citeA(letter)}
            </button>
          </CitePicker>
        ))}
        <span className={styles.tools}>
          <CitePicker {...picker} quadrants={quadrantsOf(strategy)}>
            <button type="button" className={styles.tool} aria-label={t('Cite items in “{{name}}”', { name })} title={t('Cite items')}>
              <Plus size={14} aria-hidden />
            </button>
          </CitePicker>
          <StrategyMenu strategy={strategy} name={name} change={change} />
        </span>
      </div>
    </li>
  );
}

const focusNow = (element: HTMLElement | null): void => element?.focus();

const ALL: readonly SwotQuadrant[] = ['strengths', 'weaknesses', 'opportunities', 'threats'];

/** The quadrants of a strategy's letters first, then the others. */
function quadrantsOf({ kind }: TowsStrategy): readonly SwotQuadrant[] {
  const own = ALL.filter((quadrant) => kind?.includes(LETTER_OF[quadrant]));
  return [...own, ...ALL.filter((quadrant) => !own.includes(quadrant))];
}

interface StrategyMenuProps extends Pick<StrategyContext, 'change'> {
  readonly strategy: TowsStrategy;
  readonly name: string;
}

function StrategyMenu({ strategy, name, change }: StrategyMenuProps) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton label={t('More for “{{name}}”', { name })} size="small">
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {TOWS_ORDER.filter((kind) => kind !== strategy.kind).map((kind) => (
          <Menu.Item key={kind} onClick={() => change((now) => withStrategy(now, strategy.id, (old) => ({ ...old, kind })))}>
            {t('Change to {{kind}}: {{hint}}', { kind, hint: towsHint(kind) })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => change((now) => ({ ...now, strategies: now.strategies.filter((other) => other.id !== strategy.id) }))}>
          {t('Delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
