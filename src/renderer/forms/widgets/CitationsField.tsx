import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import type { Citation } from '../../../shared/fields.ts';
import { formatDate, formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { isObject } from '../../../shared/records.ts';
import { request } from '../../client.ts';
import { unwrap } from '../../data/queries.ts';
import { rowsKey } from '../../data/rows.ts';
import { useSession } from '../../data/session.ts';
import { IconButton, shorten } from '../../ui/index.ts';
import styles from './CitationsField.module.css';
import type { WidgetProps } from './types.ts';

const isCitation = (value: unknown): value is Citation =>
  isObject(value) && (value.kind === 'feedback' || value.kind === 'point') && typeof value.id === 'string';

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
    return <p className={styles.none}>{t('Nothing is cited yet. Cite from the feedback table or from a metric.')}</p>;
  const wordsOf = ({ kind, id }: Citation): string => {
    if (!cited) return '';
    const item = cited.feedback.find((each) => kind === 'feedback' && each.id === id);
    if (item) return `“${shorten(item.verbatim, 160)}”${item.date === null ? '' : `, ${formatDate(item.date)}`}`;
    const point = cited.points.find((each) => kind === 'point' && each.id === id);
    return point ? `${formatNumber(point.value)}, ${point.label || formatDate(point.date)}` : t('No longer in this workspace');
  };
  return (
    <ul className={styles.cited} aria-label={label}>
      {citations.map((citation) => (
        <li key={citation.id} className={styles.line}>
          <span className={styles.words}>{wordsOf(citation)}</span>
          <IconButton
            label={t('Cite this no longer: {{words}}', { words: shorten(wordsOf(citation), 60) })}
            size="small"
            onClick={() => onChange(citations.filter(({ id }) => id !== citation.id))}
          >
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
