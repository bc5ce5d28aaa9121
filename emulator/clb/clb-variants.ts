import type { SpecBook } from '../../specs/spec-book.ts';
import type { Variant } from '../core/variant.ts';
import { bandwidthVariants } from './variants/bandwidths.ts';
import { busyVariants } from './variants/busy.ts';
import { codeVariants } from './variants/codes.ts';
import { deliveryVariants } from './variants/delivery.ts';
import { disputeVariants } from './variants/disputes.ts';
import { errorTextVariants } from './variants/error-texts.ts';
import { healthVariants } from './variants/health.ts';
import { identifierVariants } from './variants/identifiers.ts';
import { ineffectiveVariants } from './variants/ineffective.ts';
import { layoutVariants } from './variants/layout.ts';
import { leftOutVariants } from './variants/left-out.ts';
import { listVariants } from './variants/lists.ts';
import { memberVariants } from './variants/members.ts';
import { requestIdVariants } from './variants/request-ids.ts';
import { scalarVariants } from './variants/scalars.ts';
import { stateVariants } from './variants/states.ts';
import { tokenVariants } from './variants/tokens.ts';
import type { ClbState } from './state.ts';

/** The other ways of serving that the documents of the service allow. */
export function clbVariants(book: SpecBook): readonly Variant<ClbState>[] {
  return [
    ...bandwidthVariants,
    ...busyVariants(book),
    ...codeVariants(book),
    ...deliveryVariants,
    ...disputeVariants,
    ...errorTextVariants,
    ...healthVariants,
    ...identifierVariants,
    ...ineffectiveVariants(book),
    ...layoutVariants,
    ...leftOutVariants,
    ...listVariants,
    ...memberVariants(book),
    ...requestIdVariants,
    ...scalarVariants(book),
    ...stateVariants,
    ...tokenVariants,
  ];
}
