import type { Fields, Invocation } from '../../core/call.ts';
import { refuse, Refusal, type Cause } from '../../core/refusal.ts';
import type { AlbBehave } from '../alb-fault.ts';
import type { AlbWorld } from '../state.ts';

/** Says yes where an action refuses something for its subject, and does nothing. */
export function saying(subject: string, actions: readonly string[], kind?: Cause['kind']): AlbBehave {
  return (call, world, next) => {
    try {
      return next(call);
    } catch (error) {
      if (!(error instanceof Refusal) || !actions.includes(call.spec.name)) throw error;
      const { about } = error.problem;
      if (about.subject !== subject || (kind ?? about.kind) !== about.kind) throw error;
      return madeUp(call, world);
    }
  };
}

/** What a write answers, about something that nobody has. */
export function madeUp({ spec, account }: Invocation, world: AlbWorld): Fields {
  const { identifier, resource } = spec.effect;
  const kind = resource === 'load-balancer' ? 'balancer' : resource;
  const made = identifier === undefined ? {} : { [identifier]: world.identify(kind, account.accessKeyId) };
  const isTold = spec.response.some(({ path }) => path === 'JobId');
  return { ...made, ...(isTold ? { JobId: world.identify('job', account.accessKeyId) } : {}) };
}

/** Refuses calls of an action that it has nothing against. */
export function refusing(action: string, isRefused: (call: Invocation, world: AlbWorld) => boolean): AlbBehave {
  return (call, world, next) =>
    call.spec.name === action && isRefused(call, world)
      ? refuse('constraint', 'anything', 400, 'InvalidParameter', 'The call is not liked.')
      : next(call);
}

/** Carries calls of some actions out without some of their parameters. */
export function forgetting(actions: readonly string[], isForgotten: (name: string) => boolean): AlbBehave {
  return (call, _world, next) => {
    if (!actions.includes(call.spec.name)) return next(call);
    const kept = Object.entries(call.parameters).filter(([name]) => !isForgotten(name));
    return next({ ...call, parameters: Object.fromEntries(kept) });
  };
}
