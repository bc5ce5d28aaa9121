import { parentPort, workerData } from 'node:worker_threads';
import { startRequested, type EmulatorRequest, type EmulatorWord } from './requested-emulator.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (word: EmulatorWord): void => parentPort?.postMessage(word);
try {
  const emulator = await startRequested(workerData as EmulatorRequest);
  // Once it listens to nobody, nothing keeps the thread alive.
  parentPort?.once('message', () => void emulator.close());
  say({ endpoint: emulator.endpoint });
} catch (error) {
  say({ problem: error instanceof Error ? error.message : String(error) });
}
