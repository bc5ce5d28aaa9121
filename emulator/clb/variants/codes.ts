import type { SpecBook } from '../../../specs/spec-book.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import { errorFor } from '../../core/edition.ts';
import { Refusal, type RefusalAnswer } from '../../core/refusal.ts';
import type { BehaviourSeam, ValidationSeam } from '../../core/seams.ts';
import type { Variant } from '../../core/variant.ts';
import type { BrokenConstraint } from '../../core/validate.ts';
import { otherCodeFor } from './other-codes.ts';

const untied = 'No document ties a code to this situation, and this is one of those that the gateway is known to give.';
const recordings = [{ document: 'gateway-recordings', section: 'missing parameter' }];

/** Refusals by other codes, where the documents know more than one. */
export function codeVariants(book: SpecBook): readonly Variant[] {
  return [
    {
      id: 'codes/general',
      description: 'What no document ties to a code is MissingParameter or InvalidParameter, as of old.',
      legal: 'The guide has these two codes for whatever is missing or wrong.',
      grounds: [{ document: 'guide-2018', section: 'Error Codes' }],
      seams: () => [answering(book, (missing) => (missing ? 'MissingParameter' : 'InvalidParameter'))],
    },
    {
      id: 'codes/with-dot',
      description: 'What no document ties to a code is MissingParam.Name or InvalidParam.Name.',
      legal: untied,
      grounds: [...recordings, { document: 'api-description-2024', section: 'CreateLoadBalancerTCPListener' }],
      seams: () => [answering(book, (missing, name) => `${missing ? 'MissingParam' : 'InvalidParam'}.${name}`)],
    },
    {
      id: 'codes/any-listed',
      description:
        'A wrong value that no document ties to a code gets an Invalid… or Illegal… code that is listed for the action.',
      legal: 'The tables of errors name codes without the situations; any code that stands in them is documented.',
      grounds: [{ document: 'api-description-2024', section: 'CreateLoadBalancerTCPListener' }],
      seams: () => [answering(book, (missing, name, spec) => (missing ? `Missing${name}` : listedFor(spec, name)))],
    },
    {
      id: 'codes/oldest-named',
      description: 'Of the codes that editions name for one situation, the oldest is given.',
      legal: 'Without an edition that binds, a service may speak as any of them does.',
      grounds: [{ document: 'guide-2018', section: 'Error Codes' }],
      betweenEditions: true,
      seams: () => [namedByOldest(book), otherwiseRefusing(book, 'oldest')],
    },
    {
      id: 'codes/last-named',
      description: 'Of the codes that editions name for one situation, the last is given.',
      legal: 'Where documents name several codes for a situation, each of them is right.',
      grounds: [{ document: 'api-description-2024', section: 'CreateLoadBalancerTCPListener' }],
      betweenEditions: true,
      seams: () => [namedLast, otherwiseRefusing(book, 'last')],
    },
  ];
}

/** Gives a code to every violation that documents give none. */
function answering(
  book: SpecBook,
  codeFor: (missing: boolean, name: string, spec: ActionSpec) => string,
): ValidationSeam {
  const statusOf = (spec: ActionSpec, code: string): number =>
    [...spec.errors, ...book.service.commonErrors].find((error) => error.code === code)?.status ?? 400;
  return {
    seam: 'validation',
    validate: (violations, { spec }) =>
      violations.map((violation) => {
        if (violation.named?.length !== 0) return violation;
        const { problem } = violation;
        const missing = problem.code.startsWith('Missing');
        const code = codeFor(missing, problem.about.subject, spec);
        return { ...violation, problem: { ...problem, code, status: statusOf(spec, code) } };
      }),
  };
}

/** One of the codes for something invalid that no document ties to another situation; not the same for all parameters. */
function listedFor({ errors }: ActionSpec, name: string): string {
  const codes = errors
    .filter(
      ({ code, status, coveredBy }) => status < 500 && coveredBy === undefined && /^(?:Invalid|Illegal)/.test(code),
    )
    .map(({ code }) => code);
  return codes[name.length % codes.length] ?? `Invalid${name}`;
}

function namedByOldest({ service: { editions } }: SpecBook): ValidationSeam {
  const [edition] = editions;
  return choosing((violation) => errorFor(violation.named ?? [], { editions, edition }));
}

const namedLast = choosing(({ named }) => named?.at(-1));

function choosing(
  choose: (violation: BrokenConstraint) => { readonly code: string; readonly status: number } | undefined,
): ValidationSeam {
  return {
    seam: 'validation',
    validate: (violations) =>
      violations.map((violation) => {
        const chosen = choose(violation);
        if (!chosen) return violation;
        const { problem } = violation;
        const code = chosen.code.replace('{Parameter}', problem.about.subject);
        return { ...violation, problem: { ...problem, code, status: chosen.status } };
      }),
  };
}

/** Lets handlers refuse what they refuse with another code of the same situation. */
function otherwiseRefusing(book: SpecBook, which: 'oldest' | 'last'): BehaviourSeam {
  return {
    seam: 'behaviour',
    behave: (call, _world, next) => {
      try {
        return next(call);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal(inOtherWords(error.problem));
      }
      function inOtherWords(problem: RefusalAnswer): RefusalAnswer {
        const other = otherCodeFor(problem, call.spec, book, which);
        return other ? { ...problem, code: other.code, status: other.status } : problem;
      }
    },
  };
}
