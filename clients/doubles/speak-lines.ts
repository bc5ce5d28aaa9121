import { createInterface } from 'node:readline';
import type { AdapterStep, Hello } from '../adapter-protocol.ts';
import { dies, type AdapterFault } from './adapter-fault.ts';
import { bookOf } from './documented-action.ts';
import { openCaller } from './make-call.ts';

/** Speaks the protocol of adapters over standard input and output until the input ends. */
export function speakLines(hello: Hello, faults: readonly AdapterFault[]): void {
  const say = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const call = openCaller(faults, process.env);
  const answer = async (line: string): Promise<void> => {
    const step = JSON.parse(line) as AdapterStep;
    try {
      const said = await call(step);
      if (said === dies) process.exit(70);
      say(said);
    } catch (error) {
      say({ id: step.id, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  // Specs take a while to load, which would be the time of the first step that needs them.
  for (const product of hello.speaks.services) bookOf({ product });
  say(hello);
  createInterface({ input: process.stdin }).on('line', (line) => void answer(line));
}
