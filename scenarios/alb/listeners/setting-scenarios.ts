import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { givenStays } from './given-stays.ts';
import { groupReplaced } from './group-replaced.ts';
import { itemNamesNothing } from './item-names-nothing.ts';
import { needUnmet } from './need-unmet.ts';
import { settingsAccepted } from './settings-accepted.ts';
import { settingsByEdition } from './settings-by-edition.ts';
import { settingsRefused } from './settings-refused.ts';

/** Of what listeners are given, and what goes together. */
export const settingScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'alb/listeners',
  { settingsAccepted, settingsRefused, settingsByEdition, needUnmet, itemNamesNothing, groupReplaced, givenStays },
  { itemNamesNothing: { field: 'any', value: 'any' } },
);
