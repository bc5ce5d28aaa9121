import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { tagAllPages } from './tag-all-pages.ts';
import { tagLastPage } from './tag-last-page.ts';
import { tagPageDefaults } from './tag-page-defaults.ts';
import { tagPageSize } from './tag-page-size.ts';
import { tagPastTheEnd } from './tag-past-the-end.ts';
import { tagTotal } from './tag-total.ts';
import { tagTotalOfMany } from './tag-total-of-many.ts';

/** Of searches for tags in pages. */
export const tagPageScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/tag-pages', {
  tagPageDefaults,
  tagPageSize,
  tagLastPage,
  tagAllPages,
  tagTotal,
  tagTotalOfMany,
  tagPastTheEnd,
});
