import type { Call } from '../specs/call-plan.ts';
import { NotRunnable } from './harness-error.ts';
import { resolveCall, type SlotValues } from './slots.ts';
import { cannotMake, type MadeResource, type Workshop } from './workshop.ts';

/** Hands out pooled resources, each to one case at a time, and makes new ones only when all are in use. */
export interface LeasePool {
  readonly lease: (resource: string, call: Call, values: SlotValues, fresh: boolean) => Promise<MadeResource>;
  /** Gives a resource back; one that may have been damaged is deleted instead. */
  readonly giveBack: (made: MadeResource, clean: boolean) => Promise<void>;
}

/** Opens a pool. A fixture that the target refuses once is refused to every case without asking again. */
export function openLeasePool(workshop: Workshop): LeasePool {
  const idle = new Map<string, MadeResource[]>();
  return {
    lease: async (resource, call, values, fresh) => {
      const waiting = fresh ? undefined : idle.get(resource)?.pop();
      if (waiting) return waiting;
      const { answer, made } = await workshop.call(call.action, resolveCall(call, values));
      if (!made) throw new NotRunnable(cannotMake(resource, answer));
      return made;
    },
    giveBack: async (made, clean) => {
      if (clean) {
        idle.set(made.resource, [...(idle.get(made.resource) ?? []), made]);
        return;
      }
      await workshop.remove(made);
    },
  };
}
