import { Modal } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { assumptionShare, type Claim, type EvidenceEntry, ledgerOf, withEntry } from '../../shared/analysis/evidence.ts';
import { EVIDENCE_LEVELS } from '../../shared/frameworks/define.ts';
import { t } from '../../shared/i18n.ts';
import { itemsOf } from '../../shared/records.ts';
import { Panel } from '../app/Panel.tsx';
import { undo } from '../data/actions.ts';
import { tellStep } from '../data/notify.tsx';
import { drafts } from '../data/open-drafts.ts';
import { useObserved } from '../data/rows.ts';
import { useStrategy } from '../data/strategy.ts';
import { useToday } from '../data/today.ts';
import { useStable } from '../forms/use-stable.ts';
import { Button, EmptyState, SelectInput, shorten, TextInput } from '../ui/index.ts';
import { CiteForm } from './CiteForm.tsx';
import look from './EvidenceScreen.module.css';
import styles from './Ledger.module.css';
import { LedgerTable } from './LedgerTable.tsx';
import { type LedgerFilter, type LevelFilter, NO_FILTER } from './ledger.ts';
import { NOTHING_PREFILLED } from './prefilled.ts';
import { ShareBars } from './ShareBars.tsx';

const LEVEL_FILTERS = {
  ...EVIDENCE_LEVELS,
  expired: 'Past its date',
  uncited: 'Nothing cited',
} as const satisfies Record<LevelFilter, string>;
const LEVEL_OPTIONS = Object.entries(LEVEL_FILTERS).map(([value, label]) => ({ value, label }));
const isLevelFilter = (value: string | null): value is LevelFilter => value !== null && value in LEVEL_FILTERS;

/** The evidence ledger: how much of the strategy is assumed, and every claim with what it rests on. */
export function EvidenceScreen() {
  const { records } = useStrategy();
  const observed = useObserved();
  const today = useToday();
  const [filter, setFilter] = useState<LedgerFilter>(NO_FILTER);
  const [adding, setAdding] = useState<{ readonly record: string | undefined } | null>(null);
  const claims = useMemo(() => ledgerOf(records, observed, today), [records, observed, today]);
  const settled = useDeferredValue(records);
  const share = useMemo(() => assumptionShare(settled, today), [settled, today]);
  const sought = useDeferredValue(filter);
  const uncited = claims.filter(({ entry }) => entry === null).length;

  const change = useStable((claim: Claim, next: Partial<Omit<EvidenceEntry, 'id'>>) => {
    const record = records.find(({ id }) => id === claim.record.id);
    const { entry } = claim;
    if (record && entry) drafts.change(record, (data) => withEntry(data, entry.id, next));
  });
  const remove = useStable((claim: Claim) => {
    const record = records.find(({ id }) => id === claim.record.id);
    const { entry } = claim;
    if (!record || !entry) return;
    drafts.change(record, (data) => ({ ...data, evidence: itemsOf(data.evidence).filter(({ id }) => id !== entry.id) }));
    void drafts.flush().then(() => tellStep(t('Removed “{{claim}}”.', { claim: shorten(entry.claim, 80) }), undo));
  });
  const add = useStable((record: string) => setAdding({ record }));

  return (
    <Panel
      crumbs={[{ label: t('Evidence') }]}
      actions={
        <Button variant="filled" icon={<Plus size={15} aria-hidden />} onClick={() => setAdding({ record: undefined })}>
          {t('Add a claim')}
        </Button>
      }
    >
      <div className={look.page}>
        <h1 className={look.title}>{t('Evidence')}</h1>
        {claims.length === 0 ? (
          <EmptyState
            title={t('Nothing is claimed yet')}
            text={t('Every record makes claims: what they rest on stands here, with source, date and sample size.')}
          />
        ) : (
          <>
            <ShareBars share={share} uncited={uncited} kind={filter.kind} onKind={(kind) => setFilter({ ...filter, kind })} />
            <div className={styles.bar}>
              <h2 className={styles.heading}>{t('Claims')}</h2>
              <span className={styles.count}>{t('what is past its date comes first')}</span>
              <span className={styles.search}>
                <TextInput
                  label={t('Search the claims')}
                  placeholder={t('Search')}
                  value={filter.text}
                  onChange={(text) => setFilter({ ...filter, text })}
                />
              </span>
              <span className={styles.pick}>
                <SelectInput
                  label={t('Level')}
                  placeholder={t('Every level')}
                  options={LEVEL_OPTIONS}
                  value={filter.level}
                  onChange={(level) => setFilter({ ...filter, level: isLevelFilter(level) ? level : null })}
                />
              </span>
            </div>
            <LedgerTable
              claims={claims}
              filter={sought}
              onChange={change}
              onRemove={remove}
              onAdd={add}
              onClear={() => setFilter(NO_FILTER)}
            />
          </>
        )}
      </div>
      <Modal
        opened={adding !== null}
        onClose={() => setAdding(null)}
        title={t('Add a claim')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('Close') }}
      >
        {adding ? (
          <CiteForm
            prefilled={NOTHING_PREFILLED}
            cites={[]}
            level="assumption"
            record={adding.record}
            note={null}
            action={t('Add it')}
            onClose={() => setAdding(null)}
          />
        ) : null}
      </Modal>
    </Panel>
  );
}
