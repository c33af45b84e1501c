import { describe, expect, it } from 'vitest';
import { createMaker } from '../../../../src/renderer/report/maker.ts';
import type { FromWorker, MadeReport, ReportJob, ToWorker } from '../../../../src/renderer/report/messages.ts';
import { NOTHING_OBSERVED } from '../../../../src/shared/observed.ts';
import { defaultReportOptions } from '../../../../src/shared/report/options.ts';
import { strategy } from '../../analysis/make.ts';

const job: ReportJob = {
  input: { strategy, records: [], options: defaultReportOptions(), observed: NOTHING_OBSERVED, today: '2026-11-22' },
  pictures: [],
  now: '2026-11-22T14:02:00.000Z',
};
const report: MadeReport = { bytes: new Uint8Array([1]), pages: 1, anchors: new Map(), missing: [] };

/** A worker whose answers are given by hand. */
function port() {
  const posted: ToWorker[] = [];
  let answer: (message: FromWorker) => void = () => undefined;
  const maker = createMaker({
    post: (message) => posted.push(message),
    listen: (listener) => {
      answer = listener;
    },
  });
  return { maker, posted, answer: (message: FromWorker) => answer(message) };
}

describe('createMaker', () => {
  it('gives the report of its own job', async () => {
    const { maker, posted, answer } = port();
    const made = maker.make(job);
    answer({ id: posted[0]?.id ?? 0, ok: true, report });
    expect(await made).toEqual({ ok: true, value: report });
  });

  it('ends an earlier job when a later one comes, and ignores what the earlier one still says', async () => {
    const { maker, posted, answer } = port();
    const first = maker.make(job);
    const second = maker.make(job);
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    answer({ id: posted[0]?.id ?? 0, ok: true, report: { ...report, pages: 99 } });
    answer({ id: posted[1]?.id ?? 0, ok: true, report });
    expect(await second).toEqual({ ok: true, value: report });
  });

  it('says why a job failed, and that the worker broke', async () => {
    const { maker, posted, answer } = port();
    const failed = maker.make(job);
    answer({ id: posted[0]?.id ?? 0, ok: false, message: 'A face is missing' });
    expect(await failed).toMatchObject({ ok: false, error: { message: 'A face is missing' } });
    const broken = maker.make(job);
    maker.broke('The worker is gone');
    expect(await broken).toMatchObject({ ok: false, error: { message: 'The worker is gone' } });
  });
});
