import { Worker } from 'node:worker_threads';
import type { Emulator } from '../../emulator/server.ts';
import { startRequested, type EmulatorRequest, type EmulatorWord } from './requested-emulator.ts';
import { TargetUnreachable } from '../../harness/wire/harness-error.ts';
import { UsageError } from '../options/usage-error.ts';

/** Short-lived things are many, and need not wait for their end in tens of megabytes. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/**
 * Starts the emulator on a thread of its own, so that it and what tests it share neither a processor nor a heap. A thread takes
 * only what is compiled: run from its sources, as by the tests, it stays on this one.
 *
 * @throws UsageError when it cannot serve what is asked for, TargetUnreachable when its thread ends before it serves.
 */
export async function startEmbedded(request: EmulatorRequest): Promise<Emulator> {
  try {
    return await (import.meta.url.endsWith('.ts') ? startRequested(request) : startOnThread(request));
  } catch (error) {
    if (error instanceof TargetUnreachable) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function startOnThread(workerData: EmulatorRequest): Promise<Emulator> {
  const worker = new Worker(new URL('emulator-worker.js', import.meta.url), { workerData, resourceLimits });
  const ended = new Promise<string>((resolve) => {
    worker.once('error', (error) => resolve(error instanceof Error ? error.message : String(error)));
    worker.once('exit', () => resolve('it ended by itself'));
  });
  const told = new Promise<EmulatorWord>((resolve) => {
    worker.once('message', resolve);
  });
  const word = await Promise.race([told, ended]);
  if (typeof word === 'string') throw new TargetUnreachable('the embedded emulator', word, true, 'be started');
  if ('problem' in word) {
    await worker.terminate();
    throw new Error(word.problem);
  }
  let closing = false;
  // The run ends as one whose target is out of reach; this says why.
  void ended.then((problem) => {
    if (!closing) process.stderr.write(`the embedded emulator broke: ${problem}\n`);
  });
  return {
    endpoint: word.endpoint,
    close: async () => {
      closing = true;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage('close');
      await ended;
    },
  };
}
