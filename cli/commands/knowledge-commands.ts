import type { Command } from 'commander';
import type { ExplainFlags } from '../explain.ts';
import type { PermissionFlags } from '../list-permissions.ts';
import type { ListFlags, ListKind } from '../list.ts';
import { clientOption, withClient } from './client-options.ts';
import { anySeed, finish, selectionOptions, specsOption, suitesOption } from './shared-options.ts';
import { withService } from './with-service.ts';

/** Options that say something to client mode. */
const takenOfClient = ['service', 'client', 'config', 'json'];

/** `list` and `explain`: the commands that say what the tool knows. */
export function knowledgeCommands(root: Command): void {
  listCommands(root.command('list').description('list what the tool knows'));
  explainOptions(root.command('explain'));
}

function listCommands(root: Command): void {
  const kinds: readonly [ListKind, string][] = [
    ['requirements', 'every promise that the documents make'],
    ['cases', 'every case of client mode'],
    ['actions', 'every action that is described'],
    ['suites', 'groups of cases'],
    ['profiles', 'what every client needs, and the extensions of that'],
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
      .addOption(clientOption())
      .option('--config <file>', 'config file')
      .option('--json', 'as JSON')
      .action(async (flags: ListFlags, command: Command) =>
        finish(await (await import('../list.ts')).listCommand(kind, withClient(flags, command, takenOfClient))),
      );
  }
  selectionOptions(root.command('permissions').description('the policy that the user of a run needs'))
    .option('--service <id>', 'service', 'clb')
    .addOption(specsOption())
    .option('--edition <year>', 'edition of the documents')
    .option('--seed <n>', 'seed of the run; it draws what some cases do', anySeed)
    .option('--json', 'as JSON, with the number of cases that need each')
    .action(async (flags: PermissionFlags) =>
      finish((await import('../list-permissions.ts')).listPermissionsCommand(flags)),
    );
}

function explainOptions(command: Command): void {
  command
    .description('say what a requirement asks, who says so, and how it is tested')
    .argument('<requirement>', 'its id, or a glob that matches no other')
    .option('--service <id>', 'service', 'clb')
    .addOption(specsOption())
    .addOption(suitesOption())
    .option('--edition <year>', 'make the statements of this edition binding')
    .addOption(clientOption())
    .option('--config <file>', 'config file')
    .option('--json', 'as JSON')
    .action(async (requirement: string, flags: ExplainFlags, command: Command) =>
      finish(
        await (
          await import('../explain.ts')
        ).explainCommand(
          requirement,
          withClient(await withService(requirement, flags, command), command, takenOfClient),
        ),
      ),
    );
}
