import { settle, type RunFlags } from '../options/run-settings.ts';
import { useColor } from '../options/use-color.ts';
import { UsageError } from '../options/usage-error.ts';
import { watch, type WatchedRun } from './watch.ts';

/**
 * Tests a target again whenever it has restarted, until a signal ends that. What is to be run is planned once.
 *
 * @throws UsageError where there is no target to watch, before anything is said of the run.
 */
export async function watchTarget(prepare: () => Promise<() => Promise<WatchedRun>>, flags: RunFlags): Promise<number> {
  const { endpoint } = settle(flags, process.env);
  if (endpoint === undefined) throw new UsageError('--watch is for a target that restarts: name it with --endpoint');
  if (flags.dryRun === true) throw new UsageError('--watch runs, and --dry-run does not');
  const test = await prepare();
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await watch(test, {
      endpoint,
      color: useColor(process.stdout, process.env),
      say: (text) => process.stdout.write(`${text}\n`),
      signal: controller.signal,
    });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
