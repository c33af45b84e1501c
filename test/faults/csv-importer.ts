import { describeNew } from '../../src/main/import/describe.ts';
import { runImport } from '../../src/main/import/run.ts';
import { readSource } from '../../src/main/import/source.ts';
import { openWorkspace, systemClock } from '../../src/main/workspace/index.ts';
import { importContext } from '../../src/shared/exchange/csv/context.ts';
import type { Result } from '../../src/shared/result.ts';

// A process of its own that imports feedback and says how far it is, until it is killed.
const [path = '', csv = '', strategyId = ''] = process.argv.slice(2);

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const workspace = must(openWorkspace(path, systemClock));
const source = must(await readSource(csv));
const { plan } = must(await describeNew(source, 'feedback', { importPlan: () => undefined }, importContext([])));
const done = await runImport(
  { workspace, strategyId, source, plan, skipBad: false },
  { signal: new AbortController().signal, onProgress: (rows) => process.stdout.write(`${rows}\n`) },
);
must(done);
process.stdout.write('done\n');
