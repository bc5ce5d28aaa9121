import { toErrorBody } from '../../protocol/bodies/error-envelope.ts';
import { encodeJson } from '../../protocol/bodies/json-body.ts';
import type { WireResponse } from '../../protocol/wire.ts';
import { encodeXml } from '../../protocol/bodies/xml-body.ts';
import type { Fields } from '../core/call.ts';
import type { RefusalAnswer } from '../core/refusal.ts';
import type { Reply } from './reply.ts';

/** The bytes of an answer: flat JSON, or XML under `<ActionResponse>`, `<Error>` for errors. */
export function encodeReply({ action, format, status, failed, fields }: Reply): WireResponse {
  const json = format === 'json';
  const body = json ? encodeJson(fields) : encodeXml(failed ? 'Error' : `${action}Response`, fields);
  const contentType = json ? 'application/json;charset=utf-8' : 'text/xml;charset=utf-8';
  return { status, headers: { 'content-type': contentType }, body };
}

/** The fields of an error envelope; newer gateways add a link that explains the code. */
export function errorFields(
  { code, message }: RefusalAnswer,
  requestId: string,
  hostId: string,
  product: string,
): Fields {
  const query = new URLSearchParams({ q: code, product, requestId });
  const recommend = `https://api.alibabacloud.com/troubleshoot?${query.toString()}`;
  return toErrorBody({ code, message, requestId, hostId, recommend });
}
