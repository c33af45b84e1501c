import type { EconomicsNumber } from '../../../shared/analysis/economics.ts';
import { quantityWords } from '../../../shared/analysis/scenario.ts';
import type { Suggestion } from '../../../shared/analysis/suggest-economics.ts';
import { economics } from '../../../shared/frameworks/economics.ts';
import { t } from '../../../shared/i18n.ts';
import { Button } from '../../ui/index.ts';
import styles from './Suggestions.module.css';

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly currency: string;
  readonly onTake: (numbers: Partial<Record<EconomicsNumber, number>>) => void;
}

/** A suggested value in its unit. */
export function suggestionWords({ field, value }: Suggestion, currency: string): string {
  const { widget } = economics.fields[field];
  if (widget.kind === 'money') return quantityWords({ unit: { kind: 'money', currency } }, value);
  const isPercent = widget.kind === 'number' && widget.unit === '%';
  return quantityWords({ unit: { kind: isPercent ? 'percent' : 'number' } }, value);
}

/** What metrics and purchases say of the numbers, each to be taken with a click. */
export function Suggestions({ suggestions, currency, onTake }: SuggestionsProps) {
  if (suggestions.length === 0) return null;
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('From your own data')}</h3>
        {suggestions.length > 1 && (
          <Button size="small" onClick={() => onTake(Object.fromEntries(suggestions.map(({ field, value }) => [field, value])))}>
            {t('Take all')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.field} className={styles.row}>
            <div className={styles.words}>
              <p>
                {t(economics.fields[suggestion.field].label)} <strong>{suggestionWords(suggestion, currency)}</strong>
              </p>
              <p className={styles.from}>
                {suggestion.from}
                {suggestion.caution === '' ? '' : `. ${suggestion.caution}`}
              </p>
            </div>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('Take {{value}} for {{field}}', {
                value: suggestionWords(suggestion, currency),
                field: t(economics.fields[suggestion.field].label),
              })}
              onClick={() => onTake({ [suggestion.field]: suggestion.value })}
            >
              {t('Take')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
