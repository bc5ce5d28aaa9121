#!/usr/bin/env node
import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SpecError } from '../specs/spec-error.ts';
import { TargetUnreachable } from '../harness/wire/harness-error.ts';
import { printable } from '../reports/parts/printable.ts';
import { reportNames } from '../reports/report-names.ts';
import type { CleanFlags } from './clean.ts';
import { diffFormats } from './options/diff-formats.ts';
import type { DiffFlags } from './diff.ts';
import type { ExplainFlags } from './explain.ts';
import { exampleText } from './help/examples.ts';
import { journalFolder } from './journals.ts';
import type { PermissionFlags } from './list-permissions.ts';
import type { ListKind, ListFlags } from './list.ts';
import type { MatrixFlags } from './matrix.ts';
import { collect, integer, list } from './options/option-values.ts';
import type { ClientFlags } from './options/client-flags.ts';
import type { RunFlags } from './options/run-settings.ts';
import type { ServicesFlags } from './run.ts';
import type { ServeFlags } from './serve.ts';
import { toolVersion } from './options/tool-version.ts';
import { UnsafeError, UsageError } from './options/usage-error.ts';
import type { InitFlags } from './options/waivers.ts';

const exitUsage = 2;
const exitIncomplete = 3;
const exitUnsafe = 4;

/** The command line. Every subcommand is loaded when it is asked for, and sets the exit code that it returns. */
async function program(): Promise<Command> {
  const root = new Command('slb-conformance')
    .description(
      'Contract tests for Alibaba Cloud load-balancer APIs, against a real endpoint, an emulator, or the embedded one.',
    )
    .version(toolVersion())
    .exitOverride();
  selectionOptions(runOptions(root.command('run').description('test a target and write reports')))
    .option('--service <ids>', 'service to test; several, separated by commas, one after the other', list, ['clb'])
    .option('--only-failed <report>', 'only what failed in the report.json of an earlier run')
    .option('--max-failures <n>', 'end the run once so many requirements failed', integer(1, 100_000))
    .option('--max-time <seconds>', 'end the run after so long', integer(1, 1_000_000))
    .option('--dry-run', 'print the plan and send nothing')
    .action(async (flags: ServicesFlags) => finish(await (await import('./run.ts')).runServices(flags)));
  runOptions(
    root
      .command('replay')
      .description('run one case again')
      .argument('<case>', 'id of the case')
      .argument('[command...]', 'for a case of client mode, after --: the command of the adapter'),
  )
    .option('--service <id>', 'service to test', 'clb')
    .action(async (caseId: string, adapter: string[], flags: RunFlags, command: Command) =>
      finish(await replay(caseId, adapter, await withService(caseId, flags, command))),
    );
  clientOptions(root.command('client'));
  serveOptions(root.command('serve'));
  listCommands(root.command('list').description('list what the tool knows'));
  root
    .command('clean')
    .description('delete what a killed run left behind, by its journal')
    .option('--journal <path>', 'a journal, or a folder of them', journalFolder)
    .addOption(specsOption())
    .option('--config <file>', 'config file')
    .option('--allow-real', 'allow a host that is not this machine')
    .action(async (flags: CleanFlags) => finish(await (await import('./clean.ts')).cleanCommand(flags)));
  diffOptions(root.command('diff'));
  matrixOptions(root.command('matrix'));
  waiversCommands(root.command('waivers').description('known failures that do not fail a run'));
  explainOptions(root.command('explain'));
  await completion(root);
  return root;
}

/** `completion SHELL`, and what that script asks while somebody types. Examples end the help of each command. */
async function completion(root: Command): Promise<void> {
  for (const command of root.commands) command.addHelpText('after', exampleText(command.name()));
  const completed = tab(root, { completionCommandName: 'completion' });
  const [, , command, ...typed] = process.argv;
  if (command === 'complete') (await import('./help/completion-values.ts')).offerValues(completed, typed);
}

function explainOptions(command: Command): void {
  command
    .description('say what a requirement asks, who says so, and how it is tested')
    .argument('<requirement>', 'its id, or a glob that matches no other')
    .option('--service <id>', 'service', 'clb')
    .addOption(specsOption())
    .addOption(suitesOption())
    .option('--edition <year>', 'make the statements of this edition binding')
    .option('--json', 'as JSON')
    .action(async (requirement: string, flags: ExplainFlags, command: Command) =>
      finish(
        await (
          await import('./explain.ts')
        ).explainCommand(requirement, await withService(requirement, flags, command)),
      ),
    );
}

