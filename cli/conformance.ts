import type { Suite } from '../cases/case.ts';
import { run, type RunEvent } from '../harness/engine.ts';
import type { Credentials } from '../protocol/wire.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import { withCauses } from '../reports/causes/with-causes.ts';
import { connect } from './connect.ts';
import { journalFolder } from './journals.ts';
import type { Config } from './options/config.ts';
import { settle, type RunFlags } from './options/run-settings.ts';
import { select, type Selection } from './options/select.ts';
import { checkedSuites } from './own-suites.ts';
import { prepareRun } from './prepare-run.ts';

/** A run as a program asks for it. What is left out is as in `slb-conformance run`, but no file and no variable is read. */
export interface ConformanceOptions extends Partial<
  Pick<
    RunFlags,
    | 'endpoint'
    | 'service'
    | 'edition'
    | 'seed'
    | 'cases'
    | 'deep'
    | 'concurrency'
    | 'format'
    | 'method'
    | 'signature'
    | 'specs'
    | 'journal'
    | 'allowReal'
    | 'allowCost'
  >
> {
  /** Which requirements; all by default. */
  readonly select?: Selection;
  /** Suites of one's own, asked before those of the tool. */
  readonly suites?: readonly Suite[];
  readonly credentials?: Credentials;
  /** A second account, for cases about two of them. */
  readonly otherCredentials?: Credentials;
  /** What a config file may say: region, budgets in milliseconds, capabilities, limits, fixtures. */
  readonly config?: Omit<Config, 'endpoint' | 'accounts'>;
  /** Ends the run early; its report says so. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Runs the selected cases against a target, or the embedded emulator where no endpoint is given, and gives the report.
 *
 * @throws UsageError for options that make no sense, UnsafeError for a host that may be a real account, SpecError for a
 *   mistake in specs. What the target does is in the report, also that it cannot be reached.
 */
export async function conformance(options: ConformanceOptions = {}): Promise<RunReport> {
  const { select: selection = {}, config = {}, credentials, otherCredentials, signal, onEvent } = options;
  const flags = flagsOf(options);
  const settled = settle(flags, environmentOf(credentials), config);
  const settings = otherCredentials === undefined ? settled : { ...settled, other: otherCredentials };
  const own = checkedSuites(options.suites ?? [], 'suites');
  const prepared = prepareRun(flags, settings, { own, select: (planner) => select(selection, planner) });
  const connection = await connect(prepared);
  try {
    const report = await run({ ...connection.options, ...(signal && { signal }), ...(onEvent && { onEvent }) });
    connection.options.journal.close();
    return withCauses(report);
  } finally {
    await connection.close();
  }
}

/** The flags that the same run has on the command line; suites, keys and config are given as values instead. */
function flagsOf({ select: selection, ...given }: ConformanceOptions): RunFlags {
  const defaults = { service: 'clb', journal: journalFolder } as const;
  return { ...defaults, ...given, ...selection, suites: undefined, config: undefined, out: '', report: [] };
}

/** Keys go the way that those of the command line go. */
function environmentOf(credentials: Credentials | undefined): Readonly<Record<string, string | undefined>> {
  return {
    ALIBABA_CLOUD_ACCESS_KEY_ID: credentials?.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: credentials?.accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: credentials?.securityToken,
  };
}
