import type { ExpectedErrors } from '../specs/expectation.ts';
import type { EditionScope } from '../specs/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { ErrorReference } from '../specs/point.ts';
import type { Service } from '../specs/service.ts';

/**
 * The codes that may refuse a call: those a document names for exactly this situation, and those the editions list for
 * the action or either generation of the gateway. An edition narrows both where it lists any.
 */
export function expectedErrors(
  situation: string,
  subject: string,
  named: readonly ErrorReference[],
  action: ActionSpec,
  service: Service,
  scope: EditionScope,
): ExpectedErrors {
  const gateway = (service.gatewayErrors[situation] ?? []).map((error) => ({
    ...error,
    code: error.code.replace('{Parameter}', subject),
  }));
  const ofAction = action.errors.map(({ code, status, editions }) => ({ code, status, editions }));
  return { named: narrow(named, scope), listed: narrow([...ofAction, ...gateway], scope) };
}

function narrow(errors: readonly ErrorReference[], { edition }: EditionScope): readonly ErrorReference[] {
  if (edition === undefined) return errors;
  const inEdition = errors.filter(({ editions }) => editions.includes(edition));
  return inEdition.length > 0 ? inEdition : errors;
}
