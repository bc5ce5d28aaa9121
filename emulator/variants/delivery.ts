import type { WireResponse } from '../../protocol/wire.ts';
import type { Ground, Variant } from '../core/variant.ts';

const types = 'No document names the media type of an answer; what is known was recorded.';
const http = 'HTTP leaves to the server how it frames an answer and when it closes a connection (RFC 9112).';

/** Answers that are sent in another way. */
export function deliveryVariants(grounds: readonly Ground[]): readonly Variant[] {
  return [
    withHeaders(
      grounds,
      'media-types/spaced',
      'Media types have a blank before an upper-case charset.',
      types,
      (json) => ({
        'content-type': json ? 'application/json; charset=UTF-8' : 'text/xml; charset=UTF-8',
      }),
    ),
    withHeaders(
      grounds,
      'media-types/bare',
      'Media types have no charset, and XML is application/xml.',
      types,
      (json) => ({
        'content-type': json ? 'application/json' : 'application/xml',
      }),
    ),
    withHeaders(grounds, 'delivery/chunked', 'Answers come in small chunks without a length.', http, () => ({
      'transfer-encoding': 'chunked',
    })),
    withHeaders(grounds, 'delivery/closed', 'Every answer closes its connection.', http, () => ({
      connection: 'close',
    })),
  ];
}

function withHeaders(
  grounds: readonly Ground[],
  id: string,
  description: string,
  legal: string,
  headersFor: (json: boolean) => WireResponse['headers'],
): Variant {
  return {
    id,
    description,
    legal,
    grounds,
    seams: () => [
      {
        seam: 'encoding',
        garble: (response, { format }) => ({
          ...response,
          headers: { ...response.headers, ...headersFor(format === 'json') },
        }),
      },
    ],
  };
}
