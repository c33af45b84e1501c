import { Menu } from '@mantine/core';
import { SquarePen, Trash2 } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { type EvidenceLevel, SWOT_QUADRANTS, type SwotItem, type SwotQuadrant, scoreOf } from '../../../shared/analysis/swot.ts';
import { t } from '../../../shared/i18n.ts';
import { classes, EvidenceMark, RatingInput, shorten } from '../../ui/index.ts';
import { useCard } from '../drag/Card.tsx';
import { CardMenu } from '../drag/CardMenu.tsx';
import { InlineText } from '../frame/InlineText.tsx';
import { AreaMark } from './AreaMark.tsx';
import styles from './ItemCard.module.css';
import type { Coded } from './items.ts';
import { citedWords, wordsOf } from './words.ts';

interface ItemCardProps {
  readonly coded: Coded;
  /** The quadrant that it is shown in, which is another than its own while it is dragged. */
  readonly group: SwotQuadrant;
  readonly index: number;
  readonly evidence: EvidenceLevel | null;
  readonly citations: number;
  readonly chosen: boolean;
  readonly onChoose: (id: string | null) => void;
  readonly onChange: (change: Partial<Omit<SwotItem, 'id'>>) => void;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

/** One item of a quadrant: its statement, what it rests on, and its score as an area. */
export function ItemCard({ coded, group, index, evidence, citations, chosen, onChoose, onChange, onOpen, onDelete }: ItemCardProps) {
  const { item, code } = coded;
  const { ref, gripRef, isDragSource, onKeyDown } = useCard(item.id, group, index);
  const name = shorten(item.statement, 80) || code;
  const score = scoreOf(item);

  const onCardKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && chosen) {
      event.stopPropagation();
      onChoose(null);
      return;
    }
    onKeyDown(event);
  };

  return (
    <li
      ref={ref}
      aria-label={name}
      className={classes(styles.card, styles[group], chosen && styles.chosen, isDragSource && styles.dragged)}
      onClick={(event) => {
        if (isOnCard(event)) onChoose(item.id);
      }}
      onKeyDown={onCardKey}
    >
      <CardMenu
        id={item.id}
        name={name}
        gripRef={gripRef}
        centred
        targets={SWOT_QUADRANTS.filter((quadrant) => quadrant !== group).map((quadrant) => ({
          group: quadrant,
          label: wordsOf(quadrant).moveTo,
        }))}
      >
        <Menu.Item leftSection={<SquarePen size={14} aria-hidden />} onClick={onOpen}>
          {t('Open in the form')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={onDelete}>
          {t('Delete')}
        </Menu.Item>
      </CardMenu>
      <div className={styles.words}>
        <InlineText
          label={t('Statement of {{code}}', { code })}
          className={styles.statement}
          value={item.statement}
          placeholder={t('Say it in one sentence')}
          onChange={(statement) => onChange({ statement })}
        />
        <div className={styles.meta}>
          <span className={styles.code}>{code}</span>
          {evidence ? <EvidenceMark level={evidence} withWord /> : <span>{t('No evidence')}</span>}
          <span>{citedWords(citations)}</span>
        </div>
      </div>
      <button
        type="button"
        className={styles.score}
        aria-expanded={chosen}
        aria-label={score === null ? t('Rate “{{name}}”', { name }) : t('Rate “{{name}}”: score {{score}}', { name, score })}
        title={score === null ? t('Not rated yet') : t('Impact {{impact}} × confidence {{confidence}}', pointsOf(item))}
        onClick={() => onChoose(chosen ? null : item.id)}
      >
        <AreaMark impact={item.impact} confidence={item.confidence} />
        <span className={styles.figure}>{score ?? '–'}</span>
      </button>
      {chosen && (
        <div className={styles.ratings}>
          <span className={styles.rating}>
            <span aria-hidden>{t('Impact')}</span>
            <RatingInput
              label={t('Impact of {{code}}', { code })}
              look="dots"
              value={item.impact}
              onChange={(impact) => onChange({ impact })}
            />
          </span>
          <span className={styles.rating}>
            <span aria-hidden>{t('Confidence')}</span>
            <RatingInput
              label={t('Confidence of {{code}}', { code })}
              look="dots"
              value={item.confidence}
              onChange={(confidence) => onChange({ confidence })}
            />
          </span>
        </div>
      )}
    </li>
  );
}

/** False for its buttons, which do something of their own, and for its menu, which stands elsewhere on the page. */
const isOnCard = ({ currentTarget, target }: MouseEvent<HTMLElement>): boolean =>
  target instanceof Element && currentTarget.contains(target) && target.closest('button, input') === null;

const pointsOf = ({ impact, confidence }: SwotItem) => ({ impact: impact ?? 0, confidence: confidence ?? 0 });
