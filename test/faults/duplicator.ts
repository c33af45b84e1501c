import { openWorkspace, systemClock } from '../../src/main/workspace/index.ts';

// A process of its own that duplicates a strategy and says at every new id how far it came, until it is killed.
const [path = '', id = ''] = process.argv.slice(2);
let ids = 0;
const opened = openWorkspace(path, {
  now: systemClock.now,
  newId: () => {
    ids += 1;
    process.stdout.write(`${ids}\n`);
    return systemClock.newId();
  },
});
if (!opened.ok) throw new Error(opened.error.message);
const made = opened.value.variants.duplicate({ id, name: 'Variant' });
if (!made.ok) throw new Error(made.error.message);
process.stdout.write('done\n');
