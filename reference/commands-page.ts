import type { Command } from 'commander';

/** The help of every command, as it is printed. */
export function commandsPage(root: Command): string {
  return [
    '# Commands',
    '',
    'As `--help` prints them.',
    ...root.commands.flatMap((command) => sections(command, '')),
    '',
  ].join('\n');
}

function sections(command: Command, above: string): readonly string[] {
  const name = `${above}${command.name()}`;
  command.configureHelp({ helpWidth: 100 });
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHasColors: () => false,
    getOutHelpWidth: () => 100,
  });
  command.outputHelp();
  return [
    '',
    `## ${name}`,
    '',
    '```text',
    text.trimEnd(),
    '```',
    ...command.commands.filter((one) => one.name() !== 'help').flatMap((one) => sections(one, `${name} `)),
  ];
}
