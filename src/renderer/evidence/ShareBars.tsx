import { type AssumptionShare, EVIDENCE_ORDER, type LevelCounts, type Share } from '../../shared/analysis/evidence.ts';
import { EVIDENCE_LEVELS } from '../../shared/frameworks/define.ts';
import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { classes, EvidenceMark, KindIcon } from '../ui/index.ts';
import styles from './ShareBars.module.css';

/** "62% of this strategy rests on assumptions: 31 of 50 claims." */
export function shareSentence({ percent, assumed, claims }: Share): string {
  if (percent === null) return t('Nothing is claimed yet.');
  return t('{{percent}}% of this strategy rests on assumptions: {{assumed}} of {{claims}}.', {
    percent,
    assumed,
    claims: plural(claims, '1 claim', '{{count}} claims'),
  });
}

/** How firmly claims stand: solid, mid and dashed, as the marks of evidence are. */
export function LevelBar({ levels, tall = false }: { readonly levels: LevelCounts; readonly tall?: boolean }) {
  return (
    <span className={classes(styles.bar, tall && styles.tall)} aria-hidden>
      {EVIDENCE_ORDER.map((level) =>
        levels[level] > 0 ? <span key={level} data-level={level} style={{ flexGrow: levels[level] }} /> : null,
      )}
    </span>
  );
}

interface ShareBarsProps {
  readonly share: AssumptionShare;
  /** How many records cite nothing. */
  readonly uncited: number;
  /** The framework whose claims alone are listed. */
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
}

/** How much is assumed: in a sentence, as one bar, and for each framework; a framework shows its claims alone. */
export function ShareBars({ share, uncited, kind, onKind }: ShareBarsProps) {
  return (
    <>
      <p className={styles.sentence}>{shareSentence(share)}</p>
      <p className={styles.definition}>
        {t(
          'A claim is an entry of evidence. A record that cites nothing counts as one assumed claim, and evidence past its date is an assumption again.',
        )}
      </p>
      <div className={styles.whole}>
        <LevelBar levels={share.levels} tall />
        <ul className={styles.legend}>
          {EVIDENCE_ORDER.map((level) => (
            <li key={level}>
              <EvidenceMark level={level} />
              {t(EVIDENCE_LEVELS[level])} <span className={styles.number}>{share.levels[level]}</span>
            </li>
          ))}
          {share.expired > 0 ? (
            <li className={styles.reason}>{plural(share.expired, 'one past its date', '{{count}} past their date')}</li>
          ) : null}
          {uncited > 0 ? (
            <li className={styles.reason}>{plural(uncited, 'one record cites nothing', '{{count}} records cite nothing')}</li>
          ) : null}
        </ul>
      </div>
      <h2 className={styles.heading}>
        {t('Assumed')} <span className={styles.hint}>{t('by framework; choose one to see its claims alone')}</span>
      </h2>
      <ul className={styles.kinds} aria-label={t('Assumed, by framework')}>
        {share.byKind.map((one) => (
          <li key={one.kind}>
            <button
              type="button"
              className={styles.kind}
              aria-pressed={kind === one.kind}
              onClick={() => onKind(kind === one.kind ? null : one.kind)}
            >
              <span className={styles.head}>
                <KindIcon kind={one.kind} size={14} />
                <span className={styles.name}>{t(frameworkOf(one.kind).plural)}</span>
                <span className={styles.number}>{t('{{assumed}} of {{claims}}', { assumed: one.assumed, claims: one.claims })}</span>
              </span>
              <LevelBar levels={one.levels} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
