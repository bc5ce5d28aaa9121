import { Option, type Command } from 'commander';
import { reportNames } from '../../reports/report-names.ts';
import type { ClientFlags } from '../options/client-flags.ts';
import { collect, integer, list } from '../options/option-values.ts';
import type { RunFlags } from '../options/run-settings.ts';
import { UsageError } from '../options/usage-error.ts';
import type { ServicesFlags } from '../run.ts';
import { withClient } from './client-options.ts';
import { finish, reports, runOptions, selectionOptions } from './shared-options.ts';
import { withService } from './with-service.ts';

/** `run`, `replay` and `client`: the commands that test something. */
export function testingCommands(root: Command): void {
  selectionOptions(runOptions(root.command('run').description('test a target and write reports')))
    .option('--service <ids>', 'service to test; several, separated by commas, one after the other', list, ['clb'])
    .option('--only-failed <report>', 'only what failed in the report.json of an earlier run')
    .option('--max-failures <n>', 'end the run once so many requirements failed', integer(1, 100_000))
    .option('--max-time <seconds>', 'end the run after so long', integer(1, 1_000_000))
    .option('--watch', 'run again whenever the endpoint has restarted, and say what changed')
    .option('--dry-run', 'print the plan and send nothing')
    .action(async (flags: ServicesFlags) => finish(await (await import('../run.ts')).runServices(flags)));
  runOptions(
    root
      .command('replay')
      .description('run one case again')
      .argument('<case>', 'id of the case')
      .argument('[command...]', 'for a case of client mode, after --: the command of the adapter'),
  )
    .option('--service <id>', 'service to test', 'clb')
    .option('--client <name>', 'for a case of client mode: an adapter that the config file names')
    .option('--print', 'print its requests as signed lines of curl, and send nothing')
    .option('--made <resource=id>', 'what was made by hand for the lines that are printed; may be repeated', collect)
    .action(async (caseId: string, adapter: string[], flags: ReplayFlags, command: Command) =>
      finish(
        await replay(caseId, adapter, withClient(await withService(caseId, flags, command), command, takenOfClient)),
      ),
    );
  clientOptions(root.command('client'));
}

/** Options of a replay that say something to client mode. */
const takenOfClient = ['service', 'client', 'config', 'waivers', 'out', 'report', 'quiet', 'verbose'];

type ReplayFlags = RunFlags & { readonly client?: string };

async function replay(caseId: string, adapter: readonly string[], flags: ReplayFlags): Promise<number> {
  if (flags.service === 'client') {
    const { clientCommand } = await import('../client-mode/client.ts');
    return await clientCommand({ ...flags, case: [caseId], jobs: 1 } as ClientFlags, adapter);
  }
  if (adapter.length > 0) throw new UsageError(`"${caseId}" is no case of client mode, and takes no command`);
  return await (await import('../run.ts')).runCommand(flags, caseId);
}

function clientOptions(command: Command): void {
  command
    .description('ask an SDK for what clients promise, by way of an adapter')
    .argument('[command...]', 'after --: the program that is the adapter, and its arguments; no shell is asked')
    .option('--client <name>', 'an adapter that the config file names, in place of a command')
    .option('--config <file>', 'config file')
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
      finish(await (await import('../client-mode/client.ts')).clientCommand(flags, adapter)),
    );
}
