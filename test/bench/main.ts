/*
 * npm run bench: every figure is measured in this run, beside the peer or the bare baseline it is compared with.
 *   --only start|workspace|import|voice|pdf|trace|checks|learn
 */
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { benchChecks } from './checks.ts';
import { benchImport } from './import.ts';
import { benchLearn } from './learn.ts';
import { benchPdf } from './pdf.ts';
import type { Spread } from './spread.ts';
import { benchStart } from './start.ts';
import { benchTrace } from './trace.ts';
import { benchVoice } from './voice.ts';
import { benchWorkspace } from './workspace.ts';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const wants = (name: string): boolean => only === undefined || only === name;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const row = (name: string, figure: string, aim: string): void => console.log(`| ${name} | ${figure} | ${aim} |`);
const both = ({ p50, p99 }: Spread): string => `p50 ${ms(p50)}, p99 ${ms(p99)}`;

console.log('| what | measured | aim |\n|---|---|---|');
if (wants('start')) {
  const start = await benchStart(findElectron().path);
  row(
    'Cold start to the first interactive screen ÷ empty Electron window',
    `${start.ratio.toFixed(2)} (${ms(start.ours)} ÷ ${ms(start.empty)})`,
    '≤ 1.5',
  );
}
if (wants('workspace')) {
  const workspace = benchWorkspace();
  const over = `over ${workspace.records.toLocaleString('en')} records`;
  row(`Save of one field ${over}`, both(workspace.save), 'p99 ≤ 10 ms');
  row(`Search for a rare word ${over}`, both(workspace.rare), 'p99 ≤ 20 ms');
  row(`Search for two common words ${over}`, both(workspace.common), 'p99 ≤ 20 ms');
  row(`Search for a prefix ${over}`, both(workspace.prefix), 'p99 ≤ 20 ms');
}
if (wants('import')) {
  const { rows, open, check, run, bare, blocked, memory } = await benchImport();
  const what = `${rows.toLocaleString('en')} feedback rows of 60 words`;
  row(`Import of ${what}, all or nothing`, `${(run / 1000).toFixed(1)} s`, '< 10 s');
  row(`… ÷ the same file parsed and put into a bare table`, `${(run / bare).toFixed(1)} (÷ ${(bare / 1000).toFixed(1)} s)`, '');
  row(`Opening the file and finding out its format; dry run`, `${ms(open)}; ${ms(check)}`, '');
  row(`Longest time without an answer during the import`, ms(blocked), '');
  row(`Memory taken by the import`, `${memory.toFixed(0)} MB`, '');
}
if (wants('voice')) {
  const voice = await benchVoice();
  const over = `over ${voice.items.toLocaleString('en')} items`;
  row(`First screen of the feedback table ${over}`, ms(voice.firstScreen), '≤ 150 ms');
  row(`Filter of the feedback table ${over}, click to count`, both(voice.filter), '≤ 100 ms');
  row(`Search ${over}, from the window and back`, both(voice.search), 'p99 ≤ 20 ms');
  row(`Frames while the table is scrolled ${over}, and an empty sheet`, `${both(voice.frames)}; ${both(voice.bareFrames)}`, '');
  row(`Aggregation of ${voice.items.toLocaleString('en')} survey answers and as much feedback`, ms(voice.aggregation), '≤ 500 ms');
  row(
    'Memory of the window before and with the table open',
    `${voice.memoryBefore.toFixed(0)} → ${voice.memory.toFixed(0)} MB`,
    '≤ +100 MB',
  );
}
if (wants('learn')) {
  const { reviews, grade, bare } = benchLearn();
  row(`A card graded after ${reviews.toLocaleString('en')} reviews, on the disk`, both(grade), 'p99 ≤ 50 ms');
  row('… ÷ one bare row put on the disk, median', `${(grade.p50 / bare.p50).toFixed(1)} (÷ ${ms(bare.p50)})`, '');
}
if (wants('pdf')) {
  for (const figure of await benchPdf()) row(figure.what, figure.measured, figure.aim);
}
if (wants('trace')) {
  const { records, nodes, build, layout, line } = benchTrace();
  const over = `over ${records.toLocaleString('en')} records, ${nodes} nodes`;
  row(`Graph of the throughline with its open ends ${over}`, both(build), 'p99 ≤ 50 ms');
  row(`Layout of its picture ${over}`, both(layout), 'p99 ≤ 50 ms');
  row(`Coverage, one line and its sentence ${over}`, both(line), '');
}
if (wants('checks')) {
  const { records, findings, checks, walk } = benchChecks();
  const over = `over ${records.toLocaleString('en')} records, ${findings.toLocaleString('en')} findings`;
  row(`All checks ${over}`, both(checks), 'p50 ≤ 50 ms');
  row('… ÷ one walk over the fields of the same records', `${(checks.p50 / walk.p50).toFixed(1)} (÷ ${ms(walk.p50)})`, '');
}
