import { copyOnClick } from './client/copy-on-click.ts';
import { fillIn } from './client/fill-in.ts';
import { filterForm } from './client/filter-form.ts';
import { foldOut } from './client/fold-out.ts';
import { followUrl } from './client/follow-url.ts';
import { matchingRows } from './client/matching-rows.ts';
import { readData } from './client/read-data.ts';

/**
 * The script of the page. What it is made of is written as functions that need nothing from outside, so their text can run
 * in a browser as it is; each gets the others as arguments.
 */
export const pageScript: string = `(async () => {
'use strict';
document.documentElement.classList.add('live');
(${copyOnClick.toString()})();
const data = await (${readData.toString()})();
(${followUrl.toString()})({
  count: data.rows.length,
  matching: (${matchingRows.toString()})(data.rows),
  filterForm: ${filterForm.toString()},
  foldOut: (opened) => (${foldOut.toString()})(data, (${fillIn.toString()})(data), opened),
});
document.documentElement.dataset.ready = '';
})();`;
