import { Command } from 'commander';
import { exampleText } from '../help/examples.ts';
import { toolVersion } from '../options/tool-version.ts';
import { knowledgeCommands } from './knowledge-commands.ts';
import { reportCommands } from './report-commands.ts';
import { targetCommands } from './target-commands.ts';
import { testingCommands } from './testing-commands.ts';

/** All commands with their options; examples end the help of each. */
export function commandLine(): Command {
  const root = new Command('slb-conformance')
    .description(
      'Contract tests for Alibaba Cloud load-balancer APIs, against a real endpoint, an emulator, or the embedded one.',
    )
    .version(toolVersion())
    .exitOverride();
  testingCommands(root);
  targetCommands(root);
  knowledgeCommands(root);
  reportCommands(root);
  for (const command of root.commands) command.addHelpText('after', exampleText(command.name()));
  return root;
}
