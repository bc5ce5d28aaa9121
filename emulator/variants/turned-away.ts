import type { ActionSpec } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Attempt } from '../wire/attempt.ts';
import { gatewayProblem } from '../wire/attempt.ts';
import { refuse } from '../core/refusal.ts';
import type { AuthenticationSeam, BehaviourSeam } from '../core/seams.ts';

/** One call in so many is told to come again. */
const oneIn = 6;

/** One call in six is throttled when it first comes. */
export function throttled({ service }: SpecBook, code: string): AuthenticationSeam {
  const isTurnedAway = turningAway();
  const ofGateway = new Set([...service.commonParameters, 'SecurityToken']);
  const keyOf = ({ action, parameters }: Attempt): string =>
    JSON.stringify([action, Object.entries(parameters).filter(([name]) => !ofGateway.has(name))]);
  return {
    seam: 'authentication',
    admit: (problem, attempt) => {
      if (problem || !isTurnedAway(keyOf(attempt))) return problem;
      return gatewayProblem(400, code, 'Request was denied due to user flow control.');
    },
  };
}

/** One change in six is put off when it first comes, under a code that may depend on the action; without one it is served. */
export function putOff(status: number, codeOf: (action: ActionSpec) => string | undefined): BehaviourSeam {
  const isTurnedAway = turningAway();
  return {
    seam: 'behaviour',
    behave: (call, _world, next) => {
      const { operation } = call.spec.effect;
      const changes = operation !== 'read' && operation !== 'list';
      const code = codeOf(call.spec);
      if (!changes || code === undefined) return next(call);
      if (!isTurnedAway(JSON.stringify([call.spec.name, call.parameters]))) return next(call);
      return refuse('state', 'busy', status, code, 'The service is busy, please retry later.');
    },
  };
}

/** Picks calls by what they say, each once, so that a repetition is let pass. */
function turningAway(): (key: string) => boolean {
  const before = new Set<string>();
  return (key) => {
    if (before.has(key) || hashOf(key) % oneIn !== 0) return false;
    before.add(key);
    return true;
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
