import type { FixturePlan } from '../../cases/call-plan.ts';
import { declares } from './capabilities.ts';
import { isUnheard } from '../../cases/answer.ts';
import { NotRunnable, Unheard } from '../wire/harness-error.ts';
import { resolveCall, type SlotValues } from './slots.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import { cannotMake, type Workshop } from './workshop.ts';

/** Hands out pooled resources, each to one case at a time, and makes new ones only when all are in use. */
export interface LeasePool {
  readonly lease: (fixture: FixturePlan, values: SlotValues) => Promise<MadeResource>;
  /** Whether it holds what keeps it in its status when it is empty; not every target can make that. */
  readonly isAnchored: (made: MadeResource) => boolean;
  /** Gives a resource back; one that may have been damaged is deleted instead. */
  readonly giveBack: (made: MadeResource, clean: boolean) => Promise<void>;
  /** Deletes a resource that waits for a case; false if none does. */
  readonly dropIdle: () => Promise<boolean>;
}

/** So many refusals in a row, and the target is not asked again. */
const attempts = 5;

/** Opens a pool. What the target keeps refusing to make is refused to every further case without asking. */
export function openLeasePool(workshop: Workshop): LeasePool {
  let count = 0;
  const idle = new Map<string, MadeResource[]>();
  const unanchored = new Set<number>();
  const refusals = new Map<string, { count: number; reason: string }>();
  return {
    lease: async (fixture, values) => {
      const { resource, call, exclusive = false } = fixture;
      const waiting = exclusive ? undefined : idle.get(resource)?.pop();
      if (waiting) return waiting;
      const refused = refusals.get(resource);
      if (refused && refused.count >= attempts) throw new NotRunnable(refused.reason);
      count += 1;
      const unique = { ...values, suffix: `${values.suffix}-${count}` };
      const { answer, made, lost } = await workshop.call(call.action, resolveCall(call, unique));
      if (made) {
        refusals.delete(resource);
        if (!exclusive && !(await anchor(fixture, made, values, workshop))) unanchored.add(made.number);
        return made;
      }
      if (lost !== undefined) await workshop.recover([lost]);
      const reason = cannotMake(resource, answer);
      if (isUnheard(answer)) throw new Unheard(reason, answer);
      refusals.set(resource, { count: (refused?.count ?? 0) + 1, reason });
      throw new NotRunnable(reason);
    },
    isAnchored: ({ number }) => !unanchored.has(number),
    giveBack: async (made, clean) => {
      if (clean && !unanchored.has(made.number)) {
        idle.set(made.resource, [...(idle.get(made.resource) ?? []), made]);
        return;
      }
      await workshop.remove(made);
    },
    dropIdle: async () => {
      const waiting = [...idle.values()].find(({ length }) => length > 0)?.shift();
      if (!waiting) return false;
      await workshop.remove(waiting);
      return true;
    },
  };
}

/** Makes the child that keeps an empty resource in its status; where that fails, the resource serves one case only. */
async function anchor(
  { anchor: call }: FixturePlan,
  { resource, identifier }: MadeResource,
  values: SlotValues,
  workshop: Workshop,
): Promise<boolean> {
  if (!call) return true;
  if (!declares(workshop.session.target, call.action)) return false;
  if (identifier !== undefined) values.identifiers.set(resource, identifier);
  const { answer } = await workshop.call(call.action, resolveCall(call, values));
  return answer.meaning.type === 'success';
}
