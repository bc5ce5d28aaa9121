import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { listenerDeletedUnlisted } from './listener-deleted-unlisted.ts';
import { listenersListedBy } from './listeners-listed-by.ts';
import { listenersListedWithSettings } from './listeners-listed-with-settings.ts';

/** Of the list of listeners. */
export const listenerListScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/listener-lists', {
  listenersListedBy,
  listenersListedWithSettings,
  listenerDeletedUnlisted,
});
