import type { Answer } from '../../cases/answer.ts';
import type { NotRunCause } from '../../cases/not-run-cause.ts';

/** A misuse of the harness or a defect in it; what a target does wrong is never thrown. */
export class HarnessError extends Error {
  override readonly name: string = 'HarnessError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The target cannot be reached at all; the run ends as incomplete. */
export class TargetUnreachable extends HarnessError {
  override readonly name = 'TargetUnreachable';
  /** Nothing listens there, so that the request was never sent; else nobody knows what became of it. */
  readonly unsent: boolean;

  constructor(endpoint: string, reason: string, unsent: boolean, cannot = 'be reached') {
    super('TARGET_UNREACHABLE', `${endpoint} cannot ${cannot}: ${reason}`);
    this.unsent = unsent;
  }
}

/** A state that passes by itself was over before the call under test could be sent; the case can be tried again. */
export class StateMissed extends HarnessError {
  override readonly name = 'StateMissed';

  constructor(state: string, seen: string) {
    super('STATE_MISSED', `the state ${state} had passed: ${seen}`);
  }
}

/** A case cannot run: what it needs could not be made, or is not offered. */
export class NotRunnable extends HarnessError {
  override readonly name: string = 'NotRunnable';
  readonly because: NotRunCause | undefined;

  constructor(reason: string, because?: NotRunCause) {
    super('NOT_RUNNABLE', reason);
    this.because = because;
  }
}

/** A case cannot run because the answer to a call was lost, or only ever was "try again"; it may be run once more. */
export class Unheard extends NotRunnable {
  override readonly name = 'Unheard';
  readonly answer: Answer;

  constructor(reason: string, answer: Answer) {
    super(reason);
    this.answer = answer;
  }
}
