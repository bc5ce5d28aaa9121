import { AdapterUnusable, type StartAdapter } from '../adapter-outcome.ts';
import type { Hello } from '../adapter-protocol.ts';
import type { PlannedClientCase } from '../client-suite.ts';
import { openBench, type AdapterBench } from './adapter-bench.ts';
import { assessClientCase } from './assess-client-case.ts';
import type { ClientCaseResult } from './client-case-result.ts';
import { productOf, whyNotApplicable } from './plan-client-cases.ts';
import type { CaseSetting } from './run-client-case.ts';
import { needsSecondLook, secondLook } from './second-look.ts';
import { openTurns } from './turns.ts';

export interface ClientRunOptions extends CaseSetting {
  readonly cases: readonly PlannedClientCase[];
  readonly start: StartAdapter;
  /** So many adapters work at the same time. */
  readonly jobs: number;
  readonly signal?: AbortSignal;
  /** Told of the SDK before the first case. */
  readonly onHello?: (hello: Hello) => void;
  readonly onResult?: (result: ClientCaseResult, done: number) => void;
}

/** Everything that a run of client mode found. */
export interface ClientRun {
  readonly hello: Hello;
  readonly results: readonly ClientCaseResult[];
  readonly requests: number;
  /** Why some cases did not run. */
  readonly incompleteReason?: string;
}

/** So many times the usual timeouts are given where nothing runs besides. */
const patienceAlone = 4;

/**
 * Runs cases, each against a recorder of its own.
 *
 * @throws AdapterUnusable when no adapter says hello.
 */
export async function runClient(options: ClientRunOptions): Promise<ClientRun> {
  const { cases, start, jobs, book, signal } = options;
  const first = await start({});
  const { hello } = first;
  if (productOf({ subject: { name: '', steps: [], answers: [], expect: [] } }, 'list', hello, book) === undefined) {
    await first.close();
    const known = Object.keys(book.calls['list'] ?? {}).join(', ');
    throw new AdapterUnusable(
      `${hello.name} speaks ${hello.speaks.services.join(', ')}, of which there are no cases (there are of ${known})`,
    );
  }
  options.onHello?.(hello);
  const results = new Map<string, ClientCaseResult>();
  let requests = 0;
  const run = async (bench: AdapterBench, planned: PlannedClientCase): Promise<ClientCaseResult> => {
    const evidence = await bench.run(planned);
    requests += evidence.exchanges.length;
    return assessClientCase(planned, evidence);
  };
  const settle = (result: ClientCaseResult): void => {
    results.set(result.planned.id, result);
    options.onResult?.(result, results.size);
  };
  const queue: PlannedClientCase[] = [];
  for (const planned of cases) {
    const reason = whyNotApplicable(planned, hello, book);
    if (reason === undefined) queue.push(planned);
    else settle({ planned, verdict: 'not-applicable', reason, findings: [], observed: [] });
  }
  const turns = openTurns(signal);
  const unsure: ClientCaseResult[] = [];
  const benches = Array.from({ length: Math.max(1, Math.min(jobs, queue.length)) }, (_, index) =>
    openBench(start, options, index === 0 ? first : undefined),
  );
  const work = (bench: AdapterBench): Promise<void> =>
    turns.take(queue, bench, async (planned) => {
      const result = await run(bench, planned);
      if (needsSecondLook(result)) unsure.push(result);
      else settle(result);
    });
  await Promise.all(benches.map(work));
  const alone = openBench(start, { ...options, patience: patienceAlone });
  await turns.take(unsure, alone, async (result) => {
    let settled = result;
    try {
      settled = secondLook(result, await run(alone, result.planned));
    } finally {
      settle(settled);
    }
  });
  for (const result of unsure) settle(result);
  const why = turns.whyOver();
  return {
    hello,
    results: cases.flatMap(({ id }) => results.get(id) ?? []),
    requests,
    ...(why === undefined ? {} : { incompleteReason: why }),
  };
}
