import { Info } from 'lucide-react';
import { categoryName, type Feature, type FeatureReading, type KanoData, meaningOf } from '../../../shared/analysis/kano.ts';
import { formatFixed, formatNumber } from '../../../shared/format.ts';
import { KANO_SOURCES } from '../../../shared/frameworks/kano.ts';
import { t } from '../../../shared/i18n.ts';
import type { KanoFeature } from '../../../shared/metrics/kano.ts';
import { Segmented, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { CategoryMark } from './CategoryMark.tsx';
import styles from './Detail.module.css';
import { withFeature } from './features.ts';
import { Pairs } from './Pairs.tsx';
import { ruleWords, significanceWords } from './words.ts';

interface DetailProps {
  readonly reading: FeatureReading;
  readonly feature: Feature;
  readonly change: (next: (data: KanoData) => KanoData) => void;
}

/** One feature: how its answers came in, what they make it, and how that was calculated. */
export function Detail({ reading, feature, change }: DetailProps) {
  const { id, code, figure, note } = reading;
  const name = shorten(reading.name, 80) || code;
  const edit = (next: (own: Feature) => Feature): void => change((now) => withFeature(now, id, next));
  return (
    <>
      <div className={styles.top}>
        <h2 className={styles.head}>{name}</h2>
        <Segmented<keyof typeof KANO_SOURCES>
          size="small"
          label={t('Entered as')}
          value={reading.source}
          onChange={(source) => edit((own) => ({ ...own, source }))}
          options={[
            { value: 'counts', label: t(KANO_SOURCES.counts) },
            { value: 'answers', label: t('Pairs of answers') },
          ]}
        />
      </div>
      {reading.source === 'answers' && <Pairs feature={feature} name={name} onChange={edit} />}
      {figure.ok ? <Reading kano={figure.value} /> : <p className={styles.text}>{figure.error.message}</p>}
      {note !== null && (
        <p className={styles.remark}>
          <Info size={14} aria-hidden />
          {note}
        </p>
      )}
      <div className={styles.note}>
        <span className={styles.label}>{t('What follows for the offer')}</span>
        <InlineText
          lines
          label={t('What follows from {{name}}', { name })}
          placeholder={t('Write what you will do')}
          value={feature.note}
          onChange={(typed) => edit((own) => ({ ...own, note: typed }))}
        />
      </div>
    </>
  );
}

function Reading({ kano }: { readonly kano: KanoFeature }) {
  return (
    <>
      <p className={styles.category}>
        <CategoryMark category={kano.rule} hollow={!kano.significant} />
        <strong>{categoryName(kano.rule)}</strong>
        <span>{meaningOf(kano.rule)}</span>
      </p>
      <p className={styles.text}>{ruleWords(kano)}</p>
      <p className={styles.text}>{significanceWords(kano)}</p>
      <dl className={styles.coefficients}>
        <div>
          <dt>{t('Better')}</dt>
          <dd>{formatFixed(kano.better, 2)}</dd>
        </div>
        <div>
          <dt>{t('Worse')}</dt>
          <dd>{formatFixed(kano.worse, 2)}</dd>
        </div>
        <div>
          <dt>{t('Answers')}</dt>
          <dd>{formatNumber(kano.n ?? 0)}</dd>
        </div>
      </dl>
      <ul className={styles.formula} aria-label={t('How it is calculated')}>
        {kano.substituted.split('; ').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
