import type { RefusalTerms, Answers } from '../core/answers.ts';
import type { Scope } from '../core/edition.ts';

/** How the gateway answers, and the service behind it. */
export const answers: Answers = {
  missing,
  invalid: ({ name, type }, _kind, scope) => invalid(name, type === 'integer' ? 'number' : 'text', scope),
  // What stands inside a list is read by the service behind the gateway.
  invalidPart: ({ name }, part, scope) => {
    if (!part.endsWith('.required')) return invalid(name, 'text', scope);
    const field = part.slice(0, -'.required'.length);
    return { status: 400, code: 'MissingParameter', message: `${field} is mandatory in ${name}.` };
  },
  // A rule between parameters is checked by the service behind the gateway, which has codes of its own.
  broken: (fault, name, scope) => {
    if (isOlder(scope)) return fault === 'missing' ? missing(name, scope) : invalid(name, 'text', scope);
    return fault === 'missing'
      ? { status: 400, code: `MissingParam.${name}`, message: `The parameter ${name} is required.` }
      : { status: 400, code: `InvalidParam.${name}`, message: `The parameter ${name} is not allowed here.` };
  },
};

/** The gateway's own answer: one code for all in the guide of 2018 and its successors, later one per parameter. */
function missing(name: string, scope: Scope): RefusalTerms {
  const code = isOlder(scope) ? 'MissingParameter' : `Missing${name}`;
  return { status: 400, code, message: `${name} is mandatory for this action.` };
}

/** The newer gateway is known to name the parameter where it reads numbers; all else keeps the one code for all. */
function invalid(name: string, value: 'number' | 'text', scope: Scope): RefusalTerms {
  const code = isOlder(scope) || value === 'text' ? 'InvalidParameter' : `Invalid${name}`;
  return { status: 400, code, message: `Specified parameter ${name} is not valid.` };
}

function isOlder({ edition }: Scope): boolean {
  return edition === '2018' || edition === '2019';
}
