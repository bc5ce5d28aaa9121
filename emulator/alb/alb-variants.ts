import type { SpecBook } from '../../specs/spec-book.ts';
import type { Variant } from '../core/variant.ts';
import { deliveryVariants } from '../variants/delivery.ts';
import { layoutVariants } from '../variants/layout.ts';
import { listVariants } from '../variants/lists.ts';
import { memberVariants } from '../variants/members.ts';
import { requestIdVariants } from '../variants/request-ids.ts';
import { refusingWhileUnderWay } from '../variants/under-way.ts';
import { handlers } from './handlers.ts';
import type { AlbState } from './state.ts';
import { busyVariants } from './variants/busy.ts';
import { identifierVariants } from './variants/identifiers.ts';
import { jobVariants } from './variants/jobs.ts';
import { pageVariants } from './variants/pages.ts';

const answers = [{ document: 'api-description-2024', section: 'GetLoadBalancerAttribute' }];
const lists = [{ document: 'api-description-2024', section: 'ListLoadBalancers' }];
const lasting = {
  legal: 'No document says how long a state lasts that passes by itself.',
  grounds: answers,
};

/** The other ways of serving that the documents of the service allow. */
export function albVariants(book: SpecBook): readonly Variant<AlbState>[] {
  return [
    ...busyVariants(book),
    ...deliveryVariants(answers),
    ...identifierVariants,
    ...jobVariants,
    ...layoutVariants(book, answers),
    ...listVariants(handlers, { lagging: lists, ordered: lists }),
    ...memberVariants(book, { answers, grown: answers }),
    ...pageVariants,
    ...requestIdVariants(answers),
    {
      id: 'tokens/processing',
      description:
        'A call with a ClientToken takes 100 ms; another one with the same token gets IdempotenceProcessing.',
      legal: 'The published clients know this code for a token whose call is still under way, wait and ask again.',
      grounds: [{ document: 'client-traffic', section: 'Retries' }],
      seams: () => [refusingWhileUnderWay('IdempotenceProcessing')],
    },
    {
      id: 'transitions/at-once',
      description: 'No state passes by itself.',
      ...lasting,
      transitionMs: 0,
    },
    { id: 'transitions/slow', description: 'A passing state lasts 200 ms.', ...lasting, transitionMs: 200 },
  ];
}
