import { writeSync } from 'node:fs';
import { openWorkspace, systemClock } from '../../src/main/workspace/index.ts';

// A process of its own that duplicates a strategy, says at every new id how far it came, and stands still in the middle
// of it after so many, so that it is killed there however quick it is.
const [path = '', id = '', most = ''] = process.argv.slice(2);
const stillness = new Int32Array(new SharedArrayBuffer(4));
let ids = 0;
const opened = openWorkspace(path, {
  now: systemClock.now,
  newId: () => {
    ids += 1;
    // Written before the next step, as it may be the last one.
    writeSync(1, `${ids}\n`);
    if (ids === Number(most)) Atomics.wait(stillness, 0, 0);
    return systemClock.newId();
  },
});
if (!opened.ok) throw new Error(opened.error.message);
const made = opened.value.variants.duplicate({ id, name: 'Variant' });
if (!made.ok) throw new Error(made.error.message);
process.stdout.write('done\n');
