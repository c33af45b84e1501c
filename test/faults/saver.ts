import { openWorkspace, systemClock } from '../../src/main/workspace/index.ts';

// A process of its own that saves without end and says what was acknowledged, until it is killed.
const [path = '', id = ''] = process.argv.slice(2);
const opened = openWorkspace(path, systemClock);
if (!opened.ok) throw new Error(opened.error.message);
const { records } = opened.value;
for (;;) {
  const now = records.get(id);
  if (!now.ok) throw new Error(now.error.message);
  const notes = `Revision ${now.value.revision + 1} ${'word '.repeat(200)}`;
  const saved = records.save({ id, data: { ...now.value.data, notes }, revision: now.value.revision });
  if (!saved.ok) throw new Error(saved.error.message);
  // Said only after the save came back; written at once, as a pipe is.
  process.stdout.write(`${saved.value.revision}\n`);
}
