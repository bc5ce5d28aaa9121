import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { upgradeAcross } from './upgrade-across.ts';
import { upgradeElsewhere } from './upgrade-elsewhere.ts';
import { upgradeOnce } from './upgrade-once.ts';
import { upgradeRace } from './upgrade-race.ts';
import { upgradeShown } from './upgrade-shown.ts';
import { upgradeTargetDeleted } from './upgrade-target-deleted.ts';
import { upgradeToNothing } from './upgrade-to-nothing.ts';
import { upgradeWithdrawn } from './upgrade-withdrawn.ts';

/** Of listeners of HTTPS that lead clients on to one of QUIC. */
export const upgradeScenarios: Readonly<Record<string, NamedScenario>> = inRoom('alb/upgrades', {
  upgradeShown,
  upgradeElsewhere,
  upgradeToNothing,
  upgradeAcross,
  upgradeOnce,
  upgradeTargetDeleted,
  upgradeRace,
  upgradeWithdrawn,
});
