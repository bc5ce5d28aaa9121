import type { HistoryEvent, Model } from '../../cases/history.ts';
import type { ActModel } from './grammar.ts';

/** The sequential model that judges histories of some acts. */
export function modelOf<World, Act>({ nothing, predict, drift, touches }: ActModel<World, Act>): Model {
  const step = (world: World, { operation, answer, busy, restless }: HistoryEvent<Act>): readonly World[] => {
    const prediction = predict(world, operation.act);
    const { accepted, mayRefuse, codes, shows, told = (next: World): World => next } = prediction;
    const { meaning } = answer;
    switch (meaning.type) {
      case 'success':
        return !restless && (shows?.(meaning.body) ?? true) ? accepted.map((next) => told(next, meaning.body)) : [];
      case 'error':
        return busy || (mayRefuse && (codes?.includes(meaning.error.code) ?? true)) ? [world] : [];
      // Nobody knows what became of it.
      case 'garbled':
      case 'silence':
        return [world, ...accepted];
    }
  };
  return {
    initial: nothing,
    drift: (world) => drift(world as World),
    step: (world, event) => step(world as World, event as HistoryEvent<Act>),
    touches: (act) => touches(act as Act),
    predicts: (world, act) => predict(world as World, act as Act).words,
  };
}
