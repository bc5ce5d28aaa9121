import type { SpecBook } from '../../specs/spec-book.ts';
import { isUnheard, type Answer } from '../../cases/answer.ts';
import { declares, declaresNo, type Obstacle } from './capabilities.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import type { NotRunCause } from '../../cases/not-run-cause.ts';
import type { Workshop } from './workshop.ts';

/** Finds out, once per action, whether a target knows it; one that declares that it does not is not asked. */
export interface Offering {
  readonly isOffered: (action: string) => Promise<boolean>;
  readonly requireOffered: (action: string) => Promise<void>;
}

/**
 * An action is known if a call of it, with nothing but its name, is answered in any way but as an unknown action. A target that
 * requires too little may make something of such a call, which is removed.
 */
export function openOffering(workshop: Pick<Workshop, 'session' | 'call' | 'remove'>): Offering {
  const { session } = workshop;
  const asked = new Map<string, Promise<boolean>>();
  const ask = async (action: string): Promise<boolean> => {
    const makes = session.book.actions.find(({ name }) => name === action)?.effect.operation === 'create';
    const { answer, made } = await workshop.call(action, {}, { repeatable: !makes });
    if (made) await workshop.remove(made).catch(() => false);
    // Nothing was said: the next who wants to know asks again.
    if (isUnheard(answer)) asked.delete(action);
    return !saysUnknown(answer, session.book);
  };
  const isOffered = async (action: string): Promise<boolean> => {
    if (!declares(session.target, action)) return false;
    const known = asked.get(action) ?? ask(action);
    asked.set(action, known);
    return await known;
  };
  return {
    isOffered,
    requireOffered: async (action) => {
      if (!declares(session.target, action)) throw new NotRunnable(declaresNo(action));
      if (await isOffered(action)) return;
      const { reason, because } = notOffered(action, session.book.service.id);
      throw new NotRunnable(reason, because);
    },
  };
}

/** What stands in the way of all else of an action that the target answers as unknown. */
export function notOffered(action: string, service: string): Obstacle & { readonly because: NotRunCause } {
  const reason = `${action} is not offered by the target (${service}.${action}.offered)`;
  return { verdict: 'not-run', reason, because: { kind: 'not-offered', action } };
}

/** The gateway's code for an unknown action, or a bare 404 or 501. */
export function saysUnknown({ meaning }: Answer, book: SpecBook): boolean {
  if (meaning.type === 'error') {
    return book.service.unknownActionErrors.some(({ code }) => code === meaning.error.code) || meaning.status === 501;
  }
  return meaning.type === 'garbled' && (meaning.status === 404 || meaning.status === 501);
}
