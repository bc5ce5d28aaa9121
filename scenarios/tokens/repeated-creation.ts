import fc, { type Arbitrary } from 'fast-check';
import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Repetition, RepetitionOutcome, TokenCell } from '../../specs/repetition.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { censusOf } from './token-census.ts';
import { creationOf, type Creation } from './token-creation.ts';
import { becoming } from './token-interludes.ts';
import { pairsOf, type TokenPair } from './token-relations.ts';
import { sendPair } from './token-sendings.ts';
import { isInForce } from '../is-in-force.ts';
import { expectationOf } from './expectation-of.ts';
import { repeatedWrite } from './repeated-write.ts';

type Plan = CallPlan | { readonly arbitrary: Arbitrary<CallPlan> };

/** The cells of the token matrix that a promise speaks of, each with every pair of creations, or of other writes, that its relation has. */
export function repeatedCreation(topic: TopicRule, context: PlanningContext): readonly CaseDraft<Plan>[] {
  const { repetition } = topic;
  const creation = creationOf(topic, context);
  if (!repetition || !creation) return [];
  if (context.edition !== undefined && !isInForce(topic, context)) return [];
  if (creation.action.effect.operation !== 'create') return repeatedWrite(topic, repetition, creation, context);
  return repetition.cells.flatMap((cell) =>
    pairsOf(creation, cell.relation, context).flatMap((pair) => {
      const variant = [cell.relation, ...pair.variant, cell.sent, cell.after]
        .filter((part) => !plain.has(part))
        .join('-');
      const plan = (size: number): CallPlan | undefined =>
        planPair({ creation, cell, pair, repetition, topic, size, variant }, context);
      const [smallest] = [plan(2)];
      if (!smallest) return [];
      const title = `${creation.action.name} twice: ${variant}`;
      const drawn: Plan =
        cell.sent === 'crowd'
          ? { arbitrary: fc.integer({ min: 3, max: crowd }).map((size) => plan(size) ?? smallest) }
          : smallest;
      return [{ variant, level: topic.level, title, plan: drawn }];
    }),
  );
}

/** What most cells have, and their names need not say. */
const plain = new Set(['again', 'made']);

/** Most creations that are sent at once. */
const crowd = 16;

interface PairPlan {
  readonly creation: Creation;
  readonly cell: TokenCell;
  readonly pair: TokenPair;
  readonly repetition: Repetition;
  readonly topic: TopicRule;
  readonly size: number;
  readonly variant: string;
}

/** Nothing where the specs do not say how the first creation becomes what the cell asks for. */
function planPair(
  { creation, cell, pair, repetition, topic, size, variant }: PairPlan,
  context: PlanningContext,
): CallPlan | undefined {
  const { expect } = repetition;
  const interlude = becoming(creation, cell.after, pair, context);
  if (!interlude) return undefined;
  const { first, steps, lists = [] } = interlude;
  const expectation = expectationOf(expect?.answer, topic, context);
  const action = actionNamed(context.book, pair.second.action);
  const planned = planForCall(
    { action, choices: pair.second.parameters, expect: expectation, variant, also: [first], bare: true },
    context,
  );
  const field = creation.action.effect.identifier;
  const census = censusOf(creation, [first, ...steps, pair.second], expect?.exist, context);
  const { probe: _probe, probeItems: _items, ...plan } = planned;
  return {
    ...plan,
    ...sendPair(
      cell.sent,
      first,
      steps,
      { ...planned.call, ...(pair.second.sending ? { sending: pair.second.sending } : {}) },
      size,
    ),
    ...(expect?.answer === 'one' ? { rivals: true } : {}),
    ...(field === undefined || expect?.answer === 'reject'
      ? {}
      : { identifier: { field, relation: relationOf(expect) } }),
    ...(lists.length > 0 ? { lists } : {}),
    ...(census ? { census } : {}),
  };
}

function relationOf(expect: RepetitionOutcome | undefined): 'same' | 'different' | 'observed' {
  if (expect?.result === undefined) return 'observed';
  return expect.result === 'same' ? 'same' : 'different';
}
