import type { HistoryEvent, Model } from '../../harness/history.ts';
import type { Act } from './act.ts';
import { predictGroup } from './groups.ts';
import { predictListener } from './listeners.ts';
import type { Prediction } from './prediction.ts';
import { predictRule } from './rules.ts';
import { drift, nothing, type World } from './state.ts';
import { predictTags } from './tags.ts';

/** The sequential model of one load balancer that is empty at first, as the documents describe it. */
export const loadBalancerModel: Model = {
  initial: nothing,
  drift: (world) => drift(world as World),
  step: (world, event) => step(world as World, event as HistoryEvent<Act>),
  touches: (act) => touches(act as Act),
  predicts: (world, act) => predict(world as World, act as Act).words,
};

/** What the documents say of an act in a state. */
export function predict(world: World, act: Act): Prediction {
  switch (act.on) {
    case 'listener':
      return predictListener(world, act);
    case 'group':
      return predictGroup(world, act);
    case 'rule':
      return predictRule(world, act);
    case 'tag':
      return predictTags(world, act);
  }
}

function step(world: World, { operation, answer, busy, restless }: HistoryEvent<Act>): readonly World[] {
  const { accepted, mayRefuse, shows } = predict(world, operation.act);
  const { meaning } = answer;
  switch (meaning.type) {
    case 'success':
      return !restless && (shows?.(meaning.body) ?? true) ? accepted : [];
    case 'error':
      return mayRefuse || busy ? [world] : [];
    // Nobody knows what became of it.
    case 'garbled':
    case 'silence':
      return [world, ...accepted];
  }
}

function touches(act: Act): readonly string[] {
  switch (act.on) {
    case 'listener':
      return [`port ${act.port}`, ...(act.does === 'create' && act.group !== undefined ? ['groups'] : [])];
    case 'rule':
      return [`port ${act.port}`, ...(act.does === 'create' ? ['groups'] : [])];
    case 'group':
      return ['groups'];
    case 'tag':
      return ['tags'];
  }
}
