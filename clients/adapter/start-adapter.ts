import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { AdapterUnusable, type Adapter, type StepOutcome } from '../adapter-outcome.ts';
import type { AdapterStep, Hello } from '../adapter-protocol.ts';
import { openLineReader } from './line-reader.ts';
import { readHello, readResult } from './read-line.ts';

export interface AdapterCommand {
  /** The program first; no shell is asked. */
  readonly argv: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** It must have said hello by then. */
  readonly helloMs: number;
  /** Told of every line, in either direction, and of what it writes on standard error. */
  readonly trace?: (direction: 'to' | 'from' | 'err', text: string) => void;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** More than that in lines that are no results, or in one line, and it is ended. */
const mostBytes = { line: 128 * 1024 * 1024, log: 16 * 1024 * 1024 };

/** So much of what it wrote at last is told when it dies. */
const lastWords = 2000;

/**
 * Starts an adapter and waits for its hello.
 *
 * @throws AdapterUnusable when it cannot be started, ends, is silent, or says something else.
 */
export async function startAdapter(command: AdapterCommand): Promise<Adapter> {
  const { argv, environment } = command;
  const [program, ...args] = argv;
  // In a group of its own, so that what it starts ends with it.
  const child: Child = spawn(program, args, { env: environment, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  child.stdin.on('error', () => undefined);
  const running = new RunningAdapter(child, command);
  const hello = await running.hello();
  return { hello, ask: (step, withinMs) => running.ask(step, withinMs), close: () => running.close() };
}

/** A process from its start to its end. */
class RunningAdapter {
  readonly #child: Child;
  readonly #command: AdapterCommand;
  readonly #ended: Promise<string>;
  readonly #pending = new Map<string, (outcome: StepOutcome) => void>();
  /** Takes each line: at first the hello, then results. */
  #listen: (line: string) => void = () => undefined;
  #flooded: (problem: string) => void = () => undefined;
  #words = '';
  #logged = 0;

  constructor(child: Child, command: AdapterCommand) {
    this.#child = child;
    this.#command = command;
    this.#ended = endOf(child);
    const reader = openLineReader();
    child.stdout.on('data', (bytes: Buffer) => {
      for (const line of reader.feed(bytes)) {
        command.trace?.('from', line);
        this.#listen(line);
      }
      if (reader.pending() > mostBytes.line) this.#flooded(`it wrote ${mostBytes.line} bytes without a line break`);
    });
    // It comes in pieces that have nothing to do with lines.
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#remember(text);
      command.trace?.('err', text.trimEnd());
    });
  }

  hello(): Promise<Hello> {
    const { argv, helloMs } = this.#command;
    return new Promise((resolve, reject) => {
      const fail = (problem: string): void => {
        clearTimeout(timer);
        kill(this.#child);
        reject(new AdapterUnusable(`the adapter "${argv.join(' ')}" ${problem}`));
      };
      const timer = setTimeout(() => fail(`said no hello within ${helloMs / 1000} s${this.#told()}`), helloMs);
      void this.#ended.then((how) =>
        fail(how.startsWith('cannot') ? how : `${how} before it said hello${this.#told()}`),
      );
      this.#flooded = (problem) => fail(`said no hello: ${problem}`);
      this.#listen = (line) => {
        const read = readHello(line);
        if (typeof read === 'string') {
          fail(`said no hello first: ${read}: ${JSON.stringify(line.slice(0, 200))}`);
          return;
        }
        clearTimeout(timer);
        this.#listen = (later) => this.#hear(later);
        this.#flooded = (problem) => this.#stop({ type: 'flooded', problem });
        void this.#ended.then((how) => this.#settleAll({ type: 'died', how, lastWords: this.#words.trim() }));
        resolve(read);
      };
    });
  }

  async ask(step: AdapterStep, withinMs: number): Promise<StepOutcome> {
    if (hasEnded(this.#child)) return { type: 'died', how: await this.#ended, lastWords: this.#words.trim() };
    const line = JSON.stringify(step);
    this.#command.trace?.('to', line);
    return await new Promise<StepOutcome>((resolve) => {
      const timer = setTimeout(() => {
        this.#pending.delete(step.id);
        kill(this.#child);
        resolve({ type: 'hung', afterMs: withinMs, heard: this.#words.trim().slice(-300) });
      }, withinMs);
      this.#pending.set(step.id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      this.#child.stdin.write(`${line}\n`);
    });
  }

  async close(): Promise<void> {
    this.#child.stdin.end();
    if (hasEnded(this.#child)) return;
    // What is under way is of no interest to anybody any more.
    kill(this.#child);
    await this.#ended;
  }

  #hear(line: string): void {
    const read = readResult(line, (id) => this.#pending.has(id));
    if (read.type === 'log') {
      this.#remember(`${this.#words === '' || this.#words.endsWith('\n') ? '' : '\n'}${line}\n`);
      this.#logged += line.length;
      const problem = `it wrote more than ${mostBytes.log} bytes that are no results`;
      if (this.#logged > mostBytes.log) this.#stop({ type: 'flooded', problem });
      return;
    }
    this.#pending.get(read.id)?.(read.outcome);
    this.#pending.delete(read.id);
    this.#logged = 0;
  }

  #stop(outcome: StepOutcome): void {
    this.#settleAll(outcome);
    kill(this.#child);
  }

  #settleAll(outcome: StepOutcome): void {
    for (const settle of this.#pending.values()) settle(outcome);
    this.#pending.clear();
  }

  #remember(text: string): void {
    this.#words = `${this.#words}${text}`.slice(-lastWords);
  }

  #told(): string {
    const words = this.#words.trim();
    return words === '' ? '' : `; it wrote: ${words.slice(-500)}`;
  }
}

function hasEnded({ exitCode, signalCode }: Child): boolean {
  return exitCode !== null || signalCode !== null;
}

/** How it ended, once it did and all that it wrote is read. */
function endOf(child: Child): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(`cannot be started: ${plain(error)}`));
    child.on('close', (code, signal) =>
      resolve(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`),
    );
  });
}

function kill(child: Child): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone, or there are no groups here.
    child.kill('SIGKILL');
  }
}

function plain(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such program';
  return code === 'EACCES' ? 'it may not be run' : error.message;
}
