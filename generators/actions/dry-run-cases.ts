import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { changesOf } from '../calls/changed-parameters.ts';
import { resourceNamed } from '../calls/context.ts';
import { presenceCases } from '../presence-cases.ts';
import { tokenOf } from '../../specs/oracle/token-of.ts';
import type { Choices } from '../calls/build-call.ts';
import { tokensOf } from '../calls/fixture-plans.ts';
import { planForCall } from '../calls/plan-for-call.ts';

/**
 * A valid call that is only tried, and a wrong one; what changes something asks for other values than there are. What its
 * token means afterwards no document says.
 */
export function dryRunCases(action: ActionSpec, context: PlanningContext): readonly CaseDraft[] {
  const { book } = context;
  const { dryRun } = book.service;
  if (!dryRun) return [];
  const variant = 'tried';
  const expect = { answer: 'reject', errors: { named: dryRun.errors, listed: [] } } as const;
  const { operation, resource, of = {} } = action.effect;
  // A change that changes nothing would show nothing.
  const changes = operation === 'update' ? changesOf(action, resourceNamed(book, resource).key, of, context) : [];
  const choices = { ...Object.fromEntries(changes), [dryRun.parameter]: 'true' };
  const plan = planForCall({ action, choices, expect, variant, prepared: true }, context);
  return [
    { variant, level: 'must', title: `${action.name}, tried without effect`, plan },
    ...triedWrongly(action, dryRun.parameter, context),
    ...thenInEarnest(action, choices, dryRun.parameter, context),
  ];
}

/** The same call under a token, and then under that token in earnest: whether the trial has used the token up is observed. */
function thenInEarnest(
  action: ActionSpec,
  triedWith: Choices,
  parameter: string,
  context: PlanningContext,
): readonly CaseDraft[] {
  const { [parameter]: tried, ...changes } = triedWith;
  if (tokenOf(action) === undefined || typeof tried !== 'string') return [];
  const variant = 'then-in-earnest';
  const choices = { ...changes, ...tokensOf(action, '-tried') };
  const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
  const plan = planForCall({ action, choices, expect, variant, prepared: true }, context);
  const { call } = plan;
  const trial = { ...call, parameters: { ...call.parameters, [parameter]: tried }, sending: { mayFail: true } };
  const title = `${action.name}, tried without effect and then in earnest under the same token`;
  return [{ variant, level: 'observe', title, plan: { ...plan, prepare: [...plan.prepare, trial] } }];
}

/** The same without something that it needs: it would not succeed, and is told what is wrong. */
function triedWrongly(action: ActionSpec, parameter: string, context: PlanningContext): readonly CaseDraft[] {
  const wrong = action.parameters
    .flatMap((one) => presenceCases(action, one, context))
    .find(({ variant, plan }) => variant === 'absent' && plan.expect.answer === 'reject');
  if (!wrong) return [];
  const { call } = wrong.plan;
  const tried = { ...call, parameters: { ...call.parameters, [parameter]: 'true' } };
  const title = `${wrong.title}, tried without effect`;
  return [{ variant: 'tried-wrongly', level: wrong.level, title, plan: { ...wrong.plan, call: tried } }];
}
