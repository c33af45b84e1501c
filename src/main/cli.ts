import { Argument, Command, CommanderError, Option } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { importKinds } from '../shared/exchange/import.ts';
import { type Kind, kinds } from '../shared/frameworks/index.ts';
import { t } from '../shared/i18n.ts';
import { type FormulaName, formulaNames } from '../shared/metrics/index.ts';
import type { Result } from '../shared/result.ts';
import { type SampleName, sampleNames } from '../shared/samples.ts';
import { type CheckOptions, check } from './cli/check.ts';
import { exportToFile, importFromFile, type ListOptions, list, makeNew, search, verifyFile } from './cli/commands.ts';
import { type DiffOptions, diffVersions } from './cli/diff.ts';
import { type ImportTableOptions, importHelp, importTable } from './cli/import-table.ts';
import { type MergeOptions, mergeFiles } from './cli/merge.ts';
import { metric, metricHelp } from './cli/metric.ts';
import { makeReport } from './cli/report.ts';
import { keepSnapshot, listSnapshots } from './cli/snapshot.ts';
import { harmless, inOneLine } from './cli/terminal.ts';
import { type TraceOptions, trace } from './cli/trace.ts';

/** Where the command line writes to. */
export interface CliIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** True when somebody watches stderr: progress is shown. */
  readonly isTTY: boolean;
}

