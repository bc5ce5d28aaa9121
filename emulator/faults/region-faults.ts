import type { SpecBook } from '../../specs/spec-book.ts';
import type { BehaviourFault } from '../fault.ts';
import { handWritten, type FaultRow } from './hand-written.ts';

/** For every promise that a list is of one region: the list shows another one. */
export function regionFaults(book: SpecBook): readonly BehaviourFault[] {
  const lists = book.topics.filter(({ detail, level }) => detail === 'not-listed-elsewhere' && level !== 'observe');
  return handWritten(
    book,
    lists.flatMap(({ topic, kind, detail, actions }) =>
      actions.map((action): FaultRow => [
        `region-ignored/${action}`,
        `${topic}.${kind}.${detail}`,
        `${action} shows the region that was asked for last in another call.`,
        () => askingWhereCalledLast(action, book.service.regionParameter),
        `${action}.*`,
      ]),
    ),
  );
}

function askingWhereCalledLast(action: string, parameter: string): BehaviourFault['behave'] {
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
