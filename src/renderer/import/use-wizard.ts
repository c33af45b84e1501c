import { useEffect, useRef, useState } from 'react';
import type { CsvFormat, ImportCheck, ImportDone, ImportFile, ImportKind, ImportPlan } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import type { AppError, Result } from '../../shared/result.ts';
import { request } from '../client.ts';
import { drafts } from '../data/open-drafts.ts';
import { progress } from '../data/progress.ts';
import { readAgain } from '../data/queries.ts';
import { readRowsAgain } from '../data/rows.ts';
import { withFormat } from './plan.ts';

export const STEPS = ['file', 'columns', 'check'] as const;
export type Step = (typeof STEPS)[number];

export interface WizardState {
  readonly step: Step;
  /** What main is asked for right now. */
  readonly busy: 'reading' | 'checking' | 'importing' | null;
  readonly file: ImportFile | null;
  readonly plan: ImportPlan | null;
  /** The dry run of `plan`; null until it was made, and again once the plan has changed. */
  readonly check: ImportCheck | null;
  readonly done: ImportDone | null;
  readonly error: AppError | null;
  /** What has just happened, where that is no error; '' when there is nothing to say. */
  readonly note: string;
}

export interface OpenWizard {
  readonly state: WizardState;
  /** Reads another file; without a path the system's dialog asks for one. */
  readonly open: (path?: string) => Promise<void>;
  /** Reads the same file in another way. */
  readonly reread: (change: Partial<CsvFormat>) => Promise<void>;
  readonly setPlan: (plan: ImportPlan) => void;
  readonly goTo: (step: Step) => void;
  /** Brings the rows in; bad ones stop it unless they are left out. */
  readonly run: (skipBad: boolean) => Promise<void>;
  readonly cancel: () => void;
}

const START: WizardState = { step: 'file', busy: null, file: null, plan: null, check: null, done: null, error: null, note: '' };

/** The way of one import, from the file to the result. The file is forgotten when the screen goes. */
export function useWizard(strategyId: string, kind: ImportKind, path: string | undefined): OpenWizard {
  const [state, setState] = useState(START);
  const token = useRef<string | null>(null);
  const gone = useRef(false);
  const put = (change: Partial<WizardState>): void => setState((before) => ({ ...before, ...change }));

  const forget = (): void => {
    if (token.current !== null) void request('import.close', { token: token.current });
    token.current = null;
  };

  /** Asks main; what it answers after the screen has gone is of no use. */
  const ask = async <T>(busy: WizardState['busy'], send: () => Promise<Result<T>>): Promise<T | null> => {
    put({ busy, error: null, note: '' });
    const result = await send().finally(() => put({ busy: null }));
    put({ error: result.ok || result.error.code === 'cancelled' ? null : result.error });
    return result.ok ? result.value : null;
  };

  const open = async (chosen?: string): Promise<void> => {
    const file = await ask('reading', () =>
      request('import.open', { strategyId, kind, ...(chosen === undefined ? {} : { path: chosen }) }),
    );
    if (!file) return;
    if (gone.current) {
      void request('import.close', { token: file.token });
      return;
    }
    forget();
    token.current = file.token;
    setState({ ...START, file, plan: file.plan });
  };

  const reread = async (change: Partial<CsvFormat>): Promise<void> => {
    const { file, plan } = state;
    if (!file || !plan) return;
    const read = await ask('reading', () => request('import.reread', { token: file.token, plan: withFormat(plan, change) }));
    if (read) put({ file: read, plan: read.plan, check: null });
  };

  const stop = (): void => {
    if (state.file) void request('import.cancel', { token: state.file.token });
  };

  const check = async (): Promise<void> => {
    const { file, plan } = state;
    if (!file || !plan) return;
    const checked = await ask('checking', () => request('import.check', { token: file.token, plan }));
    setState((before) => {
      if (before.plan !== plan) return before;
      // What stands against the plan is mended where the plan is made.
      return checked ? { ...before, check: checked } : { ...before, step: before.step === 'check' ? 'columns' : before.step };
    });
  };

  const goTo = (step: Step): void => {
    if (state.busy === 'checking') stop();
    put({ step, error: null, note: '' });
    if (step === 'check' && !state.check) void check();
  };

  const run = async (skipBad: boolean): Promise<void> => {
    const { file, plan } = state;
    if (!file || !plan) return;
    // What is typed goes to the file first: nothing else is written while rows come in.
    if (!(await drafts.flush())) return;
    progress.setState({ token: null, done: 0, total: 0 });
    let stopped = false;
    const done = await ask('importing', async () => {
      const result = await request('import.run', { token: file.token, plan, skipBad });
      stopped = !result.ok && result.error.code === 'cancelled';
      return result;
    });
    if (stopped) put({ note: t('The import was cancelled. Nothing came in.') });
    if (!done) return;
    await Promise.all([readAgain(strategyId), readRowsAgain(strategyId)]);
    put({ done });
  };

  const first = useRef({ open, forget, path });
  useEffect(() => {
    const { current } = first;
    gone.current = false;
    if (current.path !== undefined) void current.open(current.path);
    return () => {
      gone.current = true;
      current.forget();
    };
  }, []);

  return {
    state,
    open,
    reread,
    setPlan: (plan) => put({ plan, check: null, error: null, note: '' }),
    goTo,
    run,
    cancel: stop,
  };
}
