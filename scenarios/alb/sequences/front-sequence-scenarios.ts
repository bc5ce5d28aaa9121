import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { frontSequence, frontThemes } from './front-sequence.ts';

/** Of sequences drawn along the model. */
export const frontSequenceScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'alb/sequences',
  { frontSequence },
  { frontSequence: { theme: frontThemes } },
  'alb/model/front-model.ts',
);
