import { existsSync } from 'node:fs';
import type { DeclaredFixtures, Capabilities } from '../../harness/wire/target.ts';
import { readJsonFile } from './read-json-file.ts';
import { UsageError } from './usage-error.ts';

/** The config file; its schema is published as `specs/schemas/config.schema.json`. */
export interface Config {
  readonly endpoint?: string;
  readonly region?: string;
  /** Draws of everything that is drawn. */
  readonly cases?: number;
  /** Combine the classes of three parameters in calls that create, instead of two. */
  readonly deep?: boolean;
  /** A second region, for cases about two of them. */
  readonly otherRegion?: string;
  readonly accounts?: { readonly other?: AccountVariables };
  /** Milliseconds: how long to wait for a status, for a busy target, for shrinking, for one answer. */
  readonly budgets?: Readonly<Partial<Record<'settleMs' | 'busyMs' | 'shrinkMs' | 'timeoutMs', number>>>;
  readonly capabilities?: Capabilities;
  readonly limits?: TargetLimits;
  readonly fixtures?: DeclaredFixtures;
  /** Commands of adapters of client mode, by the names that `--client` takes. */
  readonly clients?: Readonly<Record<string, readonly string[]>>;
}

/** Names of the environment variables that hold the access key of an account. */
export interface AccountVariables {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

/** How hard a run may press a target; what is not there is not limited. */
export interface TargetLimits {
  readonly requestsPerSecond?: number;
  readonly liveLoadBalancers?: number;
}

/** The config file that is read if none is named. */
export const defaultConfigFile = 'slb-conformance.config.json';

/**
 * Reads the config file; without a path the default file of the current folder, if there is one.
 *
 * @throws UsageError naming the file and the place of the mistake.
 */
export function readConfig(path: string | undefined): Config {
  const file = path ?? defaultConfigFile;
  if (!existsSync(file)) {
    if (path !== undefined) throw new UsageError(`the config file ${file} does not exist`);
    return {};
  }
  return readJsonFile<Config>(file, 'config');
}
