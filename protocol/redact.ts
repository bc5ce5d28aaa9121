import { escapeXml } from './bodies/escape-xml.ts';
import { percentDecode, percentEncode } from './percent-encode.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** What stands in the place of a secret. */
export const blank = '***';
const secretParameters = new Set(['signature', 'accesskeyid', 'securitytoken', 'privatekey']);
const secretHeaders = new Set(['authorization', 'x-acs-security-token']);
/** A secret parameter in an echoed query, or in an echoed string to sign, where `=` and `&` are escaped once. */
const echo =
  /(?<![A-Za-z_])(Signature|AccessKeyId|SecurityToken|PrivateKey)(?:(=)[^&\s"'<>\\]*|(%3D)(?:(?!%26)[^&\s"'<>\\])*)/gi;

/**
 * Makes a function that blanks out secrets in text, however they are written there: plain, percent-encoded, as a form,
 * in Base64, escaped for JSON or XML. Secrets of fewer than four characters are left, for they would tear up any text, and short
 * ones within longer words, for they are such words as `test`.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= 4).flatMap(formsOf))]
    .filter((form) => form.length >= 4)
    .toSorted((a, b) => b.length - a.length);
  const patterns = forms.map((form) => (form.length < short ? asWord(form) : form));
  return (text) => patterns.reduce<string>((clean, pattern) => clean.replaceAll(pattern, blank), text);
}

/** No key or secret that an account is given is that short. */
const short = 8;

/** The form where it stands for itself, also behind an escape of a query. */
function asWord(form: string): RegExp {
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(`(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))${escaped}(?![A-Za-z0-9])`, 'g');
}

/** A request with the secrets of its parameters, headers and text blanked out. */
export function redactWireRequest(request: WireRequest, redact: (text: string) => string): WireRequest {
  const question = request.target.indexOf('?');
  const path = question === -1 ? request.target : request.target.slice(0, question);
  const query = question === -1 ? '' : `?${redactQuery(request.target.slice(question + 1), redact)}`;
  return {
    method: request.method,
    target: `${path}${query}`,
    headers: redactHeaders(request.headers, redact),
    body: redactQuery(request.body, redact),
  };
}

/**
 * A response with secrets blanked out, in whatever way the target echoed them; so are the secret parameters of a query
 * or string to sign that it repeats.
 */
export function redactWireResponse(response: WireResponse, redact: (text: string) => string): WireResponse {
  const clean = (text: string): string => redactEcho(redact(text));
  return { status: response.status, headers: redactHeaders(response.headers, clean), body: clean(response.body) };
}

/** A text with the secrets of a query or string to sign that it repeats blanked out. */
export function redactEcho(text: string): string {
  return text.replaceAll(
    echo,
    (_whole, name: string, plain?: string, escaped?: string) => `${name}${plain ?? escaped ?? ''}${blank}`,
  );
}

function redactQuery(query: string, redact: (text: string) => string): string {
  const blanked = query.split('&').map((part) => {
    const [name = ''] = part.split('=', 1);
    return part.includes('=') && isSecret(name) ? `${name}=${blank}` : part;
  });
  return redact(blanked.join('&'));
}

/** Whether a parameter holds a secret. The last part of a name counts: `Certificate.1.PrivateKey`. */
export function isSecret(name: string): boolean {
  return secretParameters.has((percentDecode(name) ?? name).split('.').at(-1)?.toLowerCase() ?? '');
}

function redactHeaders(
  headers: Readonly<Record<string, string>>,
  redact: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.has(name) ? blank : redact(value)]),
  );
}

function formsOf(secret: string): readonly string[] {
  const encoded = percentEncode(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const xml = escapeXml(secret);
  const base64 = Buffer.from(secret).toString('base64');
  const forms = [
    secret,
    encoded,
    percentEncode(encoded),
    percentEncode(lowerEscapes(encoded)),
    encoded.replaceAll('%20', '+'),
    encoded.replaceAll(/%(?:21|27|28|29|2A)/g, (escape) => decodeURIComponent(escape)),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
    json,
    json.replaceAll('/', '\\/'),
    escapeCodeUnits(json, /[^ -~]/g),
    escapeCodeUnits(json, /[^ -~]|[<>&='+]/g),
    xml,
    xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  ];
  return [...forms, ...forms.map(lowerEscapes)];
}

/** JSON writers differ in what they escape: some all but ASCII, some what is special to HTML too. */
function escapeCodeUnits(text: string, which: RegExp): string {
  return text.replaceAll(which, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function lowerEscapes(text: string): string {
  return text.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}
