import { AdapterUnusable } from '../../clients/adapter-outcome.ts';
import type { Hello } from '../../clients/adapter-protocol.ts';
import { UsageError } from '../options/usage-error.ts';
import { adapterCommand } from './adapter-command.ts';
import { adapterStarter } from './adapter-starter.ts';

/** `--client` of a command that tests nothing: client mode as a whole, or as one SDK of the config file is asked. */
export interface ClientOption {
  readonly client?: string | true;
  readonly config?: string;
}

/**
 * What the SDK that `--client` names says of itself; undefined without a name.
 *
 * @throws UsageError when its adapter says no hello.
 */
export async function namedSdk({ client, config }: ClientOption): Promise<Hello | undefined> {
  if (typeof client !== 'string') return undefined;
  const argv = adapterCommand({ client, ...(config === undefined ? {} : { config }) }, []);
  try {
    const adapter = await adapterStarter(argv, process.env)({});
    await adapter.close();
    return adapter.hello;
  } catch (error) {
    throw error instanceof AdapterUnusable ? new UsageError(error.message) : error;
  }
}
