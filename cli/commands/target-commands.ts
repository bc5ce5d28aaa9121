import { Option, type Command } from 'commander';
import type { CleanFlags } from '../clean.ts';
import type { TrialFlags } from '../init/init.ts';
import { journalFolder } from '../journals.ts';
import { defaultConfigFile } from '../options/config.ts';
import { collect, integer, list, share } from '../options/option-values.ts';
import type { ServeFlags } from '../serve.ts';
import { bounds, logFormats } from '../serving/serve-bounds.ts';
import { finish, specsOption } from './shared-options.ts';

/** `serve`, `init` and `clean`: the commands for targets. */
export function targetCommands(root: Command): void {
  serveOptions(root.command('serve'));
  initOptions(root.command('init'));
  root
    .command('clean')
    .description('delete what a killed run left behind, by its journal')
    .option('--journal <path>', 'a journal, or a folder of them', journalFolder)
    .addOption(specsOption())
    .option('--config <file>', 'config file')
    .option('--allow-real', 'allow a host that is not this machine')
    .action(async (flags: CleanFlags) => finish(await (await import('../clean.ts')).cleanCommand(flags)));
}

function initOptions(command: Command): void {
  command
    .description('write a config file for a target by trying it out')
    .option('--endpoint <url>', 'origin of the target')
    .option('--service <id>', 'service that it offers', 'clb')
    .addOption(specsOption())
    .option('--out <file>', 'file to write', defaultConfigFile)
    .option('--force', 'replace the file if it is there')
    .option('--journal <dir>', 'folder for the journal of what is made to try ids out', journalFolder)
    .option('--allow-real', 'allow a host that is not this machine; it is asked for reads alone')
    .action(async (flags: TrialFlags) => finish(await (await import('../init/init.ts')).initCommand(flags)));
}

function serveOptions(command: Command): void {
  const bounded = (name: Exclude<keyof typeof bounds, 'busy'>): ((text: string) => number) =>
    integer(bounds[name].min, bounds[name].max);
  command
    .description('serve the emulator until it is stopped, with a line for each request')
    .option('--port <n>', 'port to listen on; 0 chooses a free one', bounded('port'), 0)
    .option('--host <name>', 'address to listen on', '127.0.0.1')
    .option('--service <ids>', 'service to emulate; several, separated by commas, share the port', list, ['clb'])
    .addOption(specsOption())
    .option('--edition <year>', 'edition of the documents to follow')
    .option('--region-optional', 'take calls without their region, whatever the edition demands')
    .option('--transition-ms <n>', 'how long a transient state lasts', bounded('transitionMs'), 20)
    .option('--delay <ms>', 'milliseconds by which every answer is held back', bounded('delay'), 0)
    .option('--throttle <n>', 'calls let in within a second; others are throttled', bounded('throttle'))
    .option('--busy <share>', 'share of calls that are answered as by a busy service, such as 0.2 or 20%', share)
    .option('--fail <action=code>', 'fail an action, its first calls with :times at the end; may be repeated', collect)
    .option('--seed <n>', 'by which it is drawn what calls are busy', bounded('seed'), 0)
    .option('--server <id>', 'a server that exists; may be repeated, and without it any does', collect)
    .option('--fault <id>', 'switch a fault on; may be repeated', collect)
    .option('--variant <id>', 'serve otherwise, as the documents allow; may be repeated', collect)
    .addOption(new Option('--log <format>', 'how requests are told, a line each').choices(logFormats).default('text'))
    .option('--quiet', 'tell of no request')
    .action(async (flags: ServeFlags) => finish(await (await import('../serve.ts')).serveCommand(flags)));
}
