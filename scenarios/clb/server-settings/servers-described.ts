import { aboutServers, type Server } from '../servers/server-cases.ts';
import type { Scenario } from '../../scenario.ts';

/** The first servers, one for each description. */
function described(...descriptions: readonly string[]): readonly Server[] {
  return descriptions.map((description, index) => ({ server: index + 1, description }));
}

/** Servers are shown with their descriptions. */
export const serversDescribed: Scenario = aboutServers({
  cases: [
    { variant: 'one', send: described('web-1'), after: described('web-1') },
    { variant: 'each-its-own', send: described('a', 'b'), after: described('a', 'b') },
  ],
});
