import { t } from '../../shared/i18n.ts';
import { ok } from '../../shared/result.ts';
import { request } from '../client.ts';
import { createDrafts } from './drafts.ts';
import { takeBack, tellError } from './notify.tsx';
import { keepRecord } from './queries.ts';

/** One notice a record: the newest reason why it could not be saved. */
const noticeOf = (id: string): string => `save-${id}`;

/** The drafts of this window. */
export const drafts = createDrafts({
  save: (input) => request('records.save', input),
  current: async (base) => {
    const answer = await request('records.list', { strategyId: base.strategyId });
    return answer.ok ? ok(answer.value.find(({ id }) => id === base.id) ?? null) : answer;
  },
  stored: (record) => {
    keepRecord(record);
    takeBack(noticeOf(record.id));
  },
  failed: (error, record) => tellError(error, { label: t('Try again'), run: () => void drafts.flush() }, noticeOf(record.id)),
  now: () => new Date(),
  schedule: (action, milliseconds) => {
    const timer = window.setTimeout(action, milliseconds);
    return () => window.clearTimeout(timer);
  },
});
