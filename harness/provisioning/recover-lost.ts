import type { Answer } from '../../cases/answer.ts';
import { openImprints } from '../journal/imprints.ts';
import { effectOf, intentionOf } from '../journal/intention.ts';
import { findByImprint, findMade } from './find-made.ts';
import type { Intention } from '../journal/journal.ts';
import type { SentCall, Unanswered } from '../wire/unanswered.ts';
import { isWithin, withinOf } from '../journal/within.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import type { Session } from '../wire/session.ts';

/** Looks after what creations may have made whose answers were lost. */
export interface Recovery {
  /** Learns from a creation that was answered what those of the same token and of the same material made. */
  readonly answered: (number: number, answer: Answer, sent: SentCall, intention: Intention) => void;
  /** Finds and deletes it; what no list shows is given up only in the last look, for a list may lag behind. */
  readonly look: (lost: readonly number[], isLast: boolean) => Promise<void>;
  /** What was within a resource is gone with it. */
  readonly goWith: (parent: MadeResource) => void;
  /** Forgets what could only be within a resource that is not there. */
  readonly dropOrphans: (left: readonly MadeResource[]) => void;
}

interface Means {
  readonly session: Session;
  readonly adopt: (creation: SentCall, identifier: string) => MadeResource;
  readonly remove: (made: MadeResource) => Promise<boolean>;
  readonly unanswered: Unanswered;
  readonly mark: string;
  readonly owned: ReadonlyMap<number, MadeResource>;
  /** Tells the journal. */
  readonly gone: (number: number) => void;
}

/** Gets ready to look. */
export function openRecovery({ session, unanswered, mark, adopt, remove, gone, owned }: Means): Recovery {
  const { book } = session;
  const imprints = openImprints(book);
  const isOwned = (identifier: string): boolean => [...owned.values()].some((made) => made.identifier === identifier);
  const forget = (number: number): void => {
    unanswered.forget(number);
    gone(number);
  };
  const hasParent = (resource: string): boolean =>
    book.service.resources.find(({ name }) => name === resource)?.parent !== undefined;
  // Only when nothing else is on its way: what is being made elsewhere is of the same material.
  const byMaterial = async (intention: Intention, { parameters }: SentCall): Promise<readonly string[] | undefined> =>
    await findByImprint(intention, parameters, imprints.of(intention.resource), session);
  const one = async (number: number, isLast: boolean): Promise<void> => {
    const sent = unanswered.sent(number);
    const effect = sent && effectOf(sent.action, book);
    if (!sent || !effect || hasParent(effect.resource)) return;
    const intention = intentionOf(effect, sent, session, mark);
    const found =
      (await findMade(intention, sent, session)) ?? (isLast ? await byMaterial(intention, sent) : undefined);
    if (found === undefined || (found.length === 0 && !isLast)) return;
    for (const identifier of found.filter((one) => !isOwned(one))) await remove(adopt(sent, identifier));
    forget(number);
  };
  const isWithinThat = (number: number, parent: MadeResource): boolean => {
    const sent = unanswered.sent(number);
    if (!sent) return false;
    const { resource } = effectOf(sent.action, book);
    return isWithin({ resource, ...withinOf(resource, sent.parameters, book) }, parent, book);
  };
  return {
    answered: (number, answer, sent, { resource, creation }) => {
      imprints.note(resource, answer);
      if (creation) unanswered.answered(number, sent);
    },
    look: async (lost, isLast) => {
      for (const number of lost) await one(number, isLast).catch(() => undefined);
    },
    goWith: (parent) => {
      for (const number of unanswered.open()) if (isWithinThat(number, parent)) forget(number);
    },
    dropOrphans: (left) => {
      for (const number of unanswered.open()) {
        const sent = unanswered.sent(number);
        const isChild = sent !== undefined && hasParent(effectOf(sent.action, book).resource);
        if (isChild && !left.some((parent) => isWithinThat(number, parent))) forget(number);
      }
    },
  };
}
