import type { SpecBook } from '../../../specs/spec-book.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { findListener } from '../listeners/listener.ts';
import { rulesPerListener } from '../listeners/rule.ts';
import { findGroup } from '../groups/vserver-group.ts';
import { rethrowing, withBogusCode } from '../../faults/fault-context.ts';
import { editPath } from '../../faults/answers/response-paths.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { ignoring, passing } from '../../faults/misbehaviour.ts';
import type { Listener } from '../model.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';

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

const rows: readonly ClbWritten[] = [
  ...Object.entries(parts).flatMap(([requirement, unchecked]) =>
    unchecked.map((part): ClbWritten => ({
      name: `${part}-unchecked`,
      requirement: `CreateRules.RuleList.${requirement}`,
      description: `Of a list of rules, ${part} is not checked.`,
      behave: () => passing(`RuleList.${part}`),
    })),
  ),
  {
    name: 'unknown-group-unchecked',
    requirement: 'CreateRules.RuleList.reference.group',
    alsoBreaks: ['vserver-group.state.gone/CreateRules'],
    description: 'Of a list of rules, unknown-group is not checked.',
    behave: () => passing('RuleList.unknown-group'),
  },
  {
    name: 'group-of-another-accepted',
    requirement: 'rule.reference.own-load-balancer',
    alsoBreaks: ['*.error.InvalidParameter'],
    description: 'A rule may name a group of another load balancer.',
    behave: () => passing('rule.foreign-group'),
  },
  {
    name: 'group-of-another-wrong-code',
    requirement: 'rule.reference.own-load-balancer',
    alsoBreaks: ['*.error.InvalidParameter'],
    description: 'A group of another load balancer is refused with an unknown code.',
    behave: () =>
      rethrowing((problem) => (problem.about.subject === 'rule.foreign-group' ? withBogusCode(problem) : problem)),
  },
  {
    name: 'name-twice',
    requirement: 'rule.uniqueness.name',
    description: 'A name that is taken is accepted.',
    behave: () => passing('rule.name'),
  },
  {
    name: 'pair-twice',
    requirement: 'rule.uniqueness.domain-and-url',
    description: 'A pair that is taken is accepted.',
    behave: () => passing('rule.domain-and-url'),
  },
  {
    name: 'domain-unique',
    requirement: 'rule.uniqueness.domain-and-url',
    description: 'A domain is taken once for all paths.',
    behave: () => uniqueDomains,
  },
  {
    name: 'taken-name-set',
    requirement: 'rule.uniqueness.new-name',
    description: 'A rule takes the name of another.',
    behave: () => passing('rule.new-name'),
  },
  {
    name: 'on-any-listener',
    requirement: 'rule.conditional.http-only',
    description: 'A TCP listener takes rules.',
    behave: () => passing('rule.protocol'),
  },
  {
    name: 'no-quota',
    requirement: 'rule.quota.per-listener',
    description: 'A listener takes any number of rules.',
    behave: () => passing('rule.per-listener'),
  },
  {
    name: 'fortieth-refused',
    requirement: 'rule.quota.per-listener',
    description: 'A listener takes thirty-nine rules.',
    behave: () => withoutTheLast,
  },
  {
    name: 'single-not-deleted',
    requirement: 'DeleteRules.RuleIds.quota.per-call',
    alsoBreaks: ['*'],
    description: 'A call deletes two rules at least.',
    behave: () => refusingOne,
  },
  {
    name: 'not-added',
    requirement: 'rule.effect.added-are-listed',
    alsoBreaks: ['rule.*'],
    description: 'Only the first of several rules is stored.',
    behave: () => firstOnly,
  },
  {
    name: 'additions-replace',
    requirement: 'rule.effect.added-are-listed',
    alsoBreaks: ['rule.*'],
    description: 'Added rules replace those that are there.',
    behave: () => clearing('CreateRules'),
  },
  {
    name: 'first-group-listed',
    requirement: 'rule.effect.added-are-listed',
    alsoBreaks: ['rule.*'],
    description: 'A list of rules shows the group of the first one in all.',
    behave: () => ofFirstGroup,
  },
  ...[
    'StartLoadBalancerListener',
    'StopLoadBalancerListener',
    'AddListenerWhiteListItem',
    'SetListenerAccessControlStatus',
    'SetLoadBalancerHTTPListenerAttribute',
    'SetLoadBalancerHTTPSListenerAttribute',
  ].map((action): ClbWritten => ({
    name: `cleared/${action}`,
    requirement: `${action}.effect.others-unchanged`,
    alsoBreaks: ['rule.*', 'sequence.*', '*.others-unchanged'],
    description: `${action} removes the rules of the listener.`,
    behave: () => clearing(action),
  })),
  {
    name: 'eleven-deleted',
    requirement: 'DeleteRules.RuleIds.quota.per-call',
    description: 'A call deletes any number of rules.',
    behave: () => passing('RuleIds'),
  },
  {
    name: 'two-listeners-at-once',
    requirement: 'rule.conditional.rules-of-one-listener',
    description: 'Rules of two listeners are deleted together.',
    behave: () => passing('RuleIds.listener'),
  },
  {
    name: 'own-settings-kept',
    requirement: 'rule.effect.follows-listener',
    alsoBreaks: ['SetRule.*'],
    description: 'A rule with settings of its own keeps them.',
    behave: () => keepingOwn,
  },
  {
    name: 'deletion-ignored',
    requirement: 'rule.effect.deleted-are-gone',
    alsoBreaks: ['rule.*'],
    description: 'A deleted rule stays.',
    behave: () => ignoring('DeleteRules'),
  },
  {
    name: 'deletion-clears',
    requirement: 'rule.effect.deleted-are-gone',
    description: 'Deleting one rule deletes all.',
    behave: () => deletingAll,
  },
  {
    name: 'deleted-readable',
    requirement: 'rule.effect.deleted-cannot-be-read',
    alsoBreaks: ['rule.*'],
    description: 'A deleted rule can be read.',
    behave: () => ghosts,
  },
  {
    name: 'group-deletable-in-use',
    requirement: 'vserver-group.in-use.rule',
    alsoBreaks: ['*.in-use.*'],
    description: 'A group that a rule uses is deleted.',
    behave: () => deletingGroup,
  },
];

