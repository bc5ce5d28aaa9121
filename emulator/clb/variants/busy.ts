import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Attempt } from '../../wire/attempt.ts';
import { gatewayProblem } from '../../wire/attempt.ts';
import { refuse } from '../../core/refusal.ts';
import type { AuthenticationSeam, BehaviourSeam } from '../../core/seams.ts';
import type { Variant } from '../../core/variant.ts';

/** One call in so many is told to come again. */
const oneIn = 6;

const common = [{ document: 'help-center-2021', section: 'Common error codes' }];

/** Services that are busy now and then: a call that comes a second time is taken. */
export function busyVariants(book: SpecBook): readonly Variant[] {
  return [
    {
      id: 'busy/throttling',
      description: 'One call in six is throttled when it first comes.',
      legal: 'Throttling is among the codes that any action may give; who waits and asks again is served.',
      grounds: common,
      seams: () => [throttling(book)],
    },
    {
      id: 'busy/configuring',
      description: 'One change in six is answered by ServiceIsConfiguring when it first comes, and has no effect.',
      legal: 'ServiceIsConfiguring is among the codes that any action may give while the service is at work.',
      grounds: common,
      seams: () => [refusing(400, 'ServiceIsConfiguring')],
    },
    {
      id: 'busy/unavailable',
      description: 'One change in six is answered by 503 ServiceUnavailable when it first comes, and has no effect.',
      legal: 'The guide lists 503 ServiceUnavailable for a service that is busy, and says that it may be tried again.',
      grounds: [{ document: 'guide-2018', section: 'Error Codes' }],
      seams: () => [refusing(503, 'ServiceUnavailable')],
    },
  ];
}

function throttling({ service }: SpecBook): AuthenticationSeam {
  const isTurnedAway = turningAway();
  const ofGateway = new Set([...service.commonParameters, 'SecurityToken']);
  const keyOf = ({ action, parameters }: Attempt): string =>
    JSON.stringify([action, Object.entries(parameters).filter(([name]) => !ofGateway.has(name))]);
  return {
    seam: 'authentication',
    admit: (problem, attempt) => {
      if (problem || !isTurnedAway(keyOf(attempt))) return problem;
      return gatewayProblem(400, 'Throttling.User', 'Request was denied due to user flow control.');
    },
  };
}

function refusing(status: number, code: string): BehaviourSeam {
  const isTurnedAway = turningAway();
  return {
    seam: 'behaviour',
    behave: (call, _world, next) => {
      const { operation } = call.spec.effect;
      const changes = operation !== 'read' && operation !== 'list';
      if (!changes || !isTurnedAway(JSON.stringify([call.spec.name, call.parameters]))) return next(call);
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
