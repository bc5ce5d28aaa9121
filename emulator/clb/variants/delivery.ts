import type { WireResponse } from '../../../protocol/wire.ts';
import type { Variant } from '../../core/variant.ts';

const grounds = [{ document: 'help-center-2021', section: 'Responses' }];
const types = 'No document names the media type of an answer; what is known was recorded.';
const http = 'HTTP leaves to the server how it frames an answer and when it closes a connection (RFC 9112).';

/** Answers that are sent in another way. */
export const deliveryVariants: readonly Variant[] = [
  withHeaders('media-types/spaced', 'Media types have a blank before an upper-case charset.', types, (json) => ({
    'content-type': json ? 'application/json; charset=UTF-8' : 'text/xml; charset=UTF-8',
  })),
  withHeaders('media-types/bare', 'Media types have no charset, and XML is application/xml.', types, (json) => ({
    'content-type': json ? 'application/json' : 'application/xml',
  })),
  withHeaders('delivery/chunked', 'Answers come in small chunks without a length.', http, () => ({
    'transfer-encoding': 'chunked',
  })),
  withHeaders('delivery/closed', 'Every answer closes its connection.', http, () => ({ connection: 'close' })),
];

function withHeaders(
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