type ImportOptions = Partial<ImportTableOptions>;

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/**
 * Runs one command of the engine without a window.
 * @param argv what follows the program's name
 * @returns the exit code: 0 when done, 1 when not (one sentence on stderr says why), 2 for wrong usage
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let code = DONE;
  const program = commandLine(io, (result) => {
    if (result.ok) {
      io.stdout.write(harmless(result.value));
      return;
    }
    io.stderr.write(`${harmless(inOneLine(result.error.message))}\n`);
    code = FAILED;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    return thrown.code === 'commander.helpDisplayed' || thrown.code === 'commander.version' ? DONE : WRONG_USAGE;
  }
}

function commandLine(io: CliIo, finish: (result: Result<string>) => void): Command {
  const program = new Command('throughline')
    .description(t('Customer experience strategies in a workspace file, without a window.'))
    .version(about.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  const strategy = () => new Option('--strategy <strategy>', t('id or name of a strategy'));

  program
    .command('new')
    .description(t('make a new workspace file, empty or with a sample strategy'))
    .argument('<file>', t('the file to make; it must not be there yet'))
    .addOption(new Option('--sample <name>', t('put this sample strategy in')).choices(sampleNames))
    .action((file: string, options: { sample?: SampleName }) => finish(makeNew(file, options.sample)));

  program
    .command('list')
    .description(t('list the records of a workspace'))
    .argument('<file>', t('a workspace file'))
    .addOption(strategy())
    .addOption(new Option('--kind <kind>', t('only records of this kind')).choices(kinds))
    .option('--json', t('as a JSON array with all data'))
    .action((file: string, options: ListOptions & { kind?: Kind }) => finish(list(file, options)));

  program
    .command('search')
    .description(t('find records that hold all the words; the last may be the beginning of a word'))
    .argument('<file>', t('a workspace file'))
    .argument('<query>', t('the words to look for'))
    .option('--json', t('as a JSON array'))
    .action((file: string, query: string, options: { json?: true }) => finish(search(file, query, options)));

  program
    .command('report')
    .description(t('make the report of a strategy as PDF'))
    .argument('<file>', t('a workspace file'))
    .addOption(strategy().makeOptionMandatory())
    .requiredOption('--out <pdf>', t('the PDF file to write'))
    .action(async (file: string, options: { strategy: string; out: string }) => finish(await makeReport(file, options, io)));

  program
    .command('check')
    .description(t('say what does not hold together in a strategy; the exit code is 1 when an error is open'))
    .argument('<file>', t('a workspace file'))
    .addOption(strategy().makeOptionMandatory())
    .option('--json', t('as a JSON object'))
    .action((file: string, options: CheckOptions) => finish(check(file, options, (text) => io.stdout.write(harmless(text)))));

  program
    .command('trace')
    .description(t('show the line of a record or an item, back to who is served and on to the objectives'))
    .argument('<file>', t('a workspace file'))
    .argument('<record>', t('its id or its name; the beginning will do where it is the only one'))
    .addOption(strategy())
    .option('--json', t('as a JSON object'))
    .action((file: string, record: string, options: TraceOptions) => finish(trace(file, record, options)));

  program
    .command('export')
    .description(t('write a whole strategy to a JSON file'))
    .argument('<file>', t('a workspace file'))
    .addOption(strategy().makeOptionMandatory())
    .requiredOption('--out <json>', t('the JSON file to write'))
    .action((file: string, options: { strategy: string; out: string }) => finish(exportToFile(file, options)));

  const importCommand = program
    .command('import')
    .description(t('add the strategy of a JSON file to a workspace, or with --kind the rows of a table to a strategy'))
    .argument('<file>', t('a workspace file'))
    .argument('<source>', t('a strategy that was exported, or a table: CSV or text with any delimiter'))
    .addOption(new Option('--kind <kind>', t('what the rows of the table are')).choices(importKinds))
    .addOption(strategy())
    .option('--map <column=field,…>', t('which column goes where, by name or number from 1; left out, it is suggested'))
    .option('--set <field=text,…>', t('fields that hold the same in every row'))
    .option('--dry-run', t('only say what would come of it, and what is wrong'))
    .option('--skip-bad', t('leave out rows that cannot be taken'))
    .addHelpText('after', importHelp)
    .action(async (file: string, source: string, { kind, strategy: into, ...options }: ImportOptions) => {
      if (kind === undefined) {
        if (into !== undefined || Object.keys(options).length > 0)
          importCommand.error(t('error: --kind says what is imported; the other options need it'));
        finish(importFromFile(file, source));
      } else if (into === undefined) {
        importCommand.error(t('error: --strategy says where the rows go; it is needed with --kind'));
      } else {
        finish(await importTable(file, source, { ...options, kind, strategy: into }, io));
      }
    });

  const snapshotCommand = program
    .command('snapshot')
    .description(t('keep a strategy as it stands under a name, or list the versions that were kept'))
    .argument('<file>', t('a workspace file'))
    .addOption(strategy().makeOptionMandatory())
    .option('--name <name>', t('what the version is called'))
    .option('--note <words>', t('what it was kept for'))
    .option('--list', t('list the versions, newest first'))
    .action((file: string, options: { strategy: string; name?: string; note?: string; list?: true }) => {
      const name = options.name?.trim() ?? '';
      if (options.list && options.name !== undefined) snapshotCommand.error(t('error: --list and --name cannot go together'));
      if (options.list) finish(listSnapshots(file, options.strategy));
      else if (name === '') snapshotCommand.error(t('error: --name says what the version is called; --list lists them'));
      else finish(keepSnapshot(file, { strategy: options.strategy, name, note: options.note ?? '' }));
    });

  program
    .command('diff')
    .description(t('say what differs between two versions of a strategy, or between two strategies'))
    .argument('<file>', t('a workspace file'))
    .argument('<a>', t('name or id of a version, “now”, or a strategy'))
    .argument('<b>', t('the same, for the later one'))
    .addOption(strategy())
    .option('--json', t('as JSON, with every single difference'))
    .action((file: string, a: string, b: string, options: DiffOptions) => finish(diffVersions(file, a, b, options)));

  program
    .command('merge')
    .description(t('bring what somebody else changed in a copy into a strategy; conflicts stop it'))
    .argument('<file>', t('a workspace file'))
    .argument('<other>', t('a copy of it, or the strategy exported from a copy'))
    .addOption(strategy().makeOptionMandatory())
    .option('--base <version>', t('name or id of the version from which both went on; left out, the newest that both have'))
    .addOption(new Option('--take <side>', t('which side wins where both changed the same')).choices(['ours', 'theirs']))
    .option('--dry-run', t('only say what would come of it'))
    .action((file: string, other: string, options: MergeOptions) =>
      finish(mergeFiles(file, other, options, (line) => io.stdout.write(`${harmless(line)}\n`))),
    );

  program
    .command('metric')
    .description(t('calculate a metric and write the result as JSON'))
    .addArgument(new Argument('<name>', t('the formula')).choices(formulaNames))
    .requiredOption('--json <json>', t('the input of the formula'))
    .addHelpText('after', metricHelp)
    .action((name: FormulaName, options: { json: string }) => finish(metric(name, options.json)));

  program
    .command('verify')
    .description(t('read a whole workspace and say whether anything in it is damaged'))
    .argument('<file>', t('a workspace file'))
    .action((file: string) => finish(verifyFile(file, (problem) => io.stdout.write(`${harmless(problem)}\n`))));

  return program;
}
