import type { SpecBook } from '../../specs/spec-book.ts';
import type { Variant } from '../core/variant.ts';
import { bandwidthVariants } from './variants/bandwidths.ts';
import { busyVariants } from './variants/busy.ts';
import { codeVariants } from './variants/codes.ts';
import { deliveryVariants } from '../variants/delivery.ts';
import { disputeVariants } from './variants/disputes.ts';
import { errorTextVariants } from './variants/error-texts.ts';
import { healthVariants } from './variants/health.ts';
import { identifierVariants } from './variants/identifiers.ts';
import { ineffectiveVariants } from './variants/ineffective.ts';
import { layoutVariants } from '../variants/layout.ts';
import { leftOutVariants } from './variants/left-out.ts';
import { listVariants } from '../variants/lists.ts';
import { memberVariants } from '../variants/members.ts';
import { requestIdVariants } from '../variants/request-ids.ts';
import { scalarVariants } from './variants/scalars.ts';
import { stateVariants } from './variants/states.ts';
import { tokenVariants } from './variants/tokens.ts';
import { handlers } from './handlers.ts';
import type { ClbState } from './state.ts';

const answers = [{ document: 'guide-2018', section: 'Response results' }];
const responses = [{ document: 'help-center-2021', section: 'Responses' }];
const lagging = [
  { document: 'guide-2018', section: 'DescribeLoadBalancers' },
  { document: 'api-description-2024', section: 'DescribeServerCertificates' },
];
const ordered = [
  { document: 'guide-2018', section: 'DescribeLoadBalancers' },
  { document: 'api-description-2024', section: 'DescribeLoadBalancers' },
];
const grown = [{ document: 'api-description-2024', section: 'DescribeLoadBalancerAttribute' }];

/** The other ways of serving that the documents of the service allow. */
export function clbVariants(book: SpecBook): readonly Variant<ClbState>[] {
  return [
    ...bandwidthVariants,
    ...busyVariants(book),
    ...codeVariants(book),
    ...deliveryVariants(responses),
    ...disputeVariants,
    ...errorTextVariants,
    ...healthVariants,
    ...identifierVariants,
    ...ineffectiveVariants(book),
    ...layoutVariants(book, responses),
    ...leftOutVariants,
    ...listVariants(handlers, { lagging, ordered }),
    ...memberVariants(book, { answers, grown }),
    ...requestIdVariants([...answers, ...responses]),
    ...scalarVariants(book),
    ...stateVariants,
    ...tokenVariants,
  ];
}
