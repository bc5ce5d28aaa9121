import { setTimeout as pause } from 'node:timers/promises';
import type { Adapter, StepOutcome } from '../adapter-outcome.ts';
import type { ClientEvidence, TakenStep } from '../client-evidence.ts';
import type { ClientBook, PlannedClientCase, ScriptedStep } from '../client-suite.ts';
import type { AdapterStep } from '../adapter-protocol.ts';
import { openBlackHole } from '../recorder/open-black-hole.ts';
import { openRecorder, type Recorder, type RecorderOptions } from '../recorder/open-recorder.ts';
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
  /** So many times the usual timeouts, where a case says none. */
  readonly patience?: number;
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
  const isSecured = subject.tls !== undefined || subject.elsewhereIs === 'secure';
  const certificates = isSecured ? await setting.certificates() : undefined;
  const began = now();
  const format = subject.steps[0]?.format ?? hello.speaks.formats[0] ?? 'json';
  const said = { now: () => now() - began, words, format, action: call?.action ?? '' };
  const other = await openOther(planned, said, certificates);
  const hole = subject.unreachable === true ? await openBlackHole() : undefined;
  const recorder = await openRecorder({
    ...said,
    answers: subject.answers,
    elsewhere: other?.endpoint,
    claimsTls: subject.tls !== undefined,
    ...(subject.tls === undefined || subject.tls === 'plain' ? {} : { tls: certificates?.shown[subject.tls] }),
    ...(emulated ? { emulate: emulated.answer } : {}),
  });
  const beganAt = date();
  try {
    const { patience = 1 } = setting;
    const endpoint = hole?.endpoint ?? recorder.endpoint;
    const address = { endpoint, ca: certificates?.authorityFile ?? null, patience };
    const steps = await takeSteps(planned, async (scripted, index) => {
      const step = bindStep(scripted, index, planned, { hello, book }, address);
      const startMs = said.now();
      const outcome = await ask(adapters[index % adapters.length] as Adapter, step);
      return { step, outcome, startMs, endMs: said.now() };
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
      ...(hole ? { unreachable: hole.isSilent ? 'silent' : 'not-silent' } : {}),
    };
  } finally {
    await Promise.all([recorder.close(), other?.close(), hole?.close()]);
  }
}

/** Opens the server that answers of a case lead to. */
async function openOther(
  { subject: { elsewhere, elsewhereIs = 'another-host' } }: PlannedClientCase,
  said: Omit<RecorderOptions, 'answers'>,
  certificates: Certificates | undefined,
): Promise<Recorder | undefined> {
  if (!elsewhere) return undefined;
  return await openRecorder({
    ...said,
    answers: elsewhere,
    host: elsewhereIs === 'another-host' ? 'localhost' : '127.0.0.1',
    ...(elsewhereIs === 'secure' ? { tls: certificates?.shown.trusted } : {}),
  });
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
