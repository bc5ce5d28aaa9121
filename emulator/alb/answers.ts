import type { Answers, RefusalTerms } from '../core/answers.ts';

/**
 * No document of the service names a code for a wrong parameter, beside `InvalidParameter` in some lists of errors; what
 * is missing is named by the gateway, as clients of the service met it.
 */
export const answers: Answers = {
  missing,
  invalid: ({ name }) => invalid(name),
  invalidPart: ({ name }) => invalid(name),
  broken: (fault, name) => (fault === 'missing' ? missing(name) : invalid(name)),
};

function missing(name: string): RefusalTerms {
  return { status: 400, code: `Missing${name}`, message: `${name} is mandatory for this action.` };
}

function invalid(name: string): RefusalTerms {
  return { status: 400, code: 'InvalidParameter', message: `Specified parameter ${name} is not valid.` };
}
