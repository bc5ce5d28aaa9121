import type { FixturePlan } from '../../cases/call-plan.ts';
import type { Answer } from '../../cases/answer.ts';
import { recordsOf, type StepRecord } from '../../cases/step-record.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Furnishing } from './furnishing.ts';
import { untouched, type Write } from './untouched.ts';

/**
 * The pieces that a case left as they were: no call that may have changed them was accepted, and what a refused call is
 * about was read before and after it.
 */
export function leftIntact(
  fixtures: readonly FixturePlan[],
  steps: readonly StepRecord[],
  pieces: Furnishing,
  book: SpecBook,
): Furnishing {
  const writes = steps.flatMap((record) => writesOf(record, steps, book));
  const described = pieces.map((piece) => {
    const { resource } = piece.made;
    const endangered = fixtures.some((fixture) => fixture.resource === resource && fixture.exclusive === true);
    return { resource, needs: piece.needs, endangered, piece };
  });
  return untouched(described, writes, book).map(({ piece }) => piece);
}

/** What a step may have written: all that was not refused, and what was refused while nobody looked. */
function writesOf(
  { step, answers }: StepRecord,
  steps: readonly StepRecord[],
  { actions }: SpecBook,
): readonly Write[] {
  const isWatched = step.part === 'tested' && step.sendings === undefined && recordsOf({ steps }, 'probe').length === 2;
  return answers.flatMap((answer) => {
    const effect = actions.find(({ name }) => name === answer.action)?.effect;
    if (!effect || effect.operation === 'read' || effect.operation === 'list') return [];
    return isRefused(answer) && (isWatched || effect.operation === 'create') ? [] : [effect];
  });
}

function isRefused({ meaning, lost = 0, stillBusy }: Answer): boolean {
  return meaning.type === 'error' && meaning.status >= 400 && meaning.status < 500 && lost === 0 && !stillBusy;
}
