/** What a refusal is about, so that a fault can find it without reading messages. */
export interface Cause {
  readonly kind:
    | 'admission'
    | 'constraint'
    | 'reference'
    | 'uniqueness'
    | 'reserved'
    | 'in-use'
    | 'state'
    | 'quota'
    | 'idempotence'
    | 'count'
    | 'group-kind';
  /** The parameter, state or resource concerned. */
  readonly subject: string;
}

/** A promise about a parameter that a call breaks, in words for whoever sent it. */
export interface BrokenPromise {
  readonly parameter: string;
  /** What the documents in force say of it, such as `1 to 65535`. */
  readonly rule: string;
  /** What the call gives; absent where it gives nothing. */
  readonly value?: string;
}

/** What the service answers to a request that it does not carry out. */
export interface RefusalAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly about: Cause;
  /** Where it is a constraint of a parameter that was broken. */
  readonly broken?: BrokenPromise;
}

/** Thrown by handlers to end a call with a documented error. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: RefusalAnswer;

  constructor(problem: RefusalAnswer) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Ends a call with an error of the given status and code. */
export function refuse(kind: Cause['kind'], subject: string, status: number, code: string, message: string): never {
  throw new Refusal({ status, code, message, about: { kind, subject } });
}
