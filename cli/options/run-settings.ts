import { isLoopback, parseEndpoint, type DeclaredFixtures, type Capabilities } from '../../harness/wire/target.ts';
import { HarnessError } from '../../harness/wire/harness-error.ts';
import type { Credentials } from '../../protocol/wire.ts';
import type { Effort } from '../../cases/planning-context.ts';
import { proxyFor } from './proxy-for.ts';
import type { FormOptions } from './run-forms.ts';
import { readConfig, type Config, type TargetLimits } from './config.ts';
import { UnsafeError, UsageError } from './usage-error.ts';

/** The options of `run` and `replay` as typed; a form that is not is the usual one of the service. */
export interface RunFlags extends Partial<FormOptions> {
  readonly endpoint?: string;
  readonly service: string;
  /** Folder with services of the user's own, and a module with suites of theirs. */
  readonly specs?: string;
  readonly suites?: string | undefined;
  readonly edition?: string;
  readonly suite?: readonly string[];
  readonly action?: readonly string[];
  readonly requirement?: string | readonly string[];
  readonly profile?: readonly string[];
  readonly excludeAction?: readonly string[];
  readonly excludeRequirement?: readonly string[];
  /** A report, of which only what failed is run again. */
  readonly onlyFailed?: string;
  readonly maxFailures?: number;
  /** In seconds. */
  readonly maxTime?: number;
  readonly seed?: number;
  readonly cases?: number | undefined;
  readonly deep?: boolean | undefined;
  readonly concurrency?: number;
  readonly out: string;
  /** Folder of the journal. */
  readonly journal: string;
  readonly report: readonly string[];
  readonly config?: string | undefined;
  readonly waivers?: string;
  readonly allowReal?: boolean;
  readonly allowCost?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly dryRun?: boolean;
  /** Run again whenever the target has restarted. */
  readonly watch?: boolean;
  /** Of a replay: print its requests instead, with what was made by hand. */
  readonly print?: boolean;
  readonly made?: readonly string[];
}

/** Everything that flags, environment and config file settle before the first request. */
export interface RunSettings {
  readonly endpoint: string | undefined;
  readonly credentials: Credentials;
  /** A second account and a second region, where they are named. */
  readonly other: Credentials | undefined;
  readonly region: string;
  readonly otherRegion: string | undefined;
  readonly effort: Effort;
  readonly concurrency: number;
  readonly allowCost: boolean;
  readonly capabilities: Capabilities;
  readonly limits: TargetLimits;
  readonly declared: DeclaredFixtures;
  /** URL of the proxy through which the endpoint is asked. */
  readonly proxy: string | undefined;
  readonly budgets: {
    readonly settleMs: number;
    readonly busyMs: number;
    readonly shrinkMs: number;
    readonly timeoutMs: number;
  };
}

/** The second account of the embedded emulator. */
const embeddedOther: Credentials = { accessKeyId: 'otherid', accessKeySecret: 'othersecret' };

/** Regions of the embedded emulator, of which one is not that of the run. */
const embeddedRegions = ['cn-shanghai', 'cn-hangzhou'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settles where to test and how. Flags win over the config file.
 *
 * @throws UsageError for a bad endpoint or missing credentials; UnsafeError for a host that may be a real account.
 */
export function settle(
  flags: RunFlags,
  environment: Environment,
  config: Config = readConfig(flags.config),
): RunSettings {
  const endpoint = flags.endpoint ?? config.endpoint;
  const url = endpoint === undefined ? undefined : checkedEndpoint(endpoint);
  const local = url === undefined || isLoopback(url);
  if (!local && flags.allowReal !== true) {
    throw new UnsafeError(`${url.host} is not on this machine and may be a real account; allow it with --allow-real`);
  }
  const region = environment['ALIBABA_CLOUD_REGION_ID'] ?? config.region ?? 'cn-hangzhou';
  const embedded = url === undefined;
  return {
    endpoint: url?.origin,
    credentials: credentialsFrom(environment, local),
    other: otherAccount(config, environment) ?? (embedded ? embeddedOther : undefined),
    region,
    otherRegion: config.otherRegion ?? (embedded ? embeddedRegions.find((name) => name !== region) : undefined),
    effort: { cases: flags.cases ?? config.cases, deep: flags.deep ?? config.deep },
    concurrency: flags.concurrency ?? casesAtOnce(embedded, local),
    allowCost: flags.allowCost === true,
    capabilities: config.capabilities ?? {},
    limits: { ...(local ? {} : { requestsPerSecond: 10, liveLoadBalancers: 5 }), ...config.limits },
    declared: config.fixtures ?? {},
    proxy: url && proxyFor(url, environment),
    budgets: budgetsFrom(config, local),
  };
}

function checkedEndpoint(text: string): URL {
  try {
    return parseEndpoint(text);
  } catch (error) {
    throw error instanceof HarnessError ? new UsageError(error.message) : error;
  }
}

function credentialsFrom(environment: Environment, local: boolean): Credentials {
  const accessKeyId = environment['ALIBABA_CLOUD_ACCESS_KEY_ID'] ?? (local ? 'testid' : undefined);
  const accessKeySecret = environment['ALIBABA_CLOUD_ACCESS_KEY_SECRET'] ?? (local ? 'testsecret' : undefined);
  const securityToken = environment['ALIBABA_CLOUD_SECURITY_TOKEN'];
  if (accessKeyId === undefined || accessKeySecret === undefined) {
    throw new UsageError('set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET for this endpoint');
  }
  return { accessKeyId, accessKeySecret, ...(securityToken === undefined ? {} : { securityToken }) };
}

/** The second account, whose keys stand in the variables that the config file names. */
function otherAccount({ accounts }: Config, environment: Environment): Credentials | undefined {
  const { other } = accounts ?? {};
  if (!other) return undefined;
  const valueOf = (variable: string): string => {
    const value = environment[variable];
    if (value === undefined) throw new UsageError(`accounts.other names ${variable}, which is not set`);
    return value;
  };
  return {
    accessKeyId: valueOf(other.accessKeyId),
    accessKeySecret: valueOf(other.accessKeySecret),
    ...(other.securityToken === undefined ? {} : { securityToken: valueOf(other.securityToken) }),
  };
}

function budgetsFrom({ budgets = {} }: Config, local: boolean): RunSettings['budgets'] {
  const defaults = local
    ? { settleMs: 5_000, busyMs: 5_000, shrinkMs: 5_000, timeoutMs: 10_000 }
    : { settleMs: 120_000, busyMs: 120_000, shrinkMs: 60_000, timeoutMs: 60_000 };
  return { ...defaults, ...budgets };
}

/** Cases at once: the embedded emulator takes as many as pay, and their waits for states and jobs pass side by side. */
function casesAtOnce(embedded: boolean, local: boolean): number {
  if (embedded) return 32;
  return local ? 8 : 2;
}