async function replay(caseId: string, adapter: readonly string[], flags: RunFlags): Promise<number> {
  if (flags.service === 'client') {
    const { clientCommand } = await import('./client-mode/client.ts');
    return await clientCommand({ ...flags, case: [caseId], jobs: 1 } as ClientFlags, adapter);
  }
  if (adapter.length > 0) throw new UsageError(`"${caseId}" is no case of client mode, and takes no command`);
  return await (await import('./run.ts')).runCommand(flags, caseId);
}

/** The flags with the service that an id tells, where none is given. */
async function withService<F extends { readonly service: string; readonly specs?: string | undefined }>(
  id: string,
  flags: F,
  command: Command,
): Promise<F> {
  if (command.getOptionValueSource('service') !== 'default') return flags;
  const { serviceOfId } = await import('./options/service-of-id.ts');
  return { ...flags, service: serviceOfId(id, flags.specs, flags.service) };
}

function serveOptions(command: Command): void {
  command
    .description('serve the emulator until it is stopped')
    .option('--port <n>', 'port to listen on; 0 chooses a free one', integer(0, 65535), 0)
    .option('--host <name>', 'address to listen on', '127.0.0.1')
    .option('--service <ids>', 'service to emulate; several, separated by commas, share the port', list, ['clb'])
    .addOption(specsOption())
    .option('--edition <year>', 'edition of the documents to follow')
    .option('--transition-ms <n>', 'how long a transient state lasts', integer(0, 3_600_000), 20)
    .option('--delay <ms>', 'milliseconds by which every answer is held back', integer(0, 60_000), 0)
    .option('--server <id>', 'a server that exists; may be repeated, and without it any does', collect)
    .option('--fault <id>', 'switch a fault on; may be repeated', collect)
    .option('--variant <id>', 'serve otherwise, as the documents allow; may be repeated', collect)
    .action(async (flags: ServeFlags) => finish(await (await import('./serve.ts')).serveCommand(flags)));
}

function clientOptions(command: Command): void {
  command
    .description('ask an SDK for what clients promise, by way of an adapter')
    .argument('[command...]', 'after --: the program that is the adapter, and its arguments; no shell is asked')
    .option('--suite <ids>', 'suites, separated by commas', list)
    .option('--requirement <glob>', 'requirements whose id matches; may be repeated', collect)
    .option('--case <glob>', 'cases whose id matches; may be repeated', collect)
    .option('--jobs <n>', 'adapters at once', integer(1, 64), 2)
    .option('--waivers <file>', 'known failures that do not fail the run')
    .option('--out <dir>', 'folder for reports', 'conformance-report')
    .option('--report <names>', `reports: ${reportNames.join(', ')}`, reports, ['json', 'html'])
    .option('--trace <file>', 'write every line to and from the adapter into a file')
    .addOption(new Option('--quiet', 'print only the totals and errors').conflicts('verbose'))
    .option('--verbose', 'print a line for each case that is finished')
    .action(async (adapter: string[], flags: ClientFlags) =>
      finish(await (await import('./client-mode/client.ts')).clientCommand(flags, adapter)),
    );
}

function diffOptions(command: Command): void {
  command
    .description('compare the JSON reports of two runs; exits 1 if something got worse')
    .argument('<a>', 'report.json of the earlier run, or of one target')
    .argument('<b>', 'report.json of the later run, or of the other target')
    .addOption(new Option('--format <name>', 'how it is printed').choices(diffFormats).default('text'))
    .action(async (a: string, b: string, flags: DiffFlags) =>
      finish((await import('./diff.ts')).diffCommand(a, b, flags)),
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
      finish((await import('./matrix.ts')).matrixCommand(given, flags)),
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
      finish((await import('./options/waivers.ts')).initWaivers(report, flags)),
    );
  root
    .command('check')
    .description('say of every entry whether it holds; exits 1 if one would fail a run')
    .argument('<file>', 'waivers file')
    .option('--report <file>', 'report.json of a run to hold them against')
    .action(async (file: string, flags: { report?: string }) =>
      finish((await import('./options/waivers.ts')).checkWaivers(file, flags)),
    );
  root
    .command('prune')
    .description('take out what a report shows to be stale, of entries whose cases ran')
    .argument('<file>', 'waivers file')
    .requiredOption('--report <file>', 'report.json of a run')
    .action(async (file: string, flags: { report: string }) =>
      finish((await import('./options/waivers.ts')).pruneWaivers(file, flags)),
    );
}

