import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { makeContext } from '../../shared/checks/index.ts';
import type { CheckContext } from '../../shared/checks/model.ts';
import { useToday } from '../data/findings.ts';
import { drafts } from '../data/open-drafts.ts';
import { queries } from '../data/queries.ts';
import { useSession } from '../data/session.ts';
import { useStoredRecords, withDraft } from '../data/useRecord.ts';

/** The open strategy as lessons, questions and cases read it, with what is typed and not stored yet; null while none is open. */
export function useLearnContext(): CheckContext | null {
  const strategyId = useSession((state) => state.strategyId);
  const stored = useStoredRecords();
  const open = useStore(drafts.store, (state) => state.drafts);
  const observed = useQuery({ ...queries.observed(strategyId ?? ''), enabled: strategyId !== null }).data;
  const today = useToday();
  return useMemo(() => {
    if (strategyId === null || !observed) return null;
    return makeContext({ records: stored.map((record) => withDraft(record, open.get(record.id))), observed, today });
  }, [strategyId, stored, open, observed, today]);
}
