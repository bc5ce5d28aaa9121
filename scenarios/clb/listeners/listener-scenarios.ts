import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { bandwidthOfInstance } from './bandwidth-of-instance.ts';
import { deleteFreesPort } from './delete-frees-port.ts';
import { deleteListener } from './delete-listener.ts';
import { inUse } from './in-use.ts';
import { lastListener } from './last-listener.ts';
import { portPerLoadBalancer } from './port-per-load-balancer.ts';
import { portPerTransport } from './port-per-transport.ts';
import { protocolOfPort } from './protocol-of-port.ts';
import { reservedPort } from './reserved-port.ts';
import { uniquePort } from './unique-port.ts';
import { whiteListAddition } from './white-list-addition.ts';
import { whiteListBorn } from './white-list-born.ts';
import { whiteListRemoval } from './white-list-removal.ts';

/** Of listeners, their ports and white lists. */
export const listenerScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'clb/listeners',
  {
    bandwidthOfInstance,
    uniquePort,
    portPerTransport,
    portPerLoadBalancer,
    protocolOfPort,
    reservedPort,
    deleteListener,
    deleteFreesPort,
    lastListener,
    inUse,
    whiteListBorn,
    whiteListAddition,
    whiteListRemoval,
  },
  { reservedPort: { port: 'any' } },
);
