import type { Call, Slot } from '../../cases/call.ts';
import type { CallPlan, FixturePlan } from '../../cases/call-plan.ts';
import { resourcesIn } from '../../cases/server-slots.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** What two fixtures have in common that may stand for each other: the same call brought into the same state. */
export function fixtureKey({ resource, variant, call, state, pooled, exclusive }: FixturePlan): string {
  // What keeps a pooled one in its status is not in one that a case has for itself.
  const isAnchored = pooled && exclusive !== true;
  return JSON.stringify([resource, variant, state, isAnchored, call.action, call.parameters]);
}

/** Fixtures that an earlier case may have made: the plan says nothing of what its own would be called. */
export function exchangeable(plan: CallPlan, book: SpecBook): readonly FixturePlan[] {
  const { fixtures, ...rest } = plan;
  const namesOf = (value: unknown): ReadonlySet<string> => new Set(namingSlots(value).map(({ fill }) => fill));
  const said = namesOf(rest);
  const about = new Set(callsIn(rest).map(({ action }) => resourceOf(action, book)));
  return fixtures.filter(
    ({ resource, call }) => !about.has(resource) || ![...namesOf(call)].some((name) => said.has(name)),
  );
}

function resourceOf(action: string, { actions }: SpecBook): string | undefined {
  return actions.find(({ name }) => name === action)?.effect.resource;
}

function callsIn(value: unknown): readonly Call[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(callsIn);
  return 'action' in value && 'parameters' in value ? [value as Call, ...within] : within;
}

/** Slots that are filled for each case anew. */
function namingSlots(value: unknown): readonly Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fill' in value && (value.fill === 'name' || value.fill === 'token')) return [value as Slot];
  return Object.values(value).flatMap(namingSlots);
}

/** The resources whose identifiers a call names. */
export function resourcesNamedIn({ parameters }: Call): readonly string[] {
  return Object.values(parameters).flatMap((value) => {
    if (typeof value === 'string') return [];
    if (value.fill === 'servers') return resourcesIn(value.text);
    return value.fill === 'identifier' || value.fill === 'identifiers' ? [value.resource] : [];
  });
}
