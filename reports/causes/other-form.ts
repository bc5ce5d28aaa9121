import type { CapabilityName, Finding, FixedForm, ReportedExchange, RunReport } from '../model/run-report.ts';
import { requestLines } from '../parts/request-lines.ts';
import { lastTo } from './last-to.ts';
import { partsOf, type Working } from './working.ts';

/** A part of the form of a request that is not that of the run, and that the target never understands. */
export interface OtherForm {
  /** For look-ups: `format xml`. */
  readonly part: string;
  /** As it ends a sentence: "in XML". */
  readonly words: string;
  readonly lacks: CapabilityName;
}

const forms: readonly OtherForm[] = [
  { part: 'format xml', words: 'in XML', lacks: 'xml' },
  { part: 'format json', words: 'in JSON', lacks: 'json' },
  { part: 'method post', words: 'by POST', lacks: 'post' },
  { part: 'method get', words: 'by GET', lacks: 'get' },
  { part: 'signature v1', words: 'with signatures of version 1', lacks: 'signatureV1' },
  { part: 'signature v3', words: 'with signatures of version 3', lacks: 'signatureV3' },
];

/** In what the request that shows a problem differs from the form of the run, where nothing in that form is understood. */
export function otherForms(
  { exchanges, shownBy }: Finding,
  { options }: RunReport['run'],
  { speaks }: Working,
): readonly OtherForm[] {
  const asked = lastTo(exchanges, shownBy?.action);
  if (!asked || typeof options['format'] !== 'string') return [];
  const usual = new Set(['format', 'method', 'signature'].map((name) => `${name} ${String(options[name])}`));
  const parts = new Set(partsOf(formOf(asked)));
  return forms.filter(({ part }) => parts.has(part) && !usual.has(part) && !speaks(part));
}

/** POST with all parameters in the query needs hardly more than GET. */
function formOf({ request }: ReportedExchange): FixedForm {
  const { common } = requestLines(request);
  const header = (wanted: string): string =>
    Object.entries(request.headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
  const format = common.find(([name]) => name === 'Format')?.[1] ?? header('accept');
  return {
    format: format.toLowerCase().includes('xml') ? 'xml' : 'json',
    method: request.method === 'POST' && request.body !== '' ? 'post' : 'get',
    signature: header('authorization') === '' ? 'v1' : 'v3',
  };
}
