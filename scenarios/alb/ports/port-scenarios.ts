import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { portElsewhere } from './port-elsewhere.ts';
import { portFreed } from './port-freed.ts';
import { portOfOneTransport } from './port-of-one-transport.ts';
import { portOfTwoTransports } from './port-of-two-transports.ts';
import { portRace } from './port-race.ts';
import { portTaken } from './port-taken.ts';

/** Of the ports of listeners, and which of them can share one. */
export const portScenarios: Readonly<Record<string, NamedScenario>> = inRoom('alb/ports', {
  portTaken,
  portOfOneTransport,
  portOfTwoTransports,
  portElsewhere,
  portFreed,
  portRace,
});
