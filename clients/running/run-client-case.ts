import type { Adapter, StepOutcome } from '../adapter-outcome.ts';
import type { ClientEvidence, RecordedRequest, TakenStep } from '../client-evidence.ts';
import type { ClientBook, PlannedClientCase } from '../client-suite.ts';
import type { AdapterStep } from '../adapter-protocol.ts';
import { openRecorder, type RecorderTls } from '../recorder/open-recorder.ts';
import type { WireResponse } from '../../protocol/wire.ts';
import { bindStep, wordsOfCase } from './bind-step.ts';

/** Certificates that a recorder shows, and the file of the authority behind one of them. */
export interface Certificates {
  readonly authorityFile: string;
  readonly shown: Readonly<Record<NonNullable<PlannedClientCase['subject']['tls']>, RecorderTls>>;
}

/** What cases of a run share. */
export interface CaseSetting {
  readonly book: ClientBook;
  readonly certificates?: () => Promise<Certificates>;
  /** An emulator with nothing in it. */
  readonly openEmulator?: () => EmulatedSide;
  /** Milliseconds, of which only differences count. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly date: () => number;
}

/** An emulator as cases use it. */
export interface EmulatedSide {
  readonly answer: (request: RecordedRequest) => WireResponse;
  /** How many resources exist that calls made. */
  readonly created: () => number;
}

/** Attempts that an SDK may make before the watchdog ends it, and what it may spend besides. */
const watchdog = { attempts: 4, spareMs: 5000 };

/** Runs a case with adapters that said hello; steps are dealt out to them in turn. */
export async function runClientCase(
  planned: PlannedClientCase,
  adapters: readonly Adapter[],
  setting: CaseSetting,
): Promise<ClientEvidence> {
  const { book, now } = setting;
  const { hello } = adapters[0] as Adapter;
  const { subject } = planned;
  const certificates = subject.tls === undefined ? undefined : await setting.certificates?.();
  const words = wordsOfCase(planned, hello, book);
  const usesEmulator = subject.answers.some(({ emulator }) => emulator === true);
  const emulated = usesEmulator ? setting.openEmulator?.() : undefined;
  const began = now();
  const recorder = await openRecorder({
    answers: subject.answers,
    words,
    now: () => now() - began,
    ...(subject.tls === undefined ? {} : { tls: certificates?.shown[subject.tls] }),
    ...(emulated ? { emulate: emulated.answer } : {}),
  });
  const beganAt = setting.date();
  try {
    const { endpoint } = recorder;
    const ca = certificates?.authorityFile ?? null;
    const take = async (index: number): Promise<TakenStep> => {
      const scripted = subject.steps[index] as (typeof subject.steps)[number];
      const step = bindStep(scripted, index, planned, { hello, book }, { endpoint, ca });
      const startMs = now() - began;
      const outcome = await ask(adapters[index % adapters.length] as Adapter, step);
      return { step, outcome, startMs, endMs: now() - began };
    };
    const steps = subject.together === true ? await Promise.all(subject.steps.map((_, index) => take(index))) : [];
    if (subject.together !== true) {
      for (const index of subject.steps.keys()) {
        const taken = await take(index);
        steps.push(taken);
        if (taken.outcome.type !== 'answered') break;
      }
    }
    return {
      hello,
      steps,
      words,
      beganAt,
      exchanges: [...recorder.exchanges()],
      connections: recorder.connections(),
      strays: recorder.strays(),
      ...(emulated ? { created: emulated.created() } : {}),
    };
  } finally {
    await recorder.close();
  }
}

function ask(adapter: Adapter, step: AdapterStep): Promise<StepOutcome> {
  return adapter.ask(step, step.timeouts.readMs * watchdog.attempts + watchdog.spareMs);
}
