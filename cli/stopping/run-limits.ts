import type { RunEvent } from '../../harness/engine.ts';

/** How much a run may find, and how long it may take, before no further case is begun. */
export interface RunLimits {
  /** Requirements that failed, waived ones left out. */
  readonly maxFailures?: number | undefined;
  /** In seconds. */
  readonly maxTime?: number | undefined;
}

/** Watches a run and aborts a signal, with the reason in words, once a limit is reached. */
export function openRunLimits({ maxFailures, maxTime }: RunLimits): {
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  readonly close: () => void;
} {
  const controller = new AbortController();
  const failed = new Set<string>();
  const stop = (limit: string): void => controller.abort(`the run was ended after ${limit}`);
  const timer = maxTime === undefined ? undefined : setTimeout(stop, maxTime * 1000, `${maxTime} s (--max-time)`);
  return {
    signal: controller.signal,
    onEvent: (event) => {
      if (event.type !== 'finished-case' || event.told.verdict !== 'fail') return;
      failed.add(event.result.case.requirement.id);
      if (failed.size === maxFailures) stop(`${maxFailures} failed (--max-failures)`);
    },
    close: () => clearTimeout(timer),
  };
}
