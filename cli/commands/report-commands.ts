import { Option, type Command } from 'commander';
import type { DiffFlags } from '../diff.ts';
import type { MatrixFlags } from '../matrix.ts';
import { diffFormats } from '../options/diff-formats.ts';
import type { InitFlags } from '../options/waivers.ts';
import { finish } from './shared-options.ts';

/** `diff`, `matrix` and `waivers`: the commands that read reports. */
export function reportCommands(root: Command): void {
  diffOptions(root.command('diff'));
  matrixOptions(root.command('matrix'));
  waiversCommands(root.command('waivers').description('known failures that do not fail a run'));
}

function diffOptions(command: Command): void {
  command
    .description('compare the JSON reports of two runs; exits 1 if something got worse')
    .argument('<a>', 'report.json of the earlier run, or of one target')
    .argument('<b>', 'report.json of the later run, or of the other target')
    .addOption(new Option('--format <name>', 'how it is printed').choices(diffFormats).default('text'))
    .action(async (a: string, b: string, flags: DiffFlags) =>
      finish((await import('../diff.ts')).diffCommand(a, b, flags)),
    );
}

function matrixOptions(command: Command): void {
  command
    .description('put the JSON reports of several targets or versions side by side, worst first')
    .argument('<reports...>', 'report.json files, each as NAME=report.json or named by its folder')
    .addOption(
      new Option('--format <name>', 'how it is written').choices(['markdown', 'html', 'json']).default('markdown'),
    )
    .option('--out <file>', 'file to write instead of printing')
    .action(async (given: readonly string[], flags: MatrixFlags) =>
      finish((await import('../matrix.ts')).matrixCommand(given, flags)),
    );
}

function waiversCommands(root: Command): void {
  root
    .command('init')
    .description('write an entry for every failure of a report')
    .argument('<report>', 'report.json of a run')
    .option('--out <file>', 'file to write', 'waivers.json')
    .requiredOption('--owner <who>', 'who answers for the entries')
    .option('--reason <text>', 'why the failures are accepted for now', 'Known failure')
    .option('--expires <day>', 'last day on which they are, YYYY-MM-DD; ninety days from now by default')
    .option('--force', 'overwrite the file')
    .action(async (report: string, flags: InitFlags) =>
      finish((await import('../options/waivers.ts')).initWaivers(report, flags)),
    );
  root
    .command('check')
    .description('say of every entry whether it holds; exits 1 if one would fail a run')
    .argument('<file>', 'waivers file')
    .option('--report <file>', 'report.json of a run to hold them against')
    .action(async (file: string, flags: { report?: string }) =>
      finish((await import('../options/waivers.ts')).checkWaivers(file, flags)),
    );
  root
    .command('prune')
    .description('take out what a report shows to be stale, of entries whose cases ran')
    .argument('<file>', 'waivers file')
    .requiredOption('--report <file>', 'report.json of a run')
    .action(async (file: string, flags: { report: string }) =>
      finish((await import('../options/waivers.ts')).pruneWaivers(file, flags)),
    );
}
