import { accept, either, refuse, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import type { FrontWorld } from './front-world.ts';
import { identifierOf, type Part } from './part.ts';

const whole = { LoadBalancerId: identifierOf('load-balancer', undefined) };
const named = { ResourceId: identifierOf('load-balancer', undefined) };

/** The load balancer itself: it has the name that it was given last, and is not deleted while it is protected. */
export const balancerPart: Part = {
  predict,
  call: ({ does, given = {} }) => {
    switch (does) {
      case 'protect':
        return ['EnableDeletionProtection', named];
      case 'release':
        return ['DisableDeletionProtection', named];
      case 'delete':
        return ['DeleteLoadBalancer', whole];
      case 'update':
        return ['UpdateLoadBalancerAttribute', { ...whole, ...given }];
      default:
        return ['GetLoadBalancerAttribute', whole];
    }
  },
  shown: (body) => `LoadBalancerName ${textAt(body, 'LoadBalancerName') ?? '(none)'}, Enabled ${isProtectedIn(body)}`,
  touches: ['load balancer'],
  rest: { field: 'LoadBalancerStatus', values: ['Active'] },
};

function predict(world: FrontWorld, { does, given = {} }: FrontAct): Prediction<FrontWorld> {
  const { isProtected } = world;
  switch (does) {
    case 'protect':
    case 'release': {
      const next = { ...world, isProtected: does === 'protect' };
      // No document says whether it can be given what it has.
      return next.isProtected === isProtected ? either(next) : accept(next);
    }
    case 'delete':
      return isProtected
        ? refuse('the load balancer is protected', 'OperationDenied.DeletionProtectionEnabled')
        : either<FrontWorld>({ ...world, isGone: true });
    case 'update':
      return accept({ ...world, ...(given['LoadBalancerName'] ? { name: given['LoadBalancerName'] } : {}) });
    default: {
      const { name } = world;
      const words = [...(name === undefined ? [] : [`LoadBalancerName ${name}`]), `Enabled ${isProtected}`];
      return show(
        world,
        `shows ${words.join(', ')}`,
        (body) =>
          (name === undefined || textAt(body, 'LoadBalancerName') === name) && isProtectedIn(body) === isProtected,
      );
    }
  }
}

function isProtectedIn(body: Body): boolean {
  return fieldAt(body, 'DeletionProtectionConfig', 'Enabled') === 'true';
}

/** A field of a field of a body, as a text. */
function fieldAt(body: Body, holder: string, name: string): string | undefined {
  const held = body[holder];
  return typeof held === 'object' && held !== null ? textAt(held as Body, name) : undefined;
}