/** Faults of forwarding rules, written by hand: what a list may hold, what is unique, and what is deleted. */
export function ruleFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(
    book,
    rows.map(({ name, alsoBreaks = [], ...fault }) => ({
      ...fault,
      name: `rule-${name}`,
      alsoBreaks: ['CreateRules.*', ...alsoBreaks],
    })),
  );
}

function keepingOwn(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const isBack = call.spec.name === 'SetRule' && call.parameters['ListenerSync'] === 'on';
  return isBack ? {} : next(call);
}

/** A listener with one rule less than it may have is full. */
function withoutTheLast(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const answer = next(call);
  if (call.spec.name !== 'CreateRules') return answer;
  const { rules } = findListener(call, world).listener;
  if (rules.size < rulesPerListener) return answer;
  for (const id of [...rules.keys()].slice(-1)) rules.delete(id);
  return refuse('quota', 'rule.per-listener', 400, 'TooManyRules', 'The listener has too many rules.');
}

function refusingOne(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const ids = call.spec.name === 'DeleteRules' ? call.parameters['RuleIds']?.split(',') : undefined;
  if (ids?.length !== 1) return next(call);
  return refuse('constraint', 'RuleIds', 400, 'InvalidParameter', 'The parameter RuleIds is not valid.');
}

function uniqueDomains(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  if (call.spec.name !== 'CreateRules') return next(call);
  const taken = [...findListener(call, world).listener.rules.values()].map(({ domain }) => `"Domain":"${domain}"`);
  const isTaken = taken.some((domain) => call.parameters['RuleList']?.includes(domain));
  return isTaken ? refuse('uniqueness', 'RuleList', 400, 'DomainExist', 'The domain is taken.') : next(call);
}

function firstOnly(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  if (call.spec.name !== 'CreateRules') return next(call);
  const { rules } = findListener(call, world).listener;
  const size = rules.size;
  const answer = next(call);
  for (const id of [...rules.keys()].slice(size + 1)) rules.delete(id);
  return answer;
}

function clearing(action: string): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name === action) findListener(call, world).listener.rules.clear();
    return next(call);
  };
}

function ofFirstGroup(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const answer = next(call);
  const groups: unknown[] = [];
  return editPath(answer, 'Rules.Rule.VServerGroupId', (rule, name) => {
    groups.push(rule[name]);
    rule[name] = groups[0];
  });
}

function deletingAll(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  if (call.spec.name !== 'DeleteRules') return next(call);
  const listeners = [...world.state.loadBalancers.values()].flatMap((owner): Listener[] => [
    ...owner.listeners.values(),
  ]);
  const concerned = listeners.filter(({ rules }) =>
    [...rules.keys()].some((id) => call.parameters['RuleIds']?.includes(id)),
  );
  const answer = next(call);
  for (const { rules } of concerned) rules.clear();
  return answer;
}

function ghosts(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  try {
    return next(call);
  } catch (error) {
    if (call.spec.name === 'DescribeRuleAttribute' && error instanceof Refusal) return {};
    throw error;
  }
}

function deletingGroup(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
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
