import { openWorkspace, systemClock } from '../../src/main/workspace/index.ts';
import { feedbackEntrySchema } from '../../src/shared/rows.ts';

// A process of its own that writes an import without end and says how far it came, until it is killed.
const [path = '', strategyId = ''] = process.argv.slice(2);
const opened = openWorkspace(path, systemClock);
if (!opened.ok) throw new Error(opened.error.message);
const batch = opened.value.batches.begin({ strategyId, kind: 'feedback', file: 'endless.csv' });
if (!batch.ok) throw new Error(batch.error.message);
for (let rows = 0; ; rows += 500) {
  const entries = Array.from({ length: 500 }, (_, index) => ({
    entry: feedbackEntrySchema.parse({ verbatim: `Quay ${rows + index} ${'word '.repeat(100)}`, themes: ['t1'], persona: `p${rows}` }),
    key: '',
  }));
  const added = batch.value.add(entries);
  if (!added.ok) throw new Error(added.error.message);
  process.stdout.write(`${rows}\n`);
}
