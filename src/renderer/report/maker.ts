import { fail, ok, type Result } from '../../shared/result.ts';
import type { FromWorker, MadeReport, ReportJob, ToWorker } from './messages.ts';

/** What the maker needs of a worker. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  readonly listen: (listener: (message: FromWorker) => void) => void;
}

export interface Maker {
  /** Makes a report; `cancelled` when a later job took its place. */
  readonly make: (job: ReportJob) => Promise<Result<MadeReport>>;
  /** The worker itself broke: whatever is waited for fails with this sentence. */
  readonly broke: (message: string) => void;
}

/** Keeps one job at a time: a later one puts an end to the one before. */
export function createMaker(port: WorkerPort): Maker {
  let last = 0;
  let waiting: { readonly id: number; readonly end: (result: Result<MadeReport>) => void } | null = null;
  const settle = (result: Result<MadeReport>): void => {
    const { end } = waiting ?? {};
    waiting = null;
    end?.(result);
  };
  port.listen((message) => {
    if (message.id !== waiting?.id) return;
    settle(message.ok ? ok(message.report) : fail('invalid-input', message.message));
  });
  return {
    make: (job) => {
      settle(fail('cancelled', 'A later report took its place.'));
      last += 1;
      const id = last;
      return new Promise((end) => {
        waiting = { id, end };
        port.post({ id, job });
      });
    },
    broke: (message) => settle(fail('invalid-input', message)),
  };
}

/** Starts the worker; `stop` ends it. */
export function startMaker(): Maker & { readonly stop: () => void } {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'report' });
  const maker = createMaker({
    post: (message) => worker.postMessage(message),
    listen: (listener) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => listener(event.data);
    },
  });
  worker.onerror = (event) => maker.broke(event.message);
  return { ...maker, stop: () => worker.terminate() };
}
