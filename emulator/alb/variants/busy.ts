import type { ActionSpec } from '../../../specs/action-spec.ts';
import { isCode } from '../../../specs/oracle/is-code.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Variant } from '../../core/variant.ts';
import { putOff, throttled } from '../../variants/turned-away.ts';

/** Services that are busy now and then: a call that comes a second time is taken. */
export function busyVariants(book: SpecBook): readonly Variant[] {
  const { busyErrors } = book.service;
  const ownCode = ({ errors }: ActionSpec): string | undefined =>
    errors.find(({ code, status }) => status === 400 && busyErrors.some((busy) => isCode(busy, code)))?.code;
  return [
    {
      id: 'busy/throttling',
      description: 'One call in six is throttled when it first comes.',
      legal: 'Throttling is what the gateway may answer to any call; who waits and asks again is served.',
      grounds: [{ document: 'gateway-recordings', section: 'throttling' }],
      seams: () => [throttled(book, 'Throttling.User')],
    },
    {
      id: 'busy/status',
      description: 'One change in six is told of a passing status when it first comes, and has no effect.',
      legal: 'The actions list these codes, and whatever else goes on in the same account may be the cause.',
      grounds: [{ document: 'api-description-2024', section: 'UpdateListenerAttribute' }],
      seams: () => [putOff(400, ownCode)],
    },
    {
      id: 'busy/unavailable',
      description: 'One change in six is answered by 503 ServiceUnavailable when it first comes, and has no effect.',
      legal: 'The published clients wait for it and ask again.',
      grounds: [{ document: 'client-traffic', section: 'Retries' }],
      seams: () => [putOff(503, () => 'ServiceUnavailable')],
    },
  ];
}
