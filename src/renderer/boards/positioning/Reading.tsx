import { type AttributeReading, competitorName, type Placed } from '../../../shared/analysis/positioning.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { shorten } from '../../ui/index.ts';
import styles from './Reading.module.css';
import type { PositioningData } from './scores.ts';

interface ReadingProps {
  readonly data: PositioningData;
  readonly readings: readonly AttributeReading[];
  readonly nearest: { readonly competitor: Placed; readonly distance: number } | null;
}

/** What the scores say: where we lead, where we lag, where everybody is alike, and who is nearest. */
export function Reading({ data, readings, nearest }: ReadingProps) {
  const known = readings.filter(({ margin }) => margin !== null);
  if (known.length === 0) {
    return <p className={styles.none}>{t('Score us and the competitors: then it stands here where we lead, and where we lag.')}</p>;
  }
  const names = ({ best }: AttributeReading): string =>
    best
      .flatMap((id) =>
        data.competitors.filter((competitor) => competitor.id === id).map((found) => shorten(competitorName(data, found), 40)),
      )
      .join(', ');
  const nameOf = ({ attribute }: AttributeReading): string => shorten(attribute.name.trim(), 60) || t('Untitled attribute');
  const group = (sign: string, words: string, own: readonly AttributeReading[], said: (reading: AttributeReading) => string) =>
    own.length > 0 && (
      <div className={styles.group}>
        <h3 className={styles.name}>
          <span aria-hidden>{sign}</span> {words}
        </h3>
        <ul className="plain-list">
          {own.map((reading) => (
            <li key={reading.attribute.id} className={styles.line}>
              <span>{nameOf(reading)}</span>
              <span className={styles.by}>{said(reading)}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  const alike = known.filter((reading) => reading.alike);
  const apart = known.filter((reading) => !reading.alike);
  const by = ({ margin }: AttributeReading): string => formatNumber(Math.abs(margin ?? 0), 1);
  const sorted = (standing: AttributeReading['standing']): AttributeReading[] =>
    apart.filter((reading) => reading.standing === standing).sort((a, b) => Math.abs(b.margin ?? 0) - Math.abs(a.margin ?? 0));
  return (
    <>
      {group('▲', t('We lead'), sorted('lead'), (reading) => t('{{by}} before {{who}}', { by: by(reading), who: names(reading) }))}
      {group('▼', t('We lag'), sorted('lag'), (reading) => t('{{by}} behind {{who}}', { by: by(reading), who: names(reading) }))}
      {group('–', t('Level with the best'), sorted('level'), names)}
      {group('=', t('Everybody is alike'), alike, () => t('nobody stands out'))}
      {nearest && (
        <p className={styles.nearest}>
          {t('Nearest on the map is {{name}}: {{distance}} points away.', {
            name: shorten(nearest.competitor.name, 60),
            distance: formatNumber(nearest.distance, 1),
          })}
        </p>
      )}
    </>
  );
}
