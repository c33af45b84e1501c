import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import type { Citation } from '../../../shared/fields.ts';
import { formatDate, formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { isObject } from '../../../shared/records.ts';
import type { Feedback, MetricPoint } from '../../../shared/rows.ts';
import { request } from '../../client.ts';
import { useOpen } from '../../data/navigation.ts';
import { unwrap } from '../../data/queries.ts';
import { rowsKey } from '../../data/rows.ts';
import { useSession } from '../../data/session.ts';
import { askForFeedback } from '../../insight/voice/state.ts';
import { excerptOf, originOf } from '../../insight/voice/words.ts';
import { IconButton, shorten } from '../../ui/index.ts';
import styles from './CitationsField.module.css';
import type { WidgetProps } from './types.ts';

const isCitation = (value: unknown): value is Citation =>
  isObject(value) && (value.kind === 'feedback' || value.kind === 'point') && typeof value.id === 'string';

/** Longer quotes are cut: the feedback table shows them whole. */
const LONGEST_QUOTE = 280;

/** What a claim cites, in its own words; it is added from the feedback table or a metric. */
export function CitationsField({ value, onChange, label }: WidgetProps) {
  const strategyId = useSession((state) => state.strategyId) ?? '';
  const citations = Array.isArray(value) ? value.filter(isCitation) : [];
  const cited = useQuery({
    queryKey: rowsKey(strategyId, 'rows.cited', citations),
    queryFn: async () => unwrap(await request('rows.cited', { strategyId, citations })),
    enabled: citations.length > 0,
  }).data;
  if (citations.length === 0)
    return (
      <p className={styles.none}>
        {t('Nothing is cited yet. Cite a value or feedback below the list, from the feedback table or from a metric.')}
      </p>
    );
  return (
    <ul className={styles.cited} aria-label={label}>
      {citations.map((citation) => {
        const item = cited?.feedback.find(({ id }) => citation.kind === 'feedback' && id === citation.id);
        const point = cited?.points.find(({ id }) => citation.kind === 'point' && id === citation.id);
        return (
          <li key={citation.id} className={styles.line}>
            {item ? <Quote item={item} /> : point ? <Point point={point} /> : cited ? <Gone /> : <span />}
            <IconButton
              label={t('Cite this no longer: {{words}}', { words: wordsOf(item, point) })}
              tip={t('Cite this no longer')}
              size="small"
              onClick={() => onChange(citations.filter(({ id }) => id !== citation.id))}
            >
              <Trash2 size={14} aria-hidden />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}

/** A customer's words; a click shows the item in the feedback table. */
function Quote({ item }: { readonly item: Feedback }) {
  const { openKind } = useOpen();
  const open = (): void => {
    askForFeedback(item.id);
    openKind('voice');
  };
  return (
    <button type="button" className={styles.quote} onClick={open} title={t('Show it in the feedback table')}>
      <span className={styles.words}>{t('“{{quote}}”', { quote: excerptOf(item.verbatim, LONGEST_QUOTE) })}</span>
      <span className={styles.origin}>
        {[originOf(item), item.rating === null ? '' : t('rated {{rating}}', { rating: formatNumber(item.rating) })]
          .filter((part) => part !== '')
          .join(', ')}
      </span>
    </button>
  );
}

function Point({ point }: { readonly point: MetricPoint }) {
  return (
    <span>
      {formatNumber(point.value)}, {point.label || formatDate(point.date)}
    </span>
  );
}

const Gone = () => <span className={styles.none}>{t('No longer in this workspace')}</span>;

function wordsOf(item: Feedback | undefined, point: MetricPoint | undefined): string {
  if (item) return shorten(item.verbatim, 60);
  return point ? point.label || formatDate(point.date) : t('missing');
}
