import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { NOTHING_OBSERVED } from '../../shared/observed.ts';
import type { AnyRecord, Strategy } from '../../shared/records.ts';
import type { ReportInput } from '../../shared/report/build.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { dayOf } from '../app/time.ts';
import { queries } from '../data/queries.ts';
import { type Maker, startMaker } from './maker.ts';
import type { MadeReport, Picture } from './messages.ts';
import { useChanged } from './use-changed.ts';

/** Milliseconds without a change before a preview is made again. */
const CALM = 500;

/** What a report is made of; a new one asks for a new report. */
export interface Job {
  readonly input: ReportInput;
  readonly pictures: readonly Picture[];
  /** Counts the tries after a failure. */
  readonly attempt: number;
}

export interface Preview {
  readonly report: MadeReport;
  /** The job it was made of. */
  readonly of: Job;
  readonly madeAt: Date;
}

export interface ReportState {
  /** The last report made; it stays while a newer one is on its way. */
  readonly preview: Preview | null;
  /** True while the preview does not yet show what is on the screen. */
  readonly isStale: boolean;
  /** What went wrong with the last try. */
  readonly failure: string | null;
  readonly tryAgain: () => void;
}

/** The pictures of personas and the logo, once they are read; those that are gone are left out. */
function usePictures(records: readonly AnyRecord[], logo: string | null): readonly Picture[] | undefined {
  const ids = useMemo(() => {
    const photos = records.flatMap((record) => (record.kind === 'persona' && record.data.photo !== null ? [record.data.photo] : []));
    return [...new Set(logo === null ? photos : [...photos, logo])];
  }, [records, logo]);
  const found = useQueries({ queries: ids.map((id) => queries.image(id)) });
  const isReading = found.some(({ isPending }) => isPending);
  const key = isReading ? '' : ids.filter((_, index) => found[index]?.data).join(' ');
  const latest = useRef(found);
  latest.current = found;
  return useMemo(() => {
    if (isReading) return undefined;
    const kept = new Set(key.split(' '));
    return ids.flatMap((id, index): Picture[] => {
      const data = latest.current[index]?.data;
      return kept.has(id) && data ? [{ id, ...data }] : [];
    });
  }, [ids, isReading, key]);
}

/** Makes the report again some calm after each change, away from the screen; a later change ends an earlier job. */
export function useReport(strategy: Strategy, records: readonly AnyRecord[], options: ReportOptions | undefined): ReportState {
  const pictures = usePictures(records, options?.logo ?? null);
  const seen = useQuery(queries.observed(strategy.id));
  const observed = seen.isPending ? undefined : (seen.data ?? NOTHING_OBSERVED);
  const changes = useChanged(records, observed, options?.changesSince);
  const today = dayOf(new Date());
  const [attempt, setAttempt] = useState(0);
  const job = useMemo<Job | null>(
    () =>
      options && pictures && observed && changes !== undefined
        ? { input: { strategy, records, options, observed, today, changes }, pictures, attempt }
        : null,
    [strategy, records, options, observed, changes, pictures, today, attempt],
  );
  const maker = useRef<Maker | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    const started = startMaker();
    maker.current = started;
    return () => {
      maker.current = null;
      started.stop();
    };
  }, []);

  useEffect(() => {
    if (!job) return;
    let left = false;
    const start = async (): Promise<void> => {
      isFirst.current = false;
      const madeAt = new Date();
      const made = await maker.current?.make({ ...job, now: madeAt.toISOString() });
      if (left || !made) return;
      if (made.ok) {
        setPreview({ report: made.value, of: job, madeAt });
        setFailure(null);
      } else if (made.error.code !== 'cancelled') setFailure(made.error.message);
    };
    const timer = window.setTimeout(() => void start(), isFirst.current ? 0 : CALM);
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [job]);

  return { preview, isStale: job === null || preview?.of !== job, failure, tryAgain: () => setAttempt(attempt + 1) };
}
