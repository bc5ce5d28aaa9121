/** Holds replies back until so many are there. */
export type Gather = (count: number, reply: () => Promise<void>) => Promise<void>;

/** A request that waits for others before it is answered. */
interface Waiting {
  readonly answerNow: () => void;
}

const patienceMs = 1000;

/** Lets requests wait until so many are there, and answers the last one first; those that wait too long are let go. */
export function openGathering(): Gather {
  let waiting: Waiting[] = [];
  const letGo = (): void => {
    const all = waiting;
    waiting = [];
    for (const { answerNow } of all.toReversed()) answerNow();
  };
  let timer: NodeJS.Timeout | undefined;
  return (count, reply) =>
    new Promise((resolve, reject) => {
      waiting.push({ answerNow: () => void reply().then(resolve, reject) });
      clearTimeout(timer);
      if (waiting.length >= count) letGo();
      else timer = setTimeout(letGo, patienceMs);
    });
}
