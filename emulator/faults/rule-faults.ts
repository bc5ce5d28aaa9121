import type { SpecBook } from '../../specs/spec-book.ts';
import type { BehaviourFault } from '../fault.ts';
import { Refusal, refuse } from '../refusal.ts';
import { findListener, type Listener } from '../resources/listener.ts';
import { rulesPerListener } from '../resources/rule.ts';
import { findGroup } from '../resources/vserver-group.ts';
import { rethrowing, withBogusCode } from './fault-context.ts';
import { handWritten } from './hand-written.ts';
import { ignoring, passing } from './misbehaviour.ts';

type Behave = BehaviourFault['behave'];
type Row = readonly [name: string, requirement: string, description: string, behave: Behave, ...alsoBreaks: string[]];

/** Parts of a list of rules that are not checked, by the requirement that says so. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'required.name': ['name'],
  'required.group': ['group'],
  'conditional.domain-or-url': ['domain-or-url'],
  'length.name': ['name-length'],
  'length.url': ['url-length'],
  'pattern.name': ['name-characters'],
  'pattern.domain': ['domain-characters'],
  'pattern.url': ['url-characters'],
  'pattern.url-slash': ['url-slash', 'url-root'],
  'quota.per-call': ['per-call'],
  'uniqueness.names-of-a-call': ['twins'],
};

const rows: readonly Row[] = [
  ...Object.entries(parts).flatMap(([requirement, unchecked]) =>
    unchecked.map((part): Row => [
      `${part}-unchecked`,
      `CreateRules.RuleList.${requirement}`,
      `Of a list of rules, ${part} is not checked.`,
      passing(`RuleList.${part}`),
    ]),
  ),
  [
    'unknown-group-unchecked',
    'CreateRules.RuleList.reference.group',
    'Of a list of rules, unknown-group is not checked.',
    passing('RuleList.unknown-group'),
    'vserver-group.state.gone/CreateRules',
  ],
  [
    'group-of-another-accepted',
    'rule.reference.own-load-balancer',
    'A rule may name a group of another load balancer.',
    passing('rule.foreign-group'),
    '*.error.InvalidParameter',
  ],
  [
    'group-of-another-wrong-code',
    'rule.reference.own-load-balancer',
    'A group of another load balancer is refused with an unknown code.',
    rethrowing((problem) => (problem.about.subject === 'rule.foreign-group' ? withBogusCode(problem) : problem)),
    '*.error.InvalidParameter',
  ],
  ['name-twice', 'rule.uniqueness.name', 'A name that is taken is accepted.', passing('rule.name')],
  ['pair-twice', 'rule.uniqueness.domain-and-url', 'A pair that is taken is accepted.', passing('rule.domain-and-url')],
  ['domain-unique', 'rule.uniqueness.domain-and-url', 'A domain is taken once for all paths.', uniqueDomains],
  ['taken-name-set', 'rule.uniqueness.new-name', 'A rule takes the name of another.', passing('rule.new-name')],
  ['on-any-listener', 'rule.conditional.http-only', 'A TCP listener takes rules.', passing('rule.protocol')],
  ['no-quota', 'rule.quota.per-listener', 'A listener takes any number of rules.', passing('rule.per-listener')],
  ['fortieth-refused', 'rule.quota.per-listener', 'A listener takes thirty-nine rules.', withoutTheLast],
  ['single-not-deleted', 'DeleteRules.RuleIds.quota.per-call', 'A call deletes two rules at least.', refusingOne, '*'],
  ['not-added', 'rule.effect.added-are-listed', 'Only the first of several rules is stored.', firstOnly, 'rule.*'],
  [
    'additions-replace',
    'rule.effect.added-are-listed',
    'Added rules replace those that are there.',
    clearing('CreateRules'),
    'rule.*',
  ],
  ['eleven-deleted', 'DeleteRules.RuleIds.quota.per-call', 'A call deletes any number of rules.', passing('RuleIds')],
  [
    'two-listeners-at-once',
    'rule.conditional.rules-of-one-listener',
    'Rules of two listeners are deleted together.',
    passing('RuleIds.listener'),
  ],
  [
    'own-settings-kept',
    'rule.effect.follows-listener',
    'A rule with settings of its own keeps them.',
    keepingOwn,
    'SetRule.*',
  ],
  ['deletion-ignored', 'rule.effect.deleted-are-gone', 'A deleted rule stays.', ignoring('DeleteRules'), 'rule.*'],
  ['deletion-clears', 'rule.effect.deleted-are-gone', 'Deleting one rule deletes all.', deletingAll],
  ['deleted-readable', 'rule.effect.deleted-cannot-be-read', 'A deleted rule can be read.', ghosts, 'rule.*'],
  [
    'group-deletable-in-use',
    'vserver-group.in-use.rule',
    'A group that a rule uses is deleted.',
    deletingGroup,
    '*.in-use.*',
  ],
];

/** Faults of forwarding rules, written by hand: what a list may hold, what is unique, and what is deleted. */
export function ruleFaults(book: SpecBook): readonly BehaviourFault[] {
  return handWritten(
    book,
    rows.map(([name, requirement, description, behave, ...alsoBreaks]) => [
      `rule-${name}`,
      requirement,
      description,
      () => behave,
      'CreateRules.*',
      ...alsoBreaks,
    ]),
  );
}

