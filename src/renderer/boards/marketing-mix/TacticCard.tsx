import { Menu } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { formatMoney } from '../../../shared/format.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { classes, resolveReference, shorten } from '../../ui/index.ts';
import { useCard } from '../drag/Card.tsx';
import { CardMenu } from '../drag/CardMenu.tsx';
import { InlineText } from '../frame/InlineText.tsx';
import { columnName } from './Columns.tsx';
import type { MixContext } from './MixBoard.tsx';
import { StatusMark } from './StatusMark.tsx';
import styles from './TacticCard.module.css';
import { type MixColumn, type Tactic, withoutTactic, withTactic } from './tactics.ts';
import { datesInWords } from './words.ts';

interface TacticCardProps extends MixContext {
  readonly tactic: Tactic;
  readonly code: string;
  readonly group: MixColumn;
  /** The columns that it can go to. */
  readonly groups: readonly MixColumn[];
  readonly index: number;
  /** True while its details are open beside the board. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

export function TacticCard({ view, currency, tactic, code, group, groups, index, open, onOpen }: TacticCardProps) {
  const { records } = useStrategy();
  const { ref, gripRef, isDragSource, onKeyDown } = useCard(tactic.id, group, index);
  const name = shorten(tactic.statement, 80) || code;
  const segments = tactic.segments.flatMap((reference) => resolveReference(records, reference) ?? []);
  return (
    <li
      ref={ref}
      aria-label={name}
      data-field="tactics"
      className={classes(styles.card, open && styles.open, isDragSource && styles.dragged)}
      onKeyDown={onKeyDown}
    >
      <CardMenu
        id={tactic.id}
        name={name}
        gripRef={gripRef}
        targets={groups
          .filter((other) => other !== group && other !== 'none')
          .map((other) => ({ group: other, label: t('Move to {{name}}', { name: columnName(other) }) }))}
      >
        <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={() => view.change((now) => withoutTactic(now, tactic.id))}>
          {t('Delete')}
        </Menu.Item>
      </CardMenu>
      <InlineText
        label={t('Statement of {{code}}', { code })}
        className={styles.statement}
        placeholder={t('What is done?')}
        value={tactic.statement}
        onChange={(statement) => view.change((now) => withTactic(now, tactic.id, { statement }))}
      />
      <button type="button" className={styles.meta} aria-expanded={open} onClick={onOpen}>
        <span className={styles.unseen}>{t('Details of “{{name}}”', { name })}: </span>
        {segments.length > 0 && <span className={styles.segments}>{segments.map(({ title }) => shorten(title, 40)).join(', ')}</span>}
        <span>{shorten(tactic.owner, 40) || t('no owner')}</span>
        <span>{datesInWords(tactic) || t('no dates')}</span>
        <span className={styles.foot}>
          <span className={styles.cost}>{tactic.cost === null ? t('no cost') : formatMoney(tactic.cost, currency)}</span>
          {tactic.status && (
            <span className={styles.status}>
              <StatusMark status={tactic.status} /> {t(WORK_STATUSES[tactic.status])}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
