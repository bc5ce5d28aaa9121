import { aboutServers } from '../servers/server-cases.ts';
import { elsewhere, first, weighing } from '../servers/some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** One server gets another weight, and the others keep theirs. */
export const serversWeightedAlone: Scenario = aboutServers({
  cases: [
    { variant: 'one-of-two', given: weighing(30, 40), send: [{ ...first, weight: 50 }], after: weighing(50, 40) },
    {
      variant: 'one-port-of-two',
      given: [
        { ...first, weight: 30 },
        { ...elsewhere, weight: 40 },
      ],
      send: [{ ...elsewhere, weight: 50 }],
      after: [
        { ...first, weight: 30 },
        { ...elsewhere, weight: 50 },
      ],
      ported: true,
    },
  ],
});
