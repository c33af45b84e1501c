import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { Claim, EvidenceEntry } from '../../shared/analysis/evidence.ts';
import { plural, t } from '../../shared/i18n.ts';
import { Button, classes } from '../ui/index.ts';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './Ledger.module.css';
import { keyOfClaim, type LedgerFilter, type LedgerSort, type SortKey, shownClaims } from './ledger.ts';

const COLUMNS = [
  { key: 'claim', label: 'Claim', width: undefined },
  { key: 'level', label: 'Level', width: 136 },
  { key: 'source', label: 'Source', width: '20%' },
  { key: 'date', label: 'Date', width: 124 },
  { key: 'sampleSize', label: 'Sample', width: 70 },
  { key: 'expires', label: 'Valid until', width: 124 },
] as const satisfies readonly { readonly key: SortKey; readonly label: string; readonly width: number | string | undefined }[];

/** So many rows at a time: each holds six fields. */
const PAGE = 40;

interface LedgerTableProps {
  readonly claims: readonly Claim[];
  readonly filter: LedgerFilter;
  readonly onChange: (claim: Claim, change: Partial<Omit<EvidenceEntry, 'id'>>) => void;
  readonly onRemove: (claim: Claim) => void;
  readonly onAdd: (record: string) => void;
  readonly onClear: () => void;
}

/** The claims as a table. Their order is made when it is asked for: a row does not leave the hand that edits it. */
export function LedgerTable({ claims, filter, onChange, onRemove, onAdd, onClear }: LedgerTableProps) {
  const [sort, setSort] = useState<LedgerSort>(null);
  const [most, setMost] = useState(PAGE);
  const order = useOrder(claims, filter, sort);
  const byKey = new Map(claims.map((claim) => [keyOfClaim(claim), claim]));
  const shown = order.flatMap((key) => byKey.get(key) ?? []);
  const next = (key: SortKey): void => setSort(sort?.key !== key ? { key, down: false } : sort.down ? null : { key, down: true });
  if (shown.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{t('No claim fits.')}</p>
        <Button size="small" onClick={onClear}>
          {t('Clear all')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('Claims')}>
        <colgroup>
          {COLUMNS.map(({ key, width }) => (
            <col key={key} style={width === undefined ? {} : { width }} />
          ))}
          <col style={{ width: 32 }} />
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map(({ key, label }) => (
              <th
                key={key}
                scope="col"
                className={classes(key === 'sampleSize' && styles.number)}
                aria-sort={sort?.key === key ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className={styles.sort} onClick={() => next(key)}>
                  {t(label)}
                  {sort?.key !== key ? null : sort.down ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />}
                </button>
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('Remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((claim) => (
            <ClaimRow key={keyOfClaim(claim)} claim={claim} onChange={onChange} onRemove={onRemove} onAdd={onAdd} />
          ))}
        </tbody>
      </table>
      {shown.length > most ? (
        <div className={styles.more}>
          <Button onClick={() => setMost(most + PAGE)}>{t('Show more')}</Button>
          <span className={styles.count}>{plural(shown.length - most, 'one more claim', '{{count}} more claims')}</span>
        </div>
      ) : null}
    </div>
  );
}

interface Order {
  readonly made: string;
  readonly keys: readonly string[];
}

/** The keys in their order; made anew when another order is asked for, or claims come or go. */
function useOrder(claims: readonly Claim[], filter: LedgerFilter, sort: LedgerSort): readonly string[] {
  const made = JSON.stringify([filter, sort, claims.map(keyOfClaim)]);
  const [order, setOrder] = useState<Order>({ made: '', keys: [] });
  if (order.made === made) return order.keys;
  const keys = shownClaims(claims, filter, sort).map(keyOfClaim);
  setOrder({ made, keys });
  return keys;
}
