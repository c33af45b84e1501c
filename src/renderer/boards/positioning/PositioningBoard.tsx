import { useState } from 'react';
import { mapOf, nearestOf, ourName, readAttributes } from '../../../shared/analysis/positioning.ts';
import { formatNumber } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { nameOf, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { AttributeTable } from './AttributeTable.tsx';
import { Competitors } from './Competitors.tsx';
import { AxisChoice, MapPane } from './MapPane.tsx';
import styles from './PositioningBoard.module.css';
import { Reading } from './Reading.tsx';
import { Reputation } from './Reputation.tsx';
import { SellingPoints } from './SellingPoints.tsx';
import { Statement } from './Statement.tsx';

/** What the parts of the board share. */
export interface PositioningContext {
  readonly view: RecordView<'positioning'>;
  /** What we are called. */
  readonly us: string;
  /** The ids of all competitors, which give each its form. */
  readonly order: readonly string[];
  /** Who is chosen: `US`, a competitor, or nobody. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

export function PositioningBoard({ id }: { readonly id: string }) {
  const view = useRecord('positioning', id);
  return view ? <OpenPositioning view={view} /> : null;
}

/** The map beside what it is drawn from: the statement, the attributes with their scores, the competitors and the reasons. */
function OpenPositioning({ view }: { readonly view: RecordView<'positioning'> }) {
  const { record, data } = view;
  const { records } = useStrategy();
  const [chosen, setChosen] = useState<string | null>(null);
  const us = shorten(ourName(records), 60);
  const context: PositioningContext = { view, us, order: data.competitors.map(({ id }) => id), chosen, onChoose: setChosen };
  const readings = readAttributes(record);
  const nearest = nearestOf(mapOf(record, us));
  return (
    <BoardFrame
      label={t('Positioning map')}
      title={shorten(nameOf(record), 80)}
      summary={
        <>
          <span>{plural(data.competitors.length, 'One competitor', '{{count}} competitors')}</span>
          <span>{plural(data.attributes.length, 'one attribute', '{{count}} attributes')}</span>
          {nearest && (
            <span>
              {t('nearest on the map: {{name}}, {{distance}} away', {
                name: shorten(nearest.competitor.name, 40),
                distance: formatNumber(nearest.distance, 1),
              })}
            </span>
          )}
        </>
      }
    >
      <div className={styles.scroll}>
        <div className={styles.board}>
          <div className={styles.main}>
            <section className={styles.map} aria-label={t('Perceptual map')} data-field="map">
              <h2 className={styles.head}>{t('Perceptual map')}</h2>
              <AxisChoice view={view} />
              <MapPane {...context} />
            </section>
            <section className={styles.table} aria-label={t('Attributes and scores')} data-field="attributes">
              <h2 className={styles.head}>
                {t('Attributes')} <span className={styles.hint}>{t('as customers see them, 0 to 10')}</span>
              </h2>
              <AttributeTable {...context} readings={readings} />
            </section>
            <section className={styles.rivals} aria-label={t('Competitors')} data-field="competitors">
              <h2 className={styles.head}>
                {t('Competitors')} <span className={styles.hint}>{t('whom the target compares us with')}</span>
              </h2>
              <Competitors {...context} />
            </section>
          </div>
          <div className={styles.side}>
            <section className={styles.statement} aria-label={t('Positioning statement')} data-field="statement">
              <h2 className={styles.head}>{t('Statement')}</h2>
              <Statement view={view} us={us} />
            </section>
            <section className={styles.reading} aria-label={t('Where we stand')}>
              <h2 className={styles.head}>{t('Where we stand')}</h2>
              <Reading data={data} readings={readings} nearest={nearest} />
            </section>
            <section className={styles.selling} aria-label={t('Unique selling points')} data-field="uniqueSellingPoints">
              <h2 className={styles.head}>
                {t('Unique selling points')} <span className={styles.hint}>{t('each with its proof')}</span>
              </h2>
              <SellingPoints view={view} />
            </section>
            <section className={styles.reputation} aria-label={t('Reputation')} data-field="reputation">
              <h2 className={styles.head}>
                {t('Reputation')} <span className={styles.hint}>{t('what the good name rests on')}</span>
              </h2>
              <Reputation view={view} />
            </section>
          </div>
        </div>
      </div>
    </BoardFrame>
  );
}
