import type { RunReport } from '../../reports/model/run-report.ts';
import { headlineOf } from '../../reports/parts/headline.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import { isListening } from './is-listening.ts';

/** What comes of one of the runs. */
export interface WatchedRun {
  readonly code: number;
  readonly words: string;
  readonly report?: RunReport;
}

export interface WatchOptions {
  /** Origin of the target that is watched. */
  readonly endpoint: string;
  readonly color: boolean;
  /** Says something to whoever watches. */
  readonly say: (text: string) => void;
  /** Aborted when nobody wants to go on. */
  readonly signal: AbortSignal;
  readonly isThere?: (origin: string) => Promise<boolean>;
  readonly pollMs?: number;
}

/**
 * Runs once, and again each time that the target was gone and is back; of a later run only the headline and what changed
 * are told. Ends when it is told to, with the exit code of the last run.
 */
export async function watch(run: () => Promise<WatchedRun>, options: WatchOptions): Promise<number> {
  const { endpoint, color, say, signal } = options;
  let last = await run();
  say(last.words);
  while (!signal.aborted) {
    say(`Watching ${endpoint}: runs again once it has restarted; Ctrl-C ends`);
    if (!(await untilRestarted(options))) break;
    const next = await run();
    const { report } = next;
    if (report && last.report) {
      const { sign, text } = headlineOf(report);
      say([`${sign} ${text}`, ...changedVerdicts(last.report, report, color)].join('\n'));
    } else {
      say(next.words);
    }
    last = next;
  }
  return last.code;
}

/** Waits until the target was not there and is there; what is away for less than a look is not noticed. False if the signal comes first. */
async function untilRestarted({
  endpoint,
  signal,
  isThere = isListening,
  pollMs = 100,
}: WatchOptions): Promise<boolean> {
  let wasAway = false;
  while (!signal.aborted) {
    const there = await isThere(endpoint);
    if (there && wasAway) return true;
    wasAway ||= !there;
    await pause(pollMs, signal);
  }
  return false;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
