import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Lifecycle, StateRule } from '../../specs/lifecycle.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Call } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { Refusal, refuse } from '../refusal.ts';
import { findListener, stateOf } from '../resources/listener.ts';
import { settled } from '../timeline.ts';
import type { World } from '../world.ts';
import { errorsCoveredBy, rethrowing, withBogusCode, withWrongStatus } from './fault-context.ts';

/** For each state and action of the listener: the illegal is accepted or refused in a wrong way, the legal is refused or gets stuck. */
export function deriveStateFaults(book: SpecBook): readonly BehaviourFault[] {
  const lifecycle = book.lifecycles.find(({ resource }) => resource === 'listener');
  if (!lifecycle) return [];
  return lifecycle.rules.flatMap((rule) =>
    book.actions
      .filter(({ effect }) => effect.resource === lifecycle.resource && effect.operation === rule.on)
      .flatMap((action) => faultsFor(rule, action, lifecycle, book)),
  );
}

function faultsFor(
  rule: StateRule,
  action: ActionSpec,
  lifecycle: Lifecycle,
  book: SpecBook,
): readonly BehaviourFault[] {
  const requirement = `${action.service}.${lifecycle.resource}.state.${rule.from}/${action.name}`;
  const from = rule.from === 'gone' ? 'none' : rule.from;
  const isHere = (call: Call, world: World): boolean =>
    call.spec.name === action.name && stateOfNamed(call, world) === from;
  const fault = (
    name: string,
    description: string,
    alsoBreaks: readonly string[],
    behave: BehaviourFault['behave'],
  ): BehaviourFault => ({
    id: `behaviour/${name}/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks,
    description,
    behave: (call, world, next) => (isHere(call, world) ? behave(call, world, next) : next(call)),
  });
  const covered = [...errorsCoveredBy(book, requirement), ...sameSituation(rule, action)];
  if (rule.expect === 'reject') {
    return [
      fault('illegal-accepted', `${action.name} is accepted in state ${rule.from}.`, covered, () => ({})),
      fault(
        'wrong-code',
        `${action.name} in state ${rule.from} is refused with an unknown code.`,
        covered,
        rethrowing(withBogusCode),
      ),
      fault(
        'wrong-status',
        `${action.name} in state ${rule.from} is refused with a wrong status.`,
        covered,
        rethrowing(withWrongStatus),
      ),
    ];
  }
  if (rule.expect === 'observe') return [];
  const all = [action.effect.operation === 'read' ? `${action.service}.*` : `${action.service}.${action.name}.*`];
  // A creation that is always refused would leave nothing to observe anything on.
  const refused =
    rule.from === 'none'
      ? []
      : [fault('legal-refused', `${action.name} is refused in state ${rule.from}.`, all, () => refuseHere(rule.from))];
  return [...refused, ...stuck(rule, action, fault)];
}

/** A listener that does not exist, and a taken port, are tested from other sides too. */
function sameSituation({ from }: StateRule, { service, name, effect }: ActionSpec): readonly string[] {
  if (effect.operation === 'create')
    return [`${service}.listener.uniqueness.port`, `${service}.listener.state.*/${name}`];
  if (from !== 'none' && from !== 'gone') return [];
  return [
    `${service}.${name}.ListenerPort.reference`,
    `${service}.listener.state.none/${name}`,
    `${service}.listener.state.gone/${name}`,
    `${service}.listener.effect.*`,
  ];
}

function stuck(
  rule: StateRule,
  action: ActionSpec,
  fault: (
    name: string,
    description: string,
    alsoBreaks: readonly string[],
    behave: BehaviourFault['behave'],
  ) => BehaviourFault,
): readonly BehaviourFault[] {
  if (rule.to === 'gone') {
    const alsoBreaks = [`${action.service}.listener.effect.*`, `${action.service}.load-balancer.effect.*`];
    return [fault('stuck', `${action.name} leaves a ${rule.from} listener in place.`, alsoBreaks, () => ({}))];
  }
  const state = rule.through ?? (rule.from === 'none' ? 'running' : rule.from);
  if (rule.to === undefined || state === rule.to) return [];
  return [
    fault('stuck', `After ${action.name} the listener stays ${state}.`, [], (call, world, next) => {
      const answer = next(call);
      findListener(call, world).listener.timeline = settled(state);
      return answer;
    }),
  ];
}

function refuseHere(state: string): never {
  return refuse(
    'state',
    state,
    400,
    'Operation.NotAllowed',
    `The operation is not allowed while the listener is ${state}.`,
  );
}

function stateOfNamed(call: Call, world: World): string | undefined {
  try {
    return stateOf(findListener(call, world).listener, world);
  } catch (error) {
    const isMissing = error instanceof Refusal && error.problem.about.subject === 'ListenerPort';
    return isMissing ? 'none' : undefined;
  }
}
