import type { WireFormat } from '../../protocol/wire.ts';
import { TargetUnreachable } from './harness-error.ts';
import type { ReadResponse } from '../answers/read-response.ts';
import type { Target } from './target.ts';

/** Which format a target speaks, as far as its answers show. */
export interface Tongue {
  /**
   * Takes note of an answer.
   *
   * @throws TargetUnreachable once two actions were answered in another format than the run asks for, and none in that.
   */
  readonly heard: (action: string, asked: WireFormat, answer: ReadResponse) => void;
  /** The format that the target answers in instead of that of the run. */
  readonly other: () => WireFormat | undefined;
}

/** So many actions make it sure that it is the target, and not one action, that lacks a format. */
const enough = 2;

/** Begins to take note of answers. */
export function openTongue({ endpoint, format }: Pick<Target, 'endpoint' | 'format'>): Tongue {
  const strange = new Set<string>();
  let other: WireFormat | undefined;
  let isSpoken = false;
  return {
    other: () => other,
    heard: (action, asked, { meaning, speaks }) => {
      if (asked !== format) return;
      if (meaning.type === 'success' || meaning.type === 'error') isSpoken = true;
      if (isSpoken || speaks === undefined) return;
      strange.add(action);
      if (strange.size < enough) return;
      other = speaks;
      const [is, was] = [speaks, asked].map((name) => name.toUpperCase());
      const advice = `run with --format ${speaks}, and declare capabilities.${asked}: false`;
      const reason = `it answers in ${is} although ${was} was asked for; ${advice}`;
      throw new TargetUnreachable(endpoint, reason, false, `be tested in ${was}`);
    },
  };
}
