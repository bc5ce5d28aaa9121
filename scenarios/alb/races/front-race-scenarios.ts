import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { raceTwoUpdates } from './race-two-updates.ts';
import { raceTwoUpgrades } from './race-two-upgrades.ts';
import { raceUpdateAndDelete } from './race-update-and-delete.ts';

/** Of calls at the same time. */
export const frontRaceScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'alb/races',
  { raceTwoUpdates, raceUpdateAndDelete, raceTwoUpgrades },
  {},
  'alb/model/front-model.ts',
);
