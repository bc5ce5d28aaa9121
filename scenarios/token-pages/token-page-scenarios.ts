import { inRoom } from '../in-room.ts';
import type { NamedScenario } from '../scenario.ts';
import { tokenPagesEachOnce } from './token-pages-each-once.ts';
import { tokenPagesEnd } from './token-pages-end.ts';
import { tokenPagesFilter } from './token-pages-filter.ts';
import { tokenPagesSize } from './token-pages-size.ts';
import { tokenPagesTotal } from './token-pages-total.ts';

/** Of lists whose pages are asked for by tokens. */
export const tokenPageScenarios: Readonly<Record<string, NamedScenario>> = inRoom('token-pages', {
  tokenPagesEachOnce,
  tokenPagesSize,
  tokenPagesFilter,
  tokenPagesEnd,
  tokenPagesTotal,
});
