import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { sequence, themes } from './sequence.ts';

/** Of sequences drawn along the model. */
export const sequenceScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'clb/sequences',
  { sequence },
  { sequence: { theme: themes } },
  'clb/model/load-balancer-model.ts',
);
