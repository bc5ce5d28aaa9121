import type { RequestInput } from '../../protocol/request-input.ts';
import type { WireParameters, WireRequest, WireResponse } from '../../protocol/wire.ts';
import type { AdapterResult, AdapterStep } from '../adapter-protocol.ts';

/** Variables of the environment. */
export type DoubleEnvironment = Readonly<Record<string, string | undefined>>;

/** Where a request stands among the others of the process. */
export interface CallAttempt {
  readonly step: AdapterStep;
  /** Of the same call, from 1. */
  readonly attempt: number;
  /** What a fault remembers of earlier requests; empty at the start of the process. */
  readonly memory: Map<string, string>;
}

/** What came back for a call. */
export interface Heard {
  readonly step: AdapterStep;
  readonly response: WireResponse | undefined;
  readonly sent: WireRequest | undefined;
  readonly memory: Map<string, string>;
}

/** An end of the process in place of a result. */
export const dies: unique symbol = Symbol('the process ends');

/** A named misbehaviour of an SDK, off by default: a transformation at one or more seams of the reference adapter. */
export interface AdapterFault {
  readonly id: string;
  /** The requirement that must notice it. */
  readonly requirement: string;
  readonly description: string;
  /** The step as it is understood: where to, how long, whom to trust. */
  readonly step?: (step: AdapterStep, environment: DoubleEnvironment) => AdapterStep;
  /** Whatever certificate a server shows is trusted. */
  readonly careless?: true;
  /** Parameters before they are encoded. */
  readonly parameters?: (flat: WireParameters, attempt: CallAttempt) => WireParameters;
  /** What a request is made of, before it is signed. */
  readonly input?: (input: RequestInput, attempt: CallAttempt) => RequestInput;
  /** A request after it was signed. */
  readonly request?: (request: WireRequest, attempt: CallAttempt) => WireRequest;
  /** Where an answer leads, and what is sent there. */
  readonly follow?: (location: URL, sent: WireRequest, endpoint: string) => WireRequest | undefined;
  /** A retry comes at once. */
  readonly impatient?: true;
  /** Whether the call is sent once more. */
  readonly again?: (heard: Heard, attempt: CallAttempt) => boolean;
  /** Whether another call follows, for the next page or for what is waited for; `count` were made. */
  readonly further?: (isFurther: boolean, said: AdapterResult, count: number) => boolean;
  /** What is told of the call. */
  readonly tell?: (said: AdapterResult, heard: Heard) => AdapterResult | typeof dies;
}
