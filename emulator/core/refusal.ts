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

/** What the service answers to a request that it does not carry out. */
export interface RefusalAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly about: Cause;
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
