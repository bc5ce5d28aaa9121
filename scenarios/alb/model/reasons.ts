import { missing, refuse, type Prediction } from '../../model/prediction.ts';

/** Why an act must be refused, and the code that a document names for that, if one does. */
export interface RefusalReason {
  readonly why: string;
  readonly code?: string;
  /** What it concerns is not there. */
  readonly missing?: true;
}

/** Of several reasons no document says which has the word; none if there is no reason. */
export function refusedFor<World>(reasons: readonly RefusalReason[]): Prediction<World> | undefined {
  if (reasons.length === 0) return undefined;
  const known = reasons.flatMap(({ code }) => code ?? []);
  const codes = known.length === reasons.length ? [...new Set(known)] : [];
  const why = reasons.map((reason) => reason.why).join(', and ');
  return reasons.some((reason) => reason.missing) ? missing(why, ...codes) : refuse(why, ...codes);
}

/** A reason, if it holds. */
export function because(holds: boolean, reason: RefusalReason): readonly RefusalReason[] {
  return holds ? [reason] : [];
}

export const noGroup: RefusalReason = {
  why: 'the group does not exist',
  code: 'ResourceNotFound.ServerGroup',
  missing: true,
};

export const noAcl: RefusalReason = {
  why: 'the list of addresses does not exist',
  code: 'ResourceNotFound.Acl',
  missing: true,
};

export const noListener: RefusalReason = {
  why: 'the listener does not exist',
  code: 'ResourceNotFound.Listener',
  missing: true,
};
