import { listByGiven } from '../../../../scenarios/lists/list-by-given.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listByGiven,
  {
    'ListListeners.Tag.effect.filter': [
      2,
      {
        given:
          'with load-balancer, server-group; after CreateListener Tag=[{Key: env, Value: one}] ClientToken=token -1; ListListeners ListenerIds=list [{fill: identifier, resource: liste… Tag=[{Key: env, Value: one}]: accept; ListListeners ListenerIds=list [{fill: identifier, resource: liste… Tag=[{Key: env, Value: one}] holds 1',
        other:
          'with load-balancer, server-group; after CreateListener Tag=[{Key: env, Value: one}] ClientToken=token -1; ListListeners ListenerIds=list [{fill: identifier, resource: liste… Tag=[{Key: env, Value: another}]: accept; ListListeners ListenerIds=list [{fill: identifier, resource: liste… Tag=[{Key: env, Value: another}] lacks 1',
      },
    ],
  },
  { service: 'alb', others: 2 },
);