function keepingOwn(...[call, , next]: Parameters<Behave>): ReturnType<Behave> {
  const isBack = call.spec.name === 'SetRule' && call.parameters['ListenerSync'] === 'on';
  return isBack ? {} : next(call);
}

/** A listener with one rule less than it may have is full. */
function withoutTheLast(...[call, world, next]: Parameters<Behave>): ReturnType<Behave> {
  const answer = next(call);
  if (call.spec.name !== 'CreateRules') return answer;
  const { rules } = findListener(call, world).listener;
  if (rules.size < rulesPerListener) return answer;
  for (const id of [...rules.keys()].slice(-1)) rules.delete(id);
  return refuse('quota', 'rule.per-listener', 400, 'TooManyRules', 'The listener has too many rules.');
}

function refusingOne(...[call, , next]: Parameters<Behave>): ReturnType<Behave> {
  const ids = call.spec.name === 'DeleteRules' ? call.parameters['RuleIds']?.split(',') : undefined;
  if (ids?.length !== 1) return next(call);
  return refuse('constraint', 'RuleIds', 400, 'InvalidParameter', 'The parameter RuleIds is not valid.');
}

function uniqueDomains(...[call, world, next]: Parameters<Behave>): ReturnType<Behave> {
  if (call.spec.name !== 'CreateRules') return next(call);
  const taken = [...findListener(call, world).listener.rules.values()].map(({ domain }) => `"Domain":"${domain}"`);
  const isTaken = taken.some((domain) => call.parameters['RuleList']?.includes(domain));
  return isTaken ? refuse('uniqueness', 'RuleList', 400, 'DomainExist', 'The domain is taken.') : next(call);
}

function firstOnly(...[call, world, next]: Parameters<Behave>): ReturnType<Behave> {
  if (call.spec.name !== 'CreateRules') return next(call);
  const { rules } = findListener(call, world).listener;
  const size = rules.size;
  const answer = next(call);
  for (const id of [...rules.keys()].slice(size + 1)) rules.delete(id);
  return answer;
}

function clearing(action: string): Behave {
  return (call, world, next) => {
    if (call.spec.name === action) findListener(call, world).listener.rules.clear();
    return next(call);
  };
}

function deletingAll(...[call, world, next]: Parameters<Behave>): ReturnType<Behave> {
  if (call.spec.name !== 'DeleteRules') return next(call);
  const listeners = [...world.loadBalancers.values()].flatMap((owner): Listener[] => [...owner.listeners.values()]);
  const concerned = listeners.filter(({ rules }) =>
    [...rules.keys()].some((id) => call.parameters['RuleIds']?.includes(id)),
  );
  const answer = next(call);
  for (const { rules } of concerned) rules.clear();
  return answer;
}

function ghosts(...[call, , next]: Parameters<Behave>): ReturnType<Behave> {
  try {
    return next(call);
  } catch (error) {
    if (call.spec.name === 'DescribeRuleAttribute' && error instanceof Refusal) return {};
    throw error;
  }
}

function deletingGroup(...[call, world, next]: Parameters<Behave>): ReturnType<Behave> {
  try {
    return next(call);
  } catch (error) {
    if (call.spec.name !== 'DeleteVServerGroup' || !(error instanceof Refusal)) throw error;
    if (error.problem.code !== 'RspoolRuleExist') throw error;
    const { owner, group } = findGroup(call, world);
    owner.groups.delete(group.id);
    return {};
  }
}
