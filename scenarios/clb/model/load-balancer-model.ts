import type { ActModel } from '../../model/grammar.ts';
import type { Act } from './act.ts';
import { predictCertificate } from './certificates.ts';
import { predictGroup } from './groups.ts';
import { predictListener } from './listeners.ts';
import { mayBeFixed, predictLoadBalancer } from './load-balancer.ts';
import type { Prediction } from '../../model/prediction.ts';
import { predictRule } from './rules.ts';
import { holderOf, predictServers } from './servers.ts';
import { drift, nothing, type ModelState } from './state.ts';
import { predictTags } from './tags.ts';
import { ports } from './vocabulary.ts';
import { predictWhiteList } from './white-lists.ts';

/** What the documents say of one load balancer that is empty at first. */
export const loadBalancerModel: ActModel<ModelState, Act> = { nothing, predict, drift, touches };

/** What the documents say of an act in a state. */
export function predict(world: ModelState, act: Act): Prediction<ModelState> {
  const prediction = predictEach(world, act);
  return mayBeFixed(world, act)
    ? { ...prediction, mayRefuse: true, words: `${prediction.words}, or refused` }
    : prediction;
}

function predictEach(world: ModelState, act: Act): Prediction<ModelState> {
  switch (act.on) {
    case 'load-balancer':
      return predictLoadBalancer(world, act);
    case 'white-list':
      return predictWhiteList(world, act);
    case 'certificate':
      return predictCertificate(world, act);
    case 'listener':
      return predictListener(world, act);
    case 'group':
      return predictGroup(world, act);
    case 'server':
      return predictServers(world, act);
    case 'rule':
      return predictRule(world, act);
    case 'tag':
      return predictTags(world, act);
  }
}

function touches(act: Act): readonly string[] {
  switch (act.on) {
    case 'load-balancer':
      return [
        'load balancer',
        ...(act.does === 'rename' ? [] : Object.values(ports).map((port) => `port ${port}`)),
        // No document says whether anything can be changed while it is inactive.
        ...(act.does === 'switch' ? ['groups', 'tags', `servers of ${holderOf({ on: 'server', does: 'read' })}`] : []),
      ];
    case 'listener': {
      const uses = 'certificates' in act ? ['certificates'] : [];
      return [`port ${act.port}`, ...uses, ...('group' in act && act.group !== undefined ? ['groups'] : [])];
    }
    case 'white-list':
      return [`port ${act.port}`];
    case 'rule':
      return [`port ${act.port}`, ...(act.does === 'create' ? ['groups'] : [])];
    case 'group':
      return ['groups'];
    case 'server':
      return [`servers of ${holderOf(act)}`, ...(act.group === undefined ? [] : ['groups'])];
    case 'tag':
      return ['tags'];
    case 'certificate':
      return ['certificates'];
  }
}
