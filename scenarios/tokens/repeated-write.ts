import type { Call, Slot } from '../../cases/call.ts';
import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedList, ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { echoOf } from '../../specs/derive/derive-parameter.ts';
import { readBack, shownAs } from '../../generators/read-back-cases.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { ActionSpec, Operation } from '../../specs/action-spec.ts';
import type { Repetition, TokenCell } from '../../specs/repetition.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { expectationOf } from './expectation-of.ts';
import { ownToken, type TokenAction } from './token-creation.ts';
import { listByName } from './token-census.ts';
import { sendPair } from './token-sendings.ts';
import { otherValues, type ValuePair } from './token-values.ts';

/** What leaves a resource as another operation does not. */
const opposites: Readonly<Partial<Record<Operation, Operation>>> = { start: 'stop', stop: 'start' };

/** The cells of a promise about changes, deletions and switches that are repeated under a token: each on a resource of its own. */
export function repeatedWrite(
  topic: TopicRule,
  repetition: Repetition,
  write: TokenAction,
  context: PlanningContext,
): readonly CaseDraft[] {
  return repetition.cells.flatMap((cell) =>
    subjectsOf(write, cell, context).flatMap((subject) => {
      const variant = [cell.relation, ...(subject.named ? [subject.pair?.name ?? ''] : []), cell.sent, cell.after]
        .filter((part) => part !== 'again' && part !== 'made')
        .join('-');
      const plan = planWrite({ topic, repetition, write, cell, subject, variant }, context);
      return plan ? [{ variant, level: topic.level, title: `${write.action.name} twice: ${variant}`, plan }] : [];
    }),
  );
}

/** The setting by whose values two calls, or what lies between them, are told apart; a switch has none. */
interface Subject {
  readonly pair?: ValuePair;
  /** There are several cases of the cell, told apart by the setting. */
  readonly named: boolean;
}

function subjectsOf(write: TokenAction, cell: TokenCell, context: PlanningContext): readonly Subject[] {
  const pairs = otherValues(write, context).filter(({ name }) => !write.resource.key.includes(name));
  if (cell.relation === 'other-value') return pairs.map((pair) => ({ pair, named: true }));
  if (cell.relation !== 'same') return [];
  const [pair] = pairs;
  return [pair && write.action.effect.operation === 'update' ? { pair, named: false } : { named: false }];
}

interface WritePlan {
  readonly topic: TopicRule;
  readonly repetition: Repetition;
  readonly write: TokenAction;
  readonly cell: TokenCell;
  readonly subject: Subject;
  readonly variant: string;
}

function planWrite(
  { topic, repetition: { expect }, write, cell, subject: { pair }, variant }: WritePlan,
  context: PlanningContext,
): CallPlan | undefined {
  const { action, token } = write;
  const set = (nth: 0 | 1): Choices => (pair ? { [pair.name]: pair.values[nth] } : {});
  const first: Choices = { ...set(0), [token]: ownToken('-a') };
  const between = cell.after === 'changed' ? changeBetween(write, set(1), context) : undefined;
  if (cell.after !== 'made' && !between) return undefined;
  const isOther = cell.relation === 'other-value';
  const outcome = expectationOf(expect?.answer, topic, context);
  const last = between ?? { action, choices: set(0) };
  const planned = planForCall(
    {
      action,
      choices: first,
      // Whatever the second call is answered, the first one must find what it needs.
      ...(outcome.answer === 'reject'
        ? { expect: outcome, prepared: true }
        : {
            expect: { answer: 'accept' },
            reads: (keys) => stateAfter(last.action, last.choices, keys, variant, context),
          }),
      variant,
    },
    context,
  );
  const { call } = planned;
  // With whatever the other setting asks for besides.
  const second = isOther ? buildCall(action, { ...call.parameters, ...set(1) }, context, context.seed(variant)) : call;
  const steps = between ? [onSame(call, between, write)] : [];
  const field = expect?.field;
  const isShown = field !== undefined && action.response.some(({ path }) => path === field);
  const renamed = between && listedAs(write, between.choices, context);
  const sent = sendPair(cell.sent, call, steps, second, 2);
  return {
    ...planned,
    expect: outcome,
    ...sent,
    prepare: [...planned.prepare, ...sent.prepare],
    reads: expect ? planned.reads : [],
    ...(isShown && expect?.answer === 'accept'
      ? { identifier: { field, relation: expect.result === 'same' ? ('same' as const) : ('observed' as const) } }
      : {}),
    ...(renamed ? { lists: [renamed] } : {}),
  };
}

interface Change {
  readonly action: ActionSpec;
  readonly choices: Choices;
}

/** Another change of the same resource, under a token of its own: other settings, or the other way of a switch. */
function changeBetween(
  { action, token, resource }: TokenAction,
  other: Choices,
  { book }: PlanningContext,
): Change | undefined {
  const { operation, variant } = action.effect;
  if (operation === 'update') return Object.keys(other).length > 0 ? { action, choices: other } : undefined;
  const opposite = opposites[operation];
  const back = opposite && actionFor(book, opposite, resource.name, variant);
  return back?.parameters.some(({ name }) => name === token) ? { action: back, choices: {} } : undefined;
}

function onSame(call: Call, { action, choices }: Change, { action: own, token, resource }: TokenAction): Call {
  const names = new Set(action.parameters.map(({ name }) => name));
  const keys = resource.key.flatMap((key): readonly (readonly [string, string | Slot])[] => {
    const value = call.parameters[askedBy(own, key)?.name ?? key];
    return value === undefined ? [] : [[askedBy(action, key)?.name ?? key, value]];
  });
  const all = { ...call.parameters, ...Object.fromEntries(keys), ...withoutNulls(choices) };
  const shared = Object.entries(all).filter(([name]) => names.has(name));
  return { action: action.name, parameters: { ...Object.fromEntries(shared), [token]: ownToken('-b') } };
}

/** What the resource shows once the last call that counts is carried out. */
function stateAfter(
  action: ActionSpec,
  choices: Choices,
  keys: Choices,
  variant: string,
  context: PlanningContext,
): readonly ExpectedRead[] {
  const { operation, resource } = action.effect;
  const { status } = context.book.service.resources.find(({ name }) => name === resource) ?? {};
  const lifecycle = context.book.lifecycles.find((known) => known.resource === resource);
  const to = lifecycle?.rules.find(({ on, expect }) => on === operation && expect === 'accept')?.to;
  if (opposites[operation] !== undefined && status !== undefined && to !== undefined) {
    return readBack(action, keys, context, variant, [{ path: status, equals: [to], absent: 'fail' }]);
  }
  const fields = Object.entries(choices).flatMap(([name, value]) => {
    const parameter = action.parameters.find((known) => known.name === name);
    const echo = parameter && echoOf(action, parameter, context);
    // What is known only when the case runs is looked for by name.
    return echo && typeof value === 'string' && operation === 'update' ? [shownAs(echo, value)] : [];
  });
  return fields.length === 0 ? [] : readBack(action, keys, context, variant, fields);
}

/** The list of what bears the name that a change gave, and must bear it still. */
function listedAs(write: TokenAction, choices: Choices, context: PlanningContext): ExpectedList | undefined {
  const { resource } = write;
  const name = choices[resource.named ?? ''];
  if (typeof name !== 'object' || name === null) return undefined;
  const list = listByName({ resource, list: actionFor(context.book, 'list', resource.name) }, name, context);
  return list && { ...list, holds: [{ fill: 'identifier', resource: resource.name }], lacks: [] };
}

function withoutNulls(choices: Choices): Call['parameters'] {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== null)) as Call['parameters'];
}
