import type { WireRequest } from '../../protocol/wire.ts';

/** What curl sets itself. */
const ownHeaders = new Set(['host', 'content-length', 'connection']);

/** A line for a shell that sends a request just as it is. */
export function curlLine({ method, target, headers, body, chunked }: WireRequest, origin: string): string {
  const given = Object.entries(headers)
    .filter(([name]) => !ownHeaders.has(name))
    .flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)]);
  return [
    "curl -sS --globoff -w '\\n'",
    ...(method === 'GET' ? [] : ['-X', method]),
    ...given,
    ...(chunked ? ['-H', quoted('transfer-encoding: chunked')] : []),
    ...(body === '' ? [] : ['--data-binary', quoted(body)]),
    quoted(`${origin}${target}`),
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
