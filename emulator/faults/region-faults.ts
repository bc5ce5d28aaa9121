import type { SpecBook } from '../../specs/spec-book.ts';
import type { BehaviourFault } from '../core/fault.ts';
import type { Behave } from '../core/seams.ts';
import { handWritten, type WrittenFault } from './hand-written.ts';

/** For every promise that a list is of one region: the list shows another one. */
export function regionFaults(book: SpecBook): readonly BehaviourFault[] {
  const { regionParameter } = book.service;
  if (regionParameter === undefined) return [];
  const lists = book.topics.filter(({ detail, level }) => detail === 'not-listed-elsewhere' && level !== 'observe');
  return handWritten(
    book,
    lists.flatMap(({ topic, kind, detail, actions }) =>
      actions.map((action): WrittenFault => ({
        name: `region-ignored/${action}`,
        requirement: `${topic}.${kind}.${detail}`,
        alsoBreaks: [`${action}.*`],
        description: `${action} shows the region that was asked for last in another call.`,
        behave: () => askingWhereCalledLast(action, regionParameter),
      })),
    ),
  );
}

function askingWhereCalledLast(action: string, parameter: string): Behave {
  let last: string | undefined;
  return (call, _world, next) => {
    const { [parameter]: region, ...others } = call.parameters;
    if (call.spec.name !== action) {
      const answer = next(call);
      last = region ?? last;
      return answer;
    }
    if (region === undefined || last === undefined) return next(call);
    return next({ ...call, parameters: { ...others, [parameter]: last } });
  };
}
