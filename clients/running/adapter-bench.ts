import { AdapterUnusable, type Adapter, type StartAdapter } from '../adapter-outcome.ts';
import type { ClientEvidence } from '../client-evidence.ts';
import type { PlannedClientCase } from '../client-suite.ts';
import { outcomeWords } from '../judging/outcome-words.ts';
import { runClientCase, type CaseSetting } from './run-client-case.ts';

/** The adapter gives no result to the plainest call: nothing can be said of its SDK. */
export class AdapterFailed extends Error {
  override readonly name = 'AdapterFailed';
  readonly code = 'ADAPTER_FAILED';
}

/** The place of one adapter, which is started again when a case was its end. */
export interface AdapterBench {
  /** Runs a case with the adapter of the bench, or with such as the case asks for. */
  readonly run: (planned: PlannedClientCase) => Promise<ClientEvidence>;
  readonly close: () => Promise<void>;
}

/** Opens a bench, with an adapter that was started already or one of its own. */
export function openBench(start: StartAdapter, setting: CaseSetting, first?: Adapter): AdapterBench {
  let current: Adapter | undefined;
  let fresh = first;
  const ready = async (given?: Adapter): Promise<Adapter> => {
    const adapter = given ?? (await restarted(start, {}));
    try {
      await probe(adapter, setting);
    } catch (error) {
      await adapter.close();
      throw error;
    }
    return adapter;
  };
  const standing = async (): Promise<Adapter> => {
    current ??= await ready(fresh);
    fresh = undefined;
    return current;
  };
  return {
    run: async (planned) => {
      const { environment, processes = 1 } = planned.subject;
      if (environment || processes > 1) {
        const own = await Promise.all(Array.from({ length: processes }, () => restarted(start, environment ?? {})));
        try {
          return await runClientCase(planned, own, setting);
        } finally {
          await Promise.all(own.map((adapter) => adapter.close()));
        }
      }
      const adapter = await standing();
      const evidence = await runClientCase(planned, [adapter], setting);
      if (evidence.steps.some(({ outcome }) => outcome.type !== 'answered')) {
        current = undefined;
        await adapter.close();
      }
      return evidence;
    },
    close: async () => {
      await (current ?? fresh)?.close();
    },
  };
}

/** Once the run is under way, an adapter that does not start any more ends it. */
async function restarted(start: StartAdapter, environment: Readonly<Record<string, string>>): Promise<Adapter> {
  try {
    return await start(environment);
  } catch (error) {
    throw error instanceof AdapterUnusable ? new AdapterFailed(error.message) : error;
  }
}

/** The plainest call, which any adapter must have an outcome for. */
const plainest: PlannedClientCase = {
  id: 'probe',
  requirement: {
    id: 'probe',
    suite: 'probe',
    kind: 'offered',
    level: 'must',
    statement: 'The adapter gives a result.',
    sources: [],
    cases: [],
    spec: { file: '', pointer: '' },
  },
  level: 'must',
  subject: {
    name: 'probe',
    steps: [{ call: 'list' }],
    answers: [{ body: { RequestId: '4C467B38-3910-447D-87BC-AC049166F216', $count: 0, $items: [] } }],
    expect: [],
  },
  signature: undefined,
  method: undefined,
};

/** What an SDK loads at its first call may take a busy computer longer than a call. */
const probePatience = 2;

async function probe(adapter: Adapter, setting: CaseSetting): Promise<void> {
  const evidence = await runClientCase(plainest, [adapter], { patience: probePatience, ...setting });
  const [{ outcome } = { outcome: undefined }] = evidence.steps;
  if (!outcome) return;
  const isUsable = outcome.type === 'answered' && !('broken' in outcome.said);
  if (isUsable && evidence.exchanges.length === 0) {
    throw new AdapterFailed(
      `the adapter of ${adapter.hello.name} is of no use: it sent nothing to the endpoint of a plain call; ${outcomeWords(outcome)}`,
    );
  }
  if (!isUsable) {
    throw new AdapterFailed(
      `the adapter of ${adapter.hello.name} is of no use: in answer to a plain call ${outcomeWords(outcome)}`,
    );
  }
}
