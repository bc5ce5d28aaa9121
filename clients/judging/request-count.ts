import { judged, type ClientCheck } from './judge.ts';

/** So many requests came. */
export const requestCount: ClientCheck = {
  id: 'requests',
  file: 'clients/judging/request-count.ts',
  words: (given) => wordsOf(given as Bounds),
  judge: (given, { exchanges }) => {
    const { atLeast = 0, atMost = Infinity } = given as Bounds;
    const count = exchanges.length;
    if (count >= atLeast && count <= atMost) return judged([]);
    return judged([{ expected: wordsOf(given as Bounds), actual: `${count} requests`, at: 'requests' }]);
  },
};

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function wordsOf({ atLeast, atMost }: Bounds): string {
  const parts = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return `${parts.join(' and ')} requests`;
}
