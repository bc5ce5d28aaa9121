import { setTimeout as pause } from 'node:timers/promises';
import type { Adapter, StepOutcome } from '../adapter-outcome.ts';
import type { ClientEvidence, TakenStep } from '../client-evidence.ts';
import type { ClientBook, PlannedClientCase, ScriptedStep } from '../client-suite.ts';
import type { AdapterStep } from '../adapter-protocol.ts';
import { openRecorder, type Recorder } from '../recorder/open-recorder.ts';
import type { Certificates } from '../recorder/tls-certificates.ts';
import { bindStep, callOfCase } from './bind-step.ts';
import { openEmulatedSide } from './emulated-side.ts';

/** What cases of a run share. */
export interface CaseSetting {
  readonly book: ClientBook;
  readonly certificates: () => Promise<Certificates>;
  /** Milliseconds, of which only differences count. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly date: () => number;
}

/** Attempts that an SDK may make before the watchdog ends it, and what it may spend besides. */
const watchdog = { attempts: 4, spareMs: 5000 };

/** Runs a case with adapters that said hello; steps are dealt out to them in turn. */
export async function runClientCase(
  planned: PlannedClientCase,
  adapters: readonly Adapter[],
  setting: CaseSetting,
): Promise<ClientEvidence> {
  const { book, now, date } = setting;
  const { hello } = adapters[0] as Adapter;
  const { subject } = planned;
  const call = callOfCase(planned, hello, book);
  const words = call?.words ?? {};
  const usesEmulator = call !== undefined && subject.answers.some(({ emulator }) => emulator === true);
  const emulated = usesEmulator ? openEmulatedSide(call) : undefined;
  const certificates = subject.tls === undefined ? undefined : await setting.certificates();
  const began = now();
  const clock = { now: () => now() - began };
  const format = subject.steps[0]?.format ?? hello.speaks.formats[0] ?? 'json';
  const said = { words, format, action: call?.action ?? '' };
  const other: Recorder | undefined =
    subject.elsewhere && (await openRecorder({ ...clock, ...said, answers: subject.elsewhere, host: 'localhost' }));
  const recorder = await openRecorder({
    ...clock,
    ...said,
    answers: subject.answers,
    elsewhere: other?.endpoint,
    claimsTls: subject.tls !== undefined,
    ...(subject.tls === undefined || subject.tls === 'plain' ? {} : { tls: certificates?.shown[subject.tls] }),
    ...(emulated ? { emulate: emulated.answer } : {}),
  });
  const beganAt = date();
  try {
    const address = { endpoint: recorder.endpoint, ca: certificates?.authorityFile ?? null };
    const steps = await takeSteps(planned, async (scripted, index) => {
      const step = bindStep(scripted, index, planned, { hello, book }, address);
      const startMs = clock.now();
      const outcome = await ask(adapters[index % adapters.length] as Adapter, step);
      return { step, outcome, startMs, endMs: clock.now() };
    });
    return {
      hello,
      steps,
      words,
      beganAt,
      exchanges: [...recorder.exchanges()],
      connections: recorder.connections(),
      elsewhere: [...(other?.exchanges() ?? [])],
      strays: recorder.strays(),
      ...(emulated ? { created: emulated.created() } : {}),
    };
  } finally {
    await Promise.all([recorder.close(), other?.close()]);
  }
}

type Take = (scripted: ScriptedStep, index: number) => Promise<TakenStep>;

/** All steps at once, or one after the other until one has no outcome. */
async function takeSteps({ subject }: PlannedClientCase, take: Take): Promise<readonly TakenStep[]> {
  if (subject.together === true) return await Promise.all(subject.steps.map(take));
  const steps: TakenStep[] = [];
  for (const [index, scripted] of subject.steps.entries()) {
    if (scripted.afterMs !== undefined) await pause(scripted.afterMs);
    const taken = await take(scripted, index);
    steps.push(taken);
    if (taken.outcome.type !== 'answered') break;
  }
  return steps;
}

function ask(adapter: Adapter, step: AdapterStep): Promise<StepOutcome> {
  return adapter.ask(step, step.timeouts.readMs * watchdog.attempts + watchdog.spareMs);
}
