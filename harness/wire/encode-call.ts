import { randomUUID } from 'node:crypto';
import { encodeRequest, formatTimestamp } from '../../protocol/encode-request.ts';
import type { WireForm, WireParameters, WireRequest } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { placesOf } from './places-of.ts';
import type { CallOptions } from './call-options.ts';
import type { Target } from './target.ts';

/** A signed request for a call; whatever the case does to it is done before it is signed. */
export function encodeCall(
  target: Target,
  book: SpecBook,
  action: string,
  parameters: WireParameters,
  { tampering = {}, sending = {}, nonce = randomUUID() }: CallOptions,
  form: WireForm,
  edition?: string,
): WireRequest {
  const offsetSeconds = tampering.clockOffsetSeconds ?? sending.clockOffsetSeconds ?? 0;
  const secret = tampering.secret === 'wrong' ? 'not-the-secret-of-this-key' : target.credentials.accessKeySecret;
  const places = placesOf(book, action, parameters, tampering.places, edition);
  const place = tampering.place ?? (book.service.forms?.place === 'query' ? 'query' : undefined);
  // Only a POST has a body.
  const isPost = form.method === 'GET' && Object.values(places).includes('body');
  return encodeRequest({
    action,
    version: book.service.version,
    parameters,
    credentials: { ...target.credentials, accessKeySecret: secret },
    format: form.format,
    method: isPost ? 'POST' : form.method,
    timestamp: formatTimestamp(Date.now() + offsetSeconds * 1000),
    nonce,
    host: new URL(target.endpoint).host,
    scheme: form.signature,
    ...(place ? { place } : {}),
    places,
    ...(tampering.chunked === undefined ? {} : { chunked: tampering.chunked }),
    ...(tampering.omit ? { omit: tampering.omit } : {}),
    ...(tampering.override ? { override: tampering.override } : {}),
    ...(tampering.misencoding ? { misencoding: tampering.misencoding } : {}),
  });
}

/** Whether a request bears a nonce that no other bore, and may be signed and sent anew. */
export function isFresh({ tampering = {}, sending = {}, nonce, resend }: CallOptions): boolean {
  const { replayNonce, override } = tampering;
  return (
    nonce === undefined &&
    resend === undefined &&
    replayNonce !== true &&
    override === undefined &&
    sending.cut === undefined
  );
}
