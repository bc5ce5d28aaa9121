import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Variant } from '../../core/variant.ts';
import { putOff, throttled } from '../../variants/turned-away.ts';

const common = [{ document: 'help-center-2021', section: 'Common error codes' }];

/** Services that are busy now and then: a call that comes a second time is taken. */
export function busyVariants(book: SpecBook): readonly Variant[] {
  return [
    {
      id: 'busy/throttling',
      description: 'One call in six is throttled when it first comes.',
      legal: 'Throttling is among the codes that any action may give; who waits and asks again is served.',
      grounds: common,
      seams: () => [throttled(book, 'Throttling.User')],
    },
    {
      id: 'busy/configuring',
      description: 'One change in six is answered by ServiceIsConfiguring when it first comes, and has no effect.',
      legal: 'ServiceIsConfiguring is among the codes that any action may give while the service is at work.',
      grounds: common,
      seams: () => [putOff(400, () => 'ServiceIsConfiguring')],
    },
    {
      id: 'busy/unavailable',
      description: 'One change in six is answered by 503 ServiceUnavailable when it first comes, and has no effect.',
      legal: 'The guide lists 503 ServiceUnavailable for a service that is busy, and says that it may be tried again.',
      grounds: [{ document: 'guide-2018', section: 'Error Codes' }],
      seams: () => [putOff(503, () => 'ServiceUnavailable')],
    },
  ];
}
