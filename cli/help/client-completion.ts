import type { RootCommand } from '@bomb.sh/tab';
import { loadClientBook } from '../../clients/book/load-client-book.ts';
import { planClientCases } from '../../clients/running/plan-client-cases.ts';
import { readConfig } from '../options/config.ts';

type Value = readonly [value: string, description: string];

/** What options of `client` may be given, and `--client` of other commands. */
const known: Readonly<Record<string, () => readonly Value[]>> = {
  suite: () => loadClientBook().suites.map(({ id, description }) => [id, description]),
  requirement: clientRequirements,
  case: clientCases,
  client: () => Object.entries(readConfig(undefined).clients ?? {}).map(([name, argv]) => [name, argv.join(' ')]),
};

/** Lets commands that speak of client mode offer what it knows; nothing is loaded before somebody asks. */
export function offerClientValues({ commands }: RootCommand): void {
  for (const command of commands.values()) {
    const offered = command.value === 'client' ? Object.keys(known) : ['client'];
    for (const [name, option] of command.options) {
      const values = offered.includes(name) ? known[name] : undefined;
      if (values) option.handler = (complete) => tell(complete, values());
    }
    if (command.value !== 'replay') continue;
    for (const argument of command.arguments.values()) {
      if (!argument.variadic) argument.handler = (complete) => tell(complete, clientCases());
    }
  }
}

function tell(complete: (value: string, description: string) => void, values: readonly Value[]): void {
  for (const [value, description] of values) complete(value, description);
}

/** Promises of clients by id. */
export function clientRequirements(): readonly Value[] {
  return loadClientBook().requirements.map(({ id, statement }) => [id, statement]);
}

function clientCases(): readonly Value[] {
  return loadClientBook()
    .requirements.flatMap(planClientCases)
    .map(({ id, requirement }) => [id, requirement.statement]);
}
