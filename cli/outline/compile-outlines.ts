import { serviceIds } from '../../specs/read/load-spec-book.ts';
import { suites } from '../../suites/suites.ts';
import { loadService } from '../load-service.ts';
import { keepOutline, outlineOf } from './outline.ts';

/** Keeps beside the built code what lists say of all cases, so that they need not plan them. */
for (const service of serviceIds()) keepOutline(service, outlineOf(loadService({ service }), suites, undefined));
