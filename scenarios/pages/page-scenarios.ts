import { inRoom } from '../in-room.ts';
import type { NamedScenario } from '../scenario.ts';
import { listDefaults } from './list-defaults.ts';
import { listPageNumber } from './list-page-number.ts';
import { listPageSize } from './list-page-size.ts';
import { listPages } from './list-pages.ts';
import { listPastTheEnd } from './list-past-the-end.ts';
import { listTotal } from './list-total.ts';

/** Of lists in pages. */
export const pageScenarios: Readonly<Record<string, NamedScenario>> = inRoom('pages', {
  listDefaults,
  listPages,
  listPastTheEnd,
  listTotal,
  listPageNumber,
  listPageSize,
});
