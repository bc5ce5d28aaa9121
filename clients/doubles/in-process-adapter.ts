import type { Adapter, StartAdapter, StepOutcome } from '../adapter-outcome.ts';
import type { AdapterFault } from './adapter-fault.ts';
import { dies } from './adapter-fault.ts';
import { doubleHello } from './double-hello.ts';
import { openCaller } from './make-call.ts';

/** Starts doubles without processes of their own: to try very many faults, and to run cases in a test. */
export function inProcessAdapters(faults: readonly AdapterFault[]): StartAdapter {
  return async (environment): Promise<Adapter> => {
    const call = openCaller(faults, environment);
    return {
      hello: doubleHello('double', '1'),
      close: async () => undefined,
      ask: async (step): Promise<StepOutcome> => {
        const said = await call(step);
        return said === dies
          ? { type: 'died', how: 'ended with exit code 70', lastWords: '' }
          : { type: 'answered', said };
      },
    };
  };
}
