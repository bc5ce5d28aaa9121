import type { ActionSpec } from '../../../specs/action-spec.ts';
import { actionsOf, stateRequirement } from '../../../specs/derive/derive-states.ts';
import type { Lifecycle, NamedCall, StateRule } from '../../../specs/lifecycle.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { refuse } from '../../core/refusal.ts';
import { errorsCoveredBy, rethrowing, withBogusCode, withWrongStatus } from '../fault-context.ts';
import type { Subjects } from '../../core/emulated-service.ts';
import type { Behave } from '../../core/seams.ts';

/** A promise of a call in a state that calls lead into. */
interface Promised {
  readonly rule: StateRule;
  readonly on: NamedCall;
  readonly action: ActionSpec;
  readonly lifecycle: Lifecycle;
}

/** For each promise of a call in a state: the illegal is accepted or refused in a wrong way, the legal is refused or without effect. */
export function deriveDescribedStateFaults<State>(
  book: SpecBook,
  subjects: Pick<Subjects<State>, 'described' | 'note'>,
): readonly BehaviourFault<State>[] {
  return book.lifecycles.flatMap((lifecycle) =>
    lifecycle.rules.flatMap((rule) => {
      const { on } = rule;
      if (typeof on === 'string' || rule.expect === 'observe') return [];
      return actionsOf(rule, lifecycle, book).flatMap((action) =>
        faultsFor({ rule, on, action, lifecycle }, book, subjects),
      );
    }),
  );
}

function faultsFor<State>(
  promised: Promised,
  book: SpecBook,
  { described, note }: Pick<Subjects<State>, 'described' | 'note'>,
): readonly BehaviourFault<State>[] {
  const { rule, on, action, lifecycle } = promised;
  const { resource } = lifecycle;
  const isIn = described[resource]?.[rule.from];
  if (!isIn) return [];
  const requirement = stateRequirement(rule, action, lifecycle, book);
  const alsoBreaks = [...errorsCoveredBy(book, requirement), ...besides(promised)];
  const fault = (name: string, description: string, behave: Behave): BehaviourFault<State> => ({
    id: `behaviour/${name}/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks,
    description,
    behave: (call, world, next) => {
      note(world);
      return isCall(on, call) && isIn(call, world) ? behave(call, world, next) : next(call);
    },
  });
  const where = `on a ${resource} that is ${rule.from}`;
  if (rule.expect === 'reject') {
    return [
      fault('illegal-accepted', `${on.name} ${where} is accepted.`, () => ({})),
      fault('wrong-code', `${on.name} ${where} is refused with an unknown code.`, rethrowing(withBogusCode)),
      fault('wrong-status', `${on.name} ${where} is refused with a wrong status.`, rethrowing(withWrongStatus)),
    ];
  }
  const message = `The operation is not allowed on a ${resource} that is ${rule.from}.`;
  const refusing = (): never => refuse('state', rule.from, 400, 'Operation.NotAllowed', message);
  const legal = fault('legal-refused', `${on.name} ${where} is refused.`, refusing);
  if (rule.to === undefined || !isToldFrom(rule.from, rule.to, lifecycle)) return [legal];
  return [legal, fault('stuck', `${on.name} ${where} leaves it as it is.`, () => ({}))];
}

/** Whether something shows which of two states a resource is in. */
function isToldFrom(one: string, other: string, { states }: Lifecycle): boolean {
  const [sign, otherSign] = [states[one]?.sign, states[other]?.sign];
  return one !== other && JSON.stringify(sign) !== JSON.stringify(otherSign);
}

/** Other promises about the same call and the same resource; a read is that by which every state is told. */
function besides({ on, action: { service, name, effect }, lifecycle: { resource } }: Promised): readonly string[] {
  const shared = effect.operation === 'read' ? `${resource}.state.*` : `${name}.effect`;
  return [`*.state.*/${on.name}`, shared, `${resource}.effect.*`, 'sequence.*'].map((tail) => `${service}.${tail}`);
}

/** Whether a call is the named one: of its action, and with the values that the name stands for. */
function isCall({ action, with: values }: NamedCall, { spec, parameters }: Invocation): boolean {
  if (spec.name !== action) return false;
  return Object.entries(values).every(([name, text]) => text.includes('$') || parameters[name] === text);
}
