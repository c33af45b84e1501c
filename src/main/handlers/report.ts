import { fail, ok } from '../../shared/result.ts';
import { saveAtomically } from '../files/atomic.ts';
import type { Handlers } from '../ipc.ts';
import type { Session } from '../session.ts';
import { fileNameFrom } from './strategies.ts';
import { cancelled } from './workspace.ts';

type Area = Pick<Handlers, 'report.options' | 'report.setOptions' | 'report.save'>;

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

export const reportHandlers = (session: Session): Area => ({
  'report.options': ({ strategyId }) => session.with((workspace) => workspace.strategies.reportOptions(strategyId)),
  'report.setOptions': ({ strategyId, options }) => session.with((workspace) => workspace.strategies.setReportOptions(strategyId, options)),
  'report.save': async ({ suggestedName, bytes }) => {
    if (!isPdf(bytes)) return fail('invalid-input', 'The report is no PDF. Wait for the preview and export again.');
    const path = await session.edges.askSave({
      title: 'Export report',
      suggestedName: fileNameFrom(suggestedName),
      kind: { name: 'PDF', extension: 'pdf' },
    });
    if (path === null) return cancelled();
    const free = session.refuseOwn(path);
    if (!free.ok) return free;
    const saved = saveAtomically(path, bytes);
    return saved.ok ? ok({ path }) : saved;
  },
});
