import { randomUUID } from 'node:crypto';
import type { Answer } from '../../cases/answer.ts';
import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { Furnishing, Piece } from '../furnishing/furnishing.ts';
import type { StepRecord } from '../../cases/step-record.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import { rememberAdded } from '../provisioning/remember-added.ts';
import { remember, resolveCall, type SlotValues } from '../provisioning/slots.ts';
import type { CallOptions } from '../wire/call-options.ts';
import type { ExecutionContext } from './execution-context.ts';
import type { Standing } from './standing.ts';

/** What the steps of one execution of a plan have in common. */
export interface Scene {
  readonly values: SlotValues;
  readonly execution: ExecutionContext;
  /** The action under test. */
  readonly underTest: string;
  /** What came of the steps so far. */
  readonly steps: StepRecord[];
  /** What stands of what the case made. */
  readonly standing: Standing;
  /** What was made for this case alone, and what was leased. */
  readonly made: MadeResource[];
  readonly leased: MadeResource[];
  /** What earlier cases left and this one may use, and the fixtures that it has so far. */
  readonly found: Furnishing;
  readonly pieces: Piece[];
  /** Sends a call in the way it says itself, and owns what it makes. */
  readonly send: (call: Call, options?: CallOptions) => Promise<Answer>;
  /** What a read showed if nothing was done since to what it is about. */
  readonly recall: (call: Call) => Answer | undefined;
}

/** Opens a scene in which nothing has happened yet. */
export function openScene(
  { call: { action }, expect }: Played,
  values: SlotValues,
  execution: ExecutionContext,
  standing: Standing,
  found: Furnishing,
): Scene {
  const made: MadeResource[] = [];
  const nonce = randomUUID();
  const expected = expect.answer === 'reject' ? expect.errors.named : [];
  const send: Scene['send'] = async (call, options) => {
    const { sending } = call;
    const result = await execution.workshop.call(call.action, resolveCall(call, values), {
      expected,
      ...(sending ? { sending } : {}),
      ...(sending?.nonce === 'shared' ? { nonce } : {}),
      ...options,
    });
    rememberAdded(result.answer, execution.workshop.session.book, values);
    if (result.made) own(result.made, made, values);
    return result.answer;
  };
  const pieces: Piece[] = [];
  const { looks, form } = execution;
  const recall: Scene['recall'] = (call) =>
    call.sending || execution.isPatient
      ? undefined
      : looks.recall({ ...call, parameters: resolveCall(call, values), form }, pieces);
  return { values, execution, underTest: action, steps: [], standing, made, leased: [], found, pieces, send, recall };
}

/** What is known of a plan before its steps. */
export type Played = Pick<CallPlan, 'call' | 'expect'>;

/** Puts something to what was made, and remembers its identifier. */
export function own(resource: MadeResource, owned: MadeResource[], values: SlotValues): void {
  owned.push(resource);
  if (resource.identifier !== undefined) remember(values, resource.resource, resource.identifier);
}
