import type { ReportedExchange } from '../model/run-report.ts';

/** A request as people read it: where it went, and its parameters decoded, in the order sent. */
export interface RequestLines {
  /** The action if the request names one, otherwise its path. */
  readonly title: string;
  readonly place: string;
  readonly parameters: readonly (readonly [string, string])[];
  /** Parameters that every signed call carries. */
  readonly common: readonly (readonly [string, string])[];
  /** The body, unless it is a form whose fields stand among the parameters. */
  readonly body: string;
}

const commonNames =
  /^(?:AccessKeyId|Format|SecurityToken|Signature|SignatureMethod|SignatureNonce|SignatureType|SignatureVersion|Timestamp|Version)$/;

/** Splits a reported request into what a reader looks for. */
export function requestLines({ url, headers, body }: ReportedExchange['request']): RequestLines {
  const question = url.indexOf('?');
  const place = question === -1 ? url : url.slice(0, question);
  const form = isForm(headers, body);
  const pairs = [...pairsOf(question === -1 ? '' : url.slice(question + 1)), ...pairsOf(form ? body : '')];
  const action = pairs.find(([name]) => name === 'Action')?.[1] ?? headers['x-acs-action'];
  return {
    title: action ?? place,
    place,
    parameters: pairs.filter(([name]) => !commonNames.test(name)),
    common: pairs.filter(([name]) => commonNames.test(name)),
    body: form ? '' : body,
  };
}

function isForm(headers: Readonly<Record<string, string>>, body: string): boolean {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return body !== '' && type.toLowerCase().includes('application/x-www-form-urlencoded');
}

function pairsOf(query: string): readonly (readonly [string, string])[] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals === -1 ? [decode(part), ''] : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))];
    });
}

/** Text that is not percent-encoded properly is shown as it was sent. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
