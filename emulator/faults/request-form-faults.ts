import type { SpecBook } from '../../specs/spec-book.ts';
import { gatewayProblem, missingCommon, unknownAction, type Attempt } from '../wire/attempt.ts';
import type { AuthenticationFault } from '../core/fault.ts';
import type { RefusalAnswer } from '../core/refusal.ts';

/** Faults in taking a request apart: a method, a place of the parameters, or a way of sending them is not understood. */
export function requestFormFaults(book: SpecBook): readonly AuthenticationFault[] {
  const topic = `${book.service.id}.protocol.protocol`;
  const fault = (
    name: string,
    detail: string,
    description: string,
    admit: (problem: RefusalAnswer | undefined, attempt: Attempt) => RefusalAnswer | undefined,
    alsoBreaks: readonly string[] = [],
  ): AuthenticationFault => ({
    id: `protocol/${name}`,
    seam: 'authentication',
    requirement: `${topic}.${detail}`,
    alsoBreaks: alsoBreaks.map((also) => `${topic}.${also}`),
    description,
    admit,
  });
  return [
    fault(
      'form-ignored',
      'post-form',
      'The form in the body of a POST is not read.',
      (problem, { headers }) => (headers['content-type'] === undefined ? problem : unknownAction()),
      ['*'],
    ),
    fault(
      'query-of-post-ignored',
      'post-query',
      'The query of a POST is not read.',
      (problem, { method, headers }) =>
        method === 'POST' && headers['content-type'] === undefined ? unknownAction() : problem,
      ['v3-query'],
    ),
    fault('chunks-ignored', 'chunked-body', 'A body without a length is not read.', (problem, { headers }) =>
      headers['transfer-encoding'] === 'chunked' ? missingCommon('AccessKeyId') : problem,
    ),
    fault('any-method-accepted', 'unsupported-http-method', 'The HTTP method does not matter.', (problem) =>
      problem?.code === 'UnsupportedHTTPMethod' ? undefined : problem,
    ),
    fault('method-wrong-status', 'unsupported-http-method', 'An unknown method is an internal error.', (problem) =>
      problem?.code === 'UnsupportedHTTPMethod' ? gatewayProblem(500, problem.code, '') : problem,
    ),
  ];
}
