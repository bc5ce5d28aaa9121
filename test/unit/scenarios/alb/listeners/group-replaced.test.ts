import { groupReplaced } from '../../../../../scenarios/alb/listeners/group-replaced.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  groupReplaced,
  {
    'UpdateListenerAttribute.DefaultActions.effect.group-replaced': [
      3,
      {
        HTTP: 'with load-balancer, server-group, HTTP listener that is Running of its own; after CreateServerGroup ClientToken=token -another; UpdateListenerAttribute DefaultActions=servers [{Type: ForwardGroup, ForwardGro…: accept; GetListenerAttribute shows only servers [{Type: ForwardGroup, ForwardGro… in DefaultActions',
        HTTPS:
          'with load-balancer, server-group, HTTPS listener that is Running of its own; after CreateServerGroup ClientToken=token -another; UpdateListenerAttribute DefaultActions=servers [{Type: ForwardGroup, ForwardGro…: accept; GetListenerAttribute shows only servers [{Type: ForwardGroup, ForwardGro… in DefaultActions',
      },
    ],
  },
  { service: 'alb' },
);
