import { runCli } from '../cli.ts';

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => undefined);
process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  isTTY: process.stderr.isTTY === true,
});
