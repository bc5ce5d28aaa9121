import { defaultConfigFile, readConfig } from '../options/config.ts';
import { nearMatches } from '../options/near-matches.ts';
import { UsageError } from '../options/usage-error.ts';

/** How the adapter of a run is named: by its command, or by its name in the config file. */
export interface NamedAdapter {
  readonly client?: string;
  readonly config?: string;
}

/**
 * The command of an adapter, the program first.
 *
 * @throws UsageError when none is named, two are, or the config file has no such name.
 */
export function adapterCommand(
  { client, config }: NamedAdapter,
  command: readonly string[],
): readonly [string, ...string[]] {
  if (client !== undefined && command.length > 0) {
    throw new UsageError(`name the adapter by --client or by its command, not both: --client ${client}`);
  }
  const [program, ...args] = client === undefined ? command : configured(client, config);
  if (program === undefined) {
    throw new UsageError('name the command of the adapter: slb-conformance client -- node adapter.mjs');
  }
  return [program, ...args];
}

function configured(client: string, config: string | undefined): readonly string[] {
  const { clients = {} } = readConfig(config);
  const found = clients[client];
  if (found) return found;
  const known = Object.keys(clients);
  const file = config ?? defaultConfigFile;
  if (known.length === 0)
    throw new UsageError(`${file} names no clients: "clients": { "${client}": ["node", "adapter.mjs"] }`);
  throw new UsageError(
    `${file} has no client "${client}"${nearMatches(client, known) || ` (it has ${known.join(', ')})`}`,
  );
}
