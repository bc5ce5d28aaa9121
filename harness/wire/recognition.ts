import type { Meaning } from '../../cases/answer.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { TargetUnreachable } from './harness-error.ts';

/** Whether a target knows the caller, as far as its answers show. */
export interface Recognition {
  /**
   * Takes note of the answer to a request that nothing was done to.
   *
   * @throws TargetUnreachable once two actions refused the credentials, and none did anything else.
   */
  readonly heard: (action: string, meaning: Meaning) => void;
}

/** So many actions make it sure that it is the target, and not one action. */
const enough = 2;

/** Begins to take note of answers. */
export function openRecognition(endpoint: string, { service }: SpecBook): Recognition {
  const refusing = new Set<string>();
  let isKnown = false;
  return {
    heard: (action, meaning) => {
      if (isKnown || meaning.type === 'silence') return;
      const isRefused =
        meaning.type === 'error' && service.credentialErrors.some(({ code }) => code === meaning.error.code);
      if (!isRefused) {
        isKnown = meaning.type === 'success' || meaning.type === 'error';
        return;
      }
      refusing.add(action);
      if (refusing.size < enough) return;
      const reason = `it answers ${meaning.error.code} to ${[...refusing].join(' and ')}; give it credentials that it knows`;
      throw new TargetUnreachable(endpoint, reason, false, 'be tested');
    },
  };
}
