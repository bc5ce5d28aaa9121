import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import { refuse, type Cause } from '../../core/refusal.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import { isBasic } from '../load-balancers/edition-of-balancer.ts';
import { groupsNamedIn } from '../listeners/forwarding.ts';
import type { FrontRule } from '../model.ts';
import { isThere } from '../present.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { refusing, saying } from './misbehaviour.ts';

const create = 'CreateRule';
const writes = [create, 'UpdateRuleAttribute'];

/** What is let pass: the part of an id, the subject of the refusal, its kind, and what may then be. */
const ofActions = [
  ['reference.server-group', 'RuleActions', 'reference', 'a server group need not exist.'],
  ['conditional.one-end', 'RuleActions.ends', undefined, 'a rule may end twice.'],
  ['conditional.an-end', 'RuleActions.no-end', undefined, 'a rule need not end.'],
  ['conditional.rewrite-without-forward', 'RuleActions.rewrite', undefined, 'what is rewritten goes nowhere.'],
  ['conditional.header-once', 'RuleActions.header', undefined, 'a header is inserted twice.'],
  ['conditional.fewer-of-each', 'RuleActions.limits', undefined, 'one address may have more than all.'],
  ['conditional.mirror-to-the-same', 'SameGroupForForwardAndMirrorAction', undefined, 'a group mirrors itself.'],
] as const;

const unchecked: readonly AlbWritten[] = [
  ...writes.flatMap((action) => [
    ...ofActions.map(([part, subject, kind, description]) =>
      passed(action, `${action}.RuleActions.${part}`, description, subject, kind),
    ),
    ...(['Conditions', 'Actions'] as const).flatMap((list) => ofNumber(action, list)),
  ]),
  passed(create, `${create}.RuleActions.conditional.redirect-elsewhere`, 'it leads to itself.', 'RuleActions.redirect'),
  passed(create, `${create}.Direction.conditional.edition`, 'the basic edition treats answers.', 'Direction.edition'),
  ...(
    [
      ['quota.groups', 'RuleActions.groups', 'a rule leads to as many groups as one likes.'],
      ['conditional.weights', 'RuleActions.weights', 'no group needs a weight.'],
      ['conditional.grpc-group', 'gRPC-on-HTTP', 'a listener of HTTP leads to a group of gRPC.'],
      ['conditional.one-protocol', 'ProtocolMustSameForForwardGroupAction', 'groups speak what they like.'],
      ['conditional.mirror-to-http', 'MirrorActionSupportHttpGroupOnly', 'any group is mirrored to.'],
      ['conditional.mirror-to-addresses', 'IpGroupCanNotUsedForMirrorAction', 'addresses are mirrored to.'],
    ] as const
  ).map(([part, subject, description]) => passed(create, `rule.${part}`, description, subject)),
  {
    name: 'rule-of-five-groups-refused',
    requirement: 'rule.effect.five-groups',
    description: 'A rule leads to four groups at most.',
    behave: () =>
      refusing(
        create,
        ({ parameters: { RuleActions = '[]' } }) => groupsNamedIn(readLenientJson(RuleActions)).length > 4,
      ),
  },
];

const priorities: readonly AlbWritten[] = [
  {
    name: 'duplicate-priority-accepted',
    requirement: 'rule.uniqueness.priority',
    alsoBreaks: ['rule.concurrency.same-priority', `${create}.error.*`],
    description: 'A priority that a rule of the listener has is given to another one.',
    behave: () => saying('Priority', [create], 'uniqueness'),
  },
  {
    name: 'priorities-raced-for',
    requirement: 'rule.concurrency.same-priority',
    alsoBreaks: ['rule.uniqueness.*', `${create}.error.*`],
    description: 'A priority is given to whoever asks for it.',
    behave: () => saying('Priority', [create], 'uniqueness'),
  },
  {
    name: 'changed-to-duplicate-priority',
    requirement: 'rule.uniqueness.priority-changed',
    alsoBreaks: ['UpdateRuleAttribute.error.*'],
    description: 'A rule is given the priority of another one.',
    behave: () => saying('Priority', ['UpdateRuleAttribute'], 'uniqueness'),
  },
  {
    name: 'priority-taken-for-all',
    requirement: 'rule.uniqueness.priority-per-listener',
    alsoBreaks: ['*'],
    description: 'A priority is taken that a rule of another listener has.',
    behave: () => taken((rule, listener) => rule.listener !== listener),
  },
  {
    name: 'priority-not-freed',
    requirement: 'rule.effect.delete-frees-priority',
    description: 'The priority of a deleted rule stays taken.',
    behave: () => taken((rule, listener, world) => rule.listener === listener && !isThere(rule, world)),
  },
];

