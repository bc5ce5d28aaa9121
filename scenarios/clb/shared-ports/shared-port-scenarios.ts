import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { oneOfSharedPort } from './one-of-shared-port.ts';
import { sharedPort } from './shared-port.ts';

/** Of two listeners on one port. */
export const sharedPortScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/shared-ports', {
  sharedPort,
  oneOfSharedPort,
});
