import type { SpecBook } from '../../specs/spec-book.ts';
import type { Call } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { Refusal } from '../refusal.ts';
import { findListener, stateOf, type Listener } from '../resources/listener.ts';
import { findLoadBalancer } from '../resources/load-balancer.ts';
import { settled } from '../timeline.ts';
import { handWritten, type FaultRow } from './hand-written.ts';
import { deletingUsedGroup } from './misbehaviour.ts';

type Behave = BehaviourFault['behave'];

const rows: readonly FaultRow[] = [
  [
    'set-starts',
    'sequence.effect.listeners',
    'A stopped listener runs once it is changed.',
    () => startingBySet,
    '*.round-trip*',
  ],
  [
    'set-while-starting',
    'sequence.effect.listeners',
    'A listener that is starting is changed.',
    () => settingWhileStarting,
    'listener.state.starting/*',
  ],
  ['stop-for-ever', 'sequence.effect.listeners', 'A listener is never done stopping.', () => stoppingForEver, '*'],
  [
    'rules-outlive-listener',
    'sequence.effect.rules',
    'A listener on the port of a deleted one has its rules.',
    () => leavingRules(),
    'rule.*',
  ],
  [
    'group-deletable-under-rule',
    'sequence.effect.rules',
    'A group that a rule uses is deleted.',
    () => deletingUsedGroup,
    '*',
  ],
  [
    'group-deletable-under-listener',
    'sequence.effect.groups',
    'A group that a listener uses is deleted.',
    () => deletingUsedGroup,
    '*',
  ],
  [
    'tags-overwritten',
    'sequence.effect.tags',
    'Tags that are added replace all others.',
    () => overwritingTags,
    'tag.*',
  ],
  [
    'tags-lost-with-listener',
    'sequence.effect.everything',
    'The deletion of a listener deletes the tags of its load balancer.',
    () => deletingTags,
  ],
];

/** Faults that show only after several calls, written by hand. */
export function sequenceFaults(book: SpecBook): readonly BehaviourFault[] {
  return handWritten(book, rows);
}

function isOn({ spec: { effect } }: Call, operation: string): boolean {
  return effect.resource === 'listener' && effect.operation === operation;
}

const startingBySet: Behave = (call, world, next) => {
  const answer = next(call);
  if (!isOn(call, 'update')) return answer;
  const { listener } = findListener(call, world);
  if (stateOf(listener, world) === 'stopped') listener.timeline = settled('running');
  return answer;
};

const settingWhileStarting: Behave = (call, _world, next) => {
  try {
    return next(call);
  } catch (error) {
    const isBusy = error instanceof Refusal && error.problem.about.subject === 'starting';
    if (isBusy && isOn(call, 'update')) return {};
    throw error;
  }
};

const stoppingForEver: Behave = (call, world, next) => {
  const answer = next(call);
  if (isOn(call, 'stop')) findListener(call, world).listener.timeline = settled('stopping');
  return answer;
};

function leavingRules(): Behave {
  const left = new Map<string, Listener['rules']>();
  return (call, world, next) => {
    const key = `${call.parameters['LoadBalancerId'] ?? ''} ${call.parameters['ListenerPort'] ?? ''}`;
    if (isOn(call, 'delete')) {
      const { rules } = findListener(call, world).listener;
      const answer = next(call);
      left.set(key, rules);
      return answer;
    }
    const answer = next(call);
    if (isOn(call, 'create')) {
      const { listener } = findListener(call, world);
      for (const [id, rule] of left.get(key) ?? []) listener.rules.set(id, rule);
    }
    return answer;
  };
}

const overwritingTags: Behave = (call, world, next) => {
  if (call.spec.name === 'AddTags') findLoadBalancer(call, world).tags.clear();
  return next(call);
};

const deletingTags: Behave = (call, world, next) => {
  const answer = next(call);
  if (isOn(call, 'delete')) findLoadBalancer(call, world).tags.clear();
  return answer;
};
