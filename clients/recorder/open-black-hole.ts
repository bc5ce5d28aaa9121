import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** An address of this machine where connections are neither taken nor refused. */
export interface BlackHole {
  readonly endpoint: string;
  /** Whether it is: not every system leaves those alone that nobody takes. */
  readonly isSilent: boolean;
  readonly close: () => Promise<void>;
}

/** A server of another thread that sleeps after it began to listen, so that nobody takes connections from its queue. */
const sleeper = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => {
      Atomics.wait(new Int32Array(workerData), 0, 0);
      server.close(() => parentPort.close());
    });
  });
`;

const mostWaiting = 16;
const sureMs = 300;

/** Opens one: its queue is filled until the next one is left waiting. */
export async function openBlackHole(): Promise<BlackHole> {
  const gate = new SharedArrayBuffer(4);
  const worker = new Worker(sleeper, { eval: true, workerData: gate });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const waiting: Socket[] = [];
  let isSilent = false;
  while (!isSilent && waiting.length < mostWaiting) {
    const socket = connect(port, '127.0.0.1');
    waiting.push(socket);
    isSilent = !(await isTaken(socket));
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    isSilent,
    close: async () => {
      for (const socket of waiting) socket.destroy();
      Atomics.store(new Int32Array(gate), 0, 1);
      Atomics.notify(new Int32Array(gate), 0);
      await worker.terminate();
    },
  };
}

function isTaken(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), sureMs);
    const settle = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    socket.on('connect', settle);
    socket.on('error', settle);
  });
}
