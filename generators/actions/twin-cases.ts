import type { CallForm } from '../../cases/call.ts';
import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { documentedForms } from '../../specs/oracle/documented-forms.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { filledPlan } from '../calls/filled-plan.ts';

/**
 * A read in the usual form, in another one, and again in the usual one, of a resource that has much to show. Each other
 * form differs in one part or in all; another signature version is tried where the run speaks more than one.
 */
export function twinCases(action: ActionSpec, context: PlanningContext): readonly CaseDraft[] {
  const documented = documentedForms(context.book.service, context);
  const [format, ...formats] = documented.formats;
  const [method, ...methods] = documented.methods;
  const [signature, ...signatures] = context.forms?.signatures ?? [];
  const parts: readonly CallForm[] = [
    ...formats.map((other) => ({ format: other })),
    ...methods.map((other) => ({ method: other })),
    ...signatures.map((other) => ({ signature: other })),
  ];
  const usual: CallForm = {
    ...(format ? { format } : {}),
    ...(method ? { method } : {}),
    ...(signature && signatures.length > 0 ? { signature } : {}),
  };
  const all: CallForm = Object.assign({}, ...parts);
  const twins = Object.keys(all).length > 1 ? [...parts, all] : parts;
  return twins.map((other) => {
    const variant = Object.values(other).join('-').toLowerCase();
    return {
      variant,
      level: 'should',
      title: `${action.name} ${words(usual)}, then ${words({ ...usual, ...other })}`,
      plan: { ...filledPlan(action, context, 'filled'), tampering: usual, twin: { ...usual, ...other } },
    };
  });
}

function words({ format, method, signature }: CallForm): string {
  return [format?.toUpperCase(), method, signature?.toUpperCase()].filter((part) => part !== undefined).join(' ');
}
