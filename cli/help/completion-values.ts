import type { Option, RootCommand } from '@bomb.sh/tab';
import { faultsOf } from '../../emulator/faults.ts';
import { variantsOf } from '../../emulator/variants.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { loadSpecBook, serviceIds } from '../../specs/read/load-spec-book.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { suites } from '../../suites/suites.ts';
import { clientRequirements, offerClientValues } from './client-completion.ts';

type Value = readonly [value: string, description: string];

const services: readonly Value[] = serviceIds().map((id) => [id, '']);

/** What an option may be given, by its name; a shell asks for it while somebody types. */
const known: Readonly<Record<string, (book: SpecBook) => readonly Value[]>> = {
  service: () => services,
  edition: ({ service }) => service.editions.map((edition) => [edition, '']),
  action: actionsIn,
  'exclude-action': actionsIn,
  profile: ({ profiles }) => profiles.map(({ name, title }) => [name, title]),
  suite: () => suites.map(({ id, description }) => [id, description]),
  requirement: requirementsIn,
  'exclude-requirement': requirementsIn,
  fault: (book) => faultsOf(book).map(({ id, description }) => [id, description]),
  variant: (book) => variantsOf(book).map(({ id, description }) => [id, description]),
};

/** No service, but what some commands speak of as if it were one. */
const clientMode: Value = ['client', 'what clients promise'];

/** Lets the options of all commands offer what the specs of the service know, which is the one typed so far. */
export function offerValues(root: RootCommand, typed: readonly string[]): void {
  const book = loadSpecBook(serviceIn(typed));
  for (const command of root.commands.values()) {
    for (const [name, option] of command.options) offer(option, known[name]?.(book));
    const service = command.options.get('service');
    if (service && /^(?:list |explain$|replay$)/.test(command.value)) offer(service, [...services, clientMode]);
    if (command.value !== 'explain') continue;
    for (const argument of command.arguments.values()) {
      argument.handler = (complete) => tell(complete, [...requirementsIn(book), ...clientRequirements()]);
    }
  }
  offerClientValues(root);
}

function offer(option: Option, values: readonly Value[] | undefined): void {
  if (values) option.handler = (complete) => tell(complete, values);
}

function tell(complete: (value: string, description: string) => void, values: readonly Value[]): void {
  for (const [value, description] of values) complete(value, description);
}

function serviceIn(typed: readonly string[]): string {
  const given = typed[typed.indexOf('--service') + 1] ?? '';
  return typed.includes('--service') && serviceIds().includes(given) ? given : 'clb';
}

function actionsIn({ actions }: SpecBook): readonly Value[] {
  return actions.map(({ name }) => [name, '']);
}

function requirementsIn(book: SpecBook): readonly Value[] {
  return deriveRequirements(book).map(({ id, statement }) => [id, statement]);
}
