import { Option, type Command } from 'commander';
import { UsageError } from '../options/usage-error.ts';

/** Lets a command that tests nothing speak of client mode, as a whole or as one SDK is asked. */
export function clientOption(): Option {
  return new Option('--client [name]', 'of client mode; with a name of the config file, as that SDK is asked');
}

/**
 * The flags of a command that takes ids or lists of client mode too, with client mode for the service where `--client` says so.
 *
 * @throws UsageError for an option that says nothing to it.
 */
export function withClient<F extends { readonly service: string; readonly client?: unknown }>(
  flags: F,
  command: Command,
  taken: readonly string[],
): F {
  const isTyped = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  const service = flags.client === undefined ? flags.service : 'client';
  if (service !== flags.service && isTyped('service')) {
    throw new UsageError(`--client speaks of client mode, not of ${flags.service}`);
  }
  if (service !== 'client') return flags;
  const other = command.options.find((one) => isTyped(one.attributeName()) && !taken.includes(one.attributeName()));
  if (other) throw new UsageError(`${other.long ?? ''} says nothing to client mode`);
  return { ...flags, service };
}
