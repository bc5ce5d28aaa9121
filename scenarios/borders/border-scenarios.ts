import { inRoom } from '../in-room.ts';
import type { NamedScenario } from '../scenario.ts';
import { askedElsewhere } from './asked-elsewhere.ts';
import { foreignRefused } from './foreign-refused.ts';
import { foreignUnlisted } from './foreign-unlisted.ts';
import { listElsewhere } from './list-elsewhere.ts';

/** Of what another region or another account may see. */
export const borderScenarios: Readonly<Record<string, NamedScenario>> = inRoom('borders', {
  listElsewhere,
  askedElsewhere,
  foreignRefused,
  foreignUnlisted,
});
