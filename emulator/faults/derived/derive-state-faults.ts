import type { ActionSpec } from '../../../specs/action-spec.ts';
import { actionsOf, stateRequirement } from '../../../specs/derive/derive-states.ts';
import type { Lifecycle, StateRule } from '../../../specs/lifecycle.ts';
import type { Resource } from '../../../specs/service.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { HeldState, Subjects } from '../../core/emulated-service.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { refuse } from '../../core/refusal.ts';
import type { Behave } from '../../core/seams.ts';
import { errorsCoveredBy, rethrowing, withBogusCode, withWrongStatus } from '../fault-context.ts';

/** A promise of an action in a state that passes by itself, and how the emulator holds that state. */
interface Promised<State> {
  readonly rule: StateRule;
  readonly action: ActionSpec;
  readonly lifecycle: Lifecycle;
  readonly resource: Resource;
  readonly held: HeldState<State>;
}

type Written<State> = Pick<BehaviourFault<State>, 'description' | 'alsoBreaks' | 'behave'> & { readonly name: string };

/**
 * For each state and action of a resource whose state passes by itself: the illegal is accepted or refused in a wrong
 * way, the legal is refused or gets stuck.
 */
export function deriveStateFaults<State>(
  book: SpecBook,
  { held }: Pick<Subjects<State>, 'held'>,
): readonly BehaviourFault<State>[] {
  return book.lifecycles.flatMap((lifecycle) => {
    const own = held[lifecycle.resource];
    const resource = book.service.resources.find(({ name }) => name === lifecycle.resource);
    if (!own || !resource) return [];
    return lifecycle.rules
      .filter(({ on }) => typeof on === 'string')
      .flatMap((rule) =>
        actionsOf(rule, lifecycle, book).flatMap((action) =>
          faultsFor({ rule, action, lifecycle, resource, held: own }, book),
        ),
      );
  });
}

function faultsFor<State>(promised: Promised<State>, book: SpecBook): readonly BehaviourFault<State>[] {
  const { rule, action, lifecycle, held } = promised;
  const requirement = stateRequirement(rule, action, lifecycle, book);
  const from = rule.from === 'gone' ? 'none' : rule.from;
  return writtenFor(promised, requirement, book).map(({ name, description, alsoBreaks, behave }) => ({
    id: `behaviour/${name}/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks,
    description,
    behave: (call, world, next) =>
      call.spec.name === action.name && held.read(call, world) === from ? behave(call, world, next) : next(call),
  }));
}

function writtenFor<State>(promised: Promised<State>, requirement: string, book: SpecBook): readonly Written<State>[] {
  const { rule, action } = promised;
  if (rule.expect === 'observe') return [];
  const { service, name, effect } = action;
  const where = `${name} in state ${rule.from}`;
  if (rule.expect === 'reject') {
    const alsoBreaks = [...errorsCoveredBy(book, requirement), ...sameSituation(promised)];
    return [
      {
        name: 'illegal-accepted',
        description: `${name} is accepted in state ${rule.from}.`,
        alsoBreaks,
        behave: () => ({}),
      },
      {
        name: 'wrong-code',
        description: `${where} is refused with an unknown code.`,
        alsoBreaks,
        behave: rethrowing(withBogusCode),
      },
      {
        name: 'wrong-status',
        description: `${where} is refused with a wrong status.`,
        alsoBreaks,
        behave: rethrowing(withWrongStatus),
      },
    ];
  }
  // A creation that is always refused would leave nothing to observe anything on.
  if (rule.from === 'none') return stuck(promised);
  return [
    {
      name: 'legal-refused',
      description: `${name} is refused in state ${rule.from}.`,
      alsoBreaks: [effect.operation === 'read' ? `${service}.*` : `${service}.${name}.*`],
      behave: () => refuseHere(promised),
    },
    ...stuck(promised),
  ];
}

/** What does not exist, and a place that is taken, are tested from other sides too. */
function sameSituation<State>({ rule: { from }, action, resource }: Promised<State>): readonly string[] {
  const { service, name, effect } = action;
  const own = `${service}.${resource.name}`;
  if (effect.operation === 'create') return [`${own}.uniqueness.*`, `${own}.state.*/${name}`];
  if (from !== 'none' && from !== 'gone') return [];
  return [
    `${service}.${name}.${resource.key.at(-1) ?? ''}.reference`,
    `${own}.state.none/${name}`,
    `${own}.state.gone/${name}`,
    `${own}.effect.*`,
  ];
}

function stuck<State>({ rule, action, lifecycle, resource, held }: Promised<State>): readonly Written<State>[] {
  const { service, name } = action;
  if (rule.to === 'gone') {
    const holders = [resource.name, resource.parent ?? resource.name];
    const leaving: Behave = () => ({});
    return [
      {
        name: 'stuck',
        description: `${name} leaves a ${rule.from} ${resource.name} in place.`,
        alsoBreaks: [...new Set(holders)].map((holder) => `${service}.${holder}.effect.*`),
        behave: leaving,
      },
    ];
  }
  const other = lifecycle.stable.find((candidate) => candidate !== rule.to) ?? rule.from;
  const state = rule.through ?? (rule.from === 'none' ? other : rule.from);
  if (rule.to === undefined || state === rule.to) return [];
  return [
    {
      name: 'stuck',
      description: `After ${name} the ${resource.name} stays ${state}.`,
      alsoBreaks: [],
      behave: (call, world, next) => {
        const answer = next(call);
        held.settle({ call, answer }, world, state);
        return answer;
      },
    },
  ];
}

function refuseHere<State>({ rule: { from }, resource }: Promised<State>): never {
  const message = `The operation is not allowed while the ${resource.name} is ${from}.`;
  return refuse('state', from, 400, 'Operation.NotAllowed', message);
}