const kept: readonly AlbWritten[] = writes.flatMap((action) =>
  ['RuleConditions', 'RuleActions'].map((list): AlbWritten => ({
    name: `rule-not-as-given/${action}/${list}`,
    requirement: `${action}.${list}.effect.shown`,
    alsoBreaks: [`${action}.*`, 'ListRules.*', 'rule.*'],
    description: `${action}: what stands in ${list} is kept but for the last part of it.`,
    behave: () => (call, _world, next) => {
      const items = objectsIn(readLenientJson(call.parameters[list] ?? '[]'));
      if (call.spec.name !== action || items.length === 0) return next(call);
      const cut = items.map((item) => Object.fromEntries(Object.entries(item).slice(0, -1)));
      return next({ ...call, parameters: { ...call.parameters, [list]: JSON.stringify(cut) } });
    },
  })),
);

/** Faults of the rules of listeners, written by hand. */
export function ruleFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, [...unchecked, ...priorities, ...kept]);
}

function passed(
  action: string,
  requirement: string,
  description: string,
  subject: string,
  kind?: Cause['kind'],
): AlbWritten {
  return {
    name: `rule-unchecked/${requirement}`,
    requirement,
    alsoBreaks: [`${action}.*`],
    description: `${action}: ${description}`,
    behave: () => saying(subject, [action], kind),
  };
}

/** In either edition one more than there may be is taken, and as many as there may be are refused. */
function ofNumber(action: string, list: 'Conditions' | 'Actions'): readonly AlbWritten[] {
  const most = { Conditions: { basic: 5, standard: 10 }, Actions: { basic: 3, standard: 5 } }[list];
  return (['basic', 'standard'] as const).flatMap((edition) => {
    const isThat = (call: Invocation, world: AlbWorld, size: number): boolean =>
      sizeOf(call, `Rule${list}`) === size && isOnBasic(call, world) === (edition === 'basic');
    const refused: AlbWritten = {
      name: `rule-as-many-refused/${action}/${list}/${edition}`,
      requirement: `${action}.Rule${list}.effect.as-many-on-${edition}`,
      alsoBreaks: [`${action}.*`],
      description: `${action}: as many ${list.toLowerCase()} as the ${edition} edition has are refused.`,
      behave: () => refusing(action, (call, world) => isThat(call, world, most[edition])),
    };
    const accepted: AlbWritten = {
      name: `rule-one-more-accepted/${action}/${list}/${edition}`,
      requirement: `${action}.Rule${list}.conditional.most-on-${edition}`,
      alsoBreaks: [`${action}.*`],
      description: `${action}: more ${list.toLowerCase()} than the ${edition} edition has are taken.`,
      behave: () => saying(list === 'Actions' ? 'RuleActions' : 'RuleConditions.most', [action]),
    };
    return [refused, accepted];
  });
}

function sizeOf({ parameters }: Invocation, name: string): number {
  return objectsIn(readLenientJson(parameters[name] ?? '[]')).length;
}

/** Whether a call is about a rule of a load balancer of the basic edition. */
function isOnBasic({ parameters: { ListenerId = '', RuleId = '' } }: Invocation, { state }: AlbWorld): boolean {
  const { balancer } = state.listeners.get(ListenerId) ?? state.rules.get(RuleId) ?? { balancer: '' };
  const found = state.balancers.get(balancer);
  return found !== undefined && isBasic(found);
}

/** Refuses a priority for the sake of another rule. */
function taken(isTaken: (rule: FrontRule, listener: string, world: AlbWorld) => boolean): AlbBehave {
  return (call, world, next) => {
    const { ListenerId = '', Priority } = call.parameters;
    const alike = [...world.state.rules.values()].filter(({ settings }) => String(settings['Priority']) === Priority);
    if (call.spec.name !== create || !alike.some((rule) => isTaken(rule, ListenerId, world))) return next(call);
    return refuse('uniqueness', 'anything', 400, 'Conflict.Priority', 'The priority is taken.');
  };
}
