import { givenStays } from '../../../../../scenarios/alb/listeners/given-stays.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  givenStays,
  {
    'listener.effect.protocol-and-port-stay': [
      6,
      {
        'HTTP-ListenerProtocol':
          'with load-balancer, server-group, HTTP listener that is Running of its own; after UpdateListenerAttribute ListenerProtocol=HTTPS {"mayFail":true}; GetListenerAttribute: accept; GetListenerAttribute shows ListenerProtocol=HTTP',
        'HTTP-ListenerPort':
          'with load-balancer, server-group, HTTP listener that is Running of its own; after UpdateListenerAttribute ListenerPort=8081 {"mayFail":true}; GetListenerAttribute: accept; GetListenerAttribute shows ListenerPort=80',
      },
    ],
  },
  { service: 'alb' },
);
