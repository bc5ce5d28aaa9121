import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { serversDescribed } from './servers-described.ts';
import { serversInRoles } from './servers-in-roles.ts';
import { serversRoleDefault } from './servers-role-default.ts';
import { serversWeightDefault } from './servers-weight-default.ts';
import { serversWeightLeftOut } from './servers-weight-left-out.ts';
import { serversWeighted } from './servers-weighted.ts';
import { serversWeightedAbsent } from './servers-weighted-absent.ts';
import { serversWeightedAlone } from './servers-weighted-alone.ts';

/** Of weights, descriptions and roles of servers. */
export const serverSettingScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/server-settings', {
  serversWeighted,
  serversWeightedAlone,
  serversWeightedAbsent,
  serversWeightDefault,
  serversWeightLeftOut,
  serversDescribed,
  serversInRoles,
  serversRoleDefault,
});
