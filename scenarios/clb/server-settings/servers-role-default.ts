import { aboutServers } from '../servers/server-cases.ts';
import type { Scenario } from '../../scenario.ts';

/** A server without a role is the master. */
export const serversRoleDefault: Scenario = aboutServers({
  cases: [
    {
      variant: 'absent',
      send: [{ server: 1 }, { server: 2, role: 'Slave' }],
      after: [
        { server: 1, role: 'Master' },
        { server: 2, role: 'Slave' },
      ],
    },
  ],
});
