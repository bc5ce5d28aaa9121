import { aboutServers, type Server } from '../servers/server-cases.ts';
import type { Scenario } from '../../scenario.ts';

const uneven: readonly Server[] = [
  { server: 1, port: 80, weight: 30, role: 'Master' },
  { server: 2, port: 90, weight: 0, role: 'Slave' },
];

function pair(...roles: readonly Server['role'][]): readonly Server[] {
  return roles.map((role, index) => ({ server: index + 1, ...(role === undefined ? {} : { role }) }));
}

/** Servers are shown in the roles that they were given. */
export const serversInRoles: Scenario = aboutServers({
  cases: [
    { variant: 'master-first', send: pair('Master', 'Slave'), after: pair('Master', 'Slave') },
    { variant: 'slave-first', send: pair('Slave', 'Master'), after: pair('Slave', 'Master') },
    { variant: 'ports-and-weights', send: uneven, after: uneven },
  ],
});