function specsOption(): Option {
  return new Option('--specs <dir>', 'folder with services of your own');
}

function suitesOption(): Option {
  return new Option('--suites <file>', 'module with suites of your own');
}

const anySeed = integer(-2147483648, 2147483647);

function selectionOptions(command: Command): Command {
  return command
    .option('--suite <ids>', 'suites, separated by commas', list)
    .option('--action <names>', 'actions, separated by commas', list)
    .option('--requirement <glob>', 'requirements whose id matches; may be repeated', collect)
    .option('--exclude-action <names>', 'actions to leave out, separated by commas', list)
    .option('--exclude-requirement <glob>', 'requirements to leave out; may be repeated', collect);
}

const usual = 'by default the usual one of the service';

function runOptions(command: Command): Command {
  return command
    .option('--endpoint <url>', 'origin of the target; without it, the embedded emulator')
    .addOption(specsOption())
    .addOption(suitesOption())
    .option('--edition <year>', 'make the statements of this edition binding')
    .option('--seed <n>', 'seed of all business values; drawn and printed by default', anySeed)
    .option('--cases <n>', 'draws of everything that is drawn, such as optional parameters', integer(1, 9999))
    .option('--deep', 'combine the classes of three parameters in calls that create, instead of two')
    .option('--concurrency <n>', 'cases at once: 8 on this machine, 2 elsewhere', integer(1, 256))
    .addOption(new Option('--format <name>', `format of answers; ${usual}`).choices(['json', 'xml', 'both']))
    .addOption(new Option('--method <name>', `HTTP method; ${usual}`).choices(['get', 'post', 'both']))
    .addOption(new Option('--signature <scheme>', `signature version; ${usual}`).choices(['v1', 'v3', 'both']))
    .option('--out <dir>', 'folder for reports', 'conformance-report')
    .option('--report <names>', `reports: ${reportNames.join(', ')}`, reports, ['json', 'html'])
    .option('--config <file>', 'config file; by default slb-conformance.config.json, if there is one')
    .option('--journal <dir>', 'folder for the journal of what the run makes', journalFolder)
    .option('--waivers <file>', 'known failures that do not fail the run')
    .option('--allow-real', 'allow a host that is not this machine')
    .option('--allow-cost', 'allow values that cost money on a real account')
    .addOption(new Option('--quiet', 'print only the totals and errors').conflicts('verbose'))
    .option('--verbose', 'print a line for each case that is finished');
}

function listCommands(root: Command): void {
  const kinds: readonly [ListKind, string][] = [
    ['requirements', 'every promise that the documents make'],
    ['actions', 'every action that is described'],
    ['suites', 'groups of cases'],
    ['faults', 'misbehaviours that the emulator can be given'],
    ['variants', 'other ways of serving that the documents allow'],
    ['documents', 'the documents and their errata'],
  ];
  for (const [kind, description] of kinds) {
    root
      .command(kind)
      .description(description)
      .option('--service <id>', 'service', 'clb')
      .addOption(specsOption())
      .addOption(suitesOption())
      .option('--edition <year>', 'edition of the documents')
      .option('--json', 'as JSON')
      .action(async (flags: ListFlags) => finish(await (await import('./list.ts')).listCommand(kind, flags)));
  }
  selectionOptions(root.command('permissions').description('the policy that the user of a run needs'))
    .option('--service <id>', 'service', 'clb')
    .addOption(specsOption())
    .option('--edition <year>', 'edition of the documents')
    .option('--seed <n>', 'seed of the run; it draws what some cases do', anySeed)
    .option('--json', 'as JSON, with the number of cases that need each')
    .action(async (flags: PermissionFlags) =>
      finish((await import('./list-permissions.ts')).listPermissionsCommand(flags)),
    );
}

function reports(text: string): readonly string[] {
  const names = list(text);
  const unknown = names.find((name) => !reportNames.some((known) => known === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${reportNames.join(', ')}.`);
  return names;
}

function finish(code: number): void {
  process.exitCode = code;
}

/** The exit code of a failure; what a user can mend is one line, without a stack trace. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitUsage;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`slb-conformance: ${printable(message)}\n`);
  if (error instanceof UnsafeError) return exitUnsafe;
  if (error instanceof TargetUnreachable) return exitIncomplete;
  if (error instanceof UsageError || error instanceof SpecError) return exitUsage;
  if (process.env['SLB_CONFORMANCE_DEBUG'] !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return exitIncomplete;
}

/** A reader that has seen enough, such as `head`, is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await (await program()).parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
