import { Trash2 } from 'lucide-react';
import { competitorName } from '../../../shared/analysis/positioning.ts';
import { PRICE_LEVELS } from '../../../shared/frameworks/positioning.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow, classes, EmptyState, IconButton, SelectInput, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import styles from './Competitors.module.css';
import type { PositioningContext } from './PositioningBoard.tsx';
import { ShapeMark } from './ShapeMark.tsx';
import { withCompetitor, withNewCompetitor, withoutCompetitor } from './scores.ts';

type PriceLevel = keyof typeof PRICE_LEVELS;
const PRICES = Object.entries(PRICE_LEVELS).map(([value, label]) => ({ value, label }));
const isPrice = (value: string | null): value is PriceLevel => value !== null && value in PRICE_LEVELS;

/** A card for each competitor: what they are chosen for, what is put up with there, and their price beside ours. */
export function Competitors({ view, order, chosen }: PositioningContext) {
  const { record, data, change } = view;
  return (
    <>
      {data.competitors.length === 0 && (
        <EmptyState
          title={t('No competitors yet')}
          text={t('Ask recent customers what else they looked at. Take in what is none of your trade, such as staying at home.')}
        />
      )}
      <ul className={styles.cards}>
        {data.competitors.map((competitor) => {
          const { id } = competitor;
          const name = shorten(competitorName(data, competitor), 60);
          const alter = (part: Parameters<typeof withCompetitor>[2]) => change((now) => withCompetitor(now, id, part));
          return (
            <li key={id} aria-label={name} className={classes(styles.card, id === chosen && styles.chosen)}>
              <div className={styles.top}>
                <ShapeMark id={id} order={order} />
                <InlineText
                  label={t('Name of {{name}}', { name })}
                  className={styles.name}
                  placeholder={t('Name')}
                  value={competitor.name}
                  onChange={(typed) => alter({ name: typed })}
                />
                <IconButton
                  size="small"
                  label={t('Delete “{{name}}”', { name })}
                  onClick={() => change((now) => withoutCompetitor(now, record.id, id))}
                >
                  <Trash2 size={13} aria-hidden />
                </IconButton>
              </div>
              <div className={styles.price}>
                <span aria-hidden>{t('Price')}</span>
                <SelectInput
                  plain
                  label={t('Price level of {{name}}', { name })}
                  placeholder={t('not said')}
                  options={PRICES}
                  value={competitor.priceLevel}
                  onChange={(level) => alter({ priceLevel: isPrice(level) ? level : null })}
                />
              </div>
              <div className={styles.side}>
                <span className={styles.label} aria-hidden>
                  <b className={styles.plus}>+</b> {t('Strengths')}
                </span>
                <InlineText
                  lines
                  label={t('Strengths of {{name}}', { name })}
                  placeholder={t('What are they chosen for?')}
                  value={competitor.strengths}
                  onChange={(strengths) => alter({ strengths })}
                />
              </div>
              <div className={styles.side}>
                <span className={styles.label} aria-hidden>
                  <b className={styles.minus}>−</b> {t('Weaknesses')}
                </span>
                <InlineText
                  lines
                  label={t('Weaknesses of {{name}}', { name })}
                  placeholder={t('What do customers put up with there?')}
                  value={competitor.weaknesses}
                  onChange={(weaknesses) => alter({ weaknesses })}
                />
              </div>
              <InlineText
                label={t('Note on {{name}}', { name })}
                className={styles.note}
                placeholder={t('Note')}
                value={competitor.note}
                onChange={(note) => alter({ note })}
              />
            </li>
          );
        })}
      </ul>
      <AddRow
        label={t('Add a competitor')}
        placeholder={t('Type a competitor and press Enter')}
        onAdd={(names) => change((now) => names.reduce((next, name) => withNewCompetitor(next, newId(), name), now))}
      />
    </>
  );
}
