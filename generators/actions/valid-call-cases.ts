import fc, { type Arbitrary } from 'fast-check';
import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { variantSwitchOf } from '../../specs/derive/variant-switch.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { listed, type Choices } from '../calls/build-call.ts';
import { planForCall } from '../calls/plan-for-call.ts';
import { takesEffectFreely } from '../../specs/oracle/takes-effect.ts';
import { onVariant } from '../calls/variant-switch.ts';
import { isDeclared, validValue } from '../values/sample-value.ts';

/** How many drawn calls each action gets by default. */
const drawnCalls = 5;

/** The plain valid call, and drawn ones in which every optional parameter is sometimes present. */
export function validCallCases(
  action: ActionSpec,
  context: PlanningContext,
): readonly CaseDraft<CallPlan | { readonly arbitrary: Arbitrary<CallPlan> }>[] {
  const expect = { answer: 'accept' } as const;
  const plain: CaseDraft = {
    variant: 'plain',
    level: 'must',
    title: `${action.name} with required parameters only`,
    plan: planForCall({ action, expect, variant: 'plain', bare: true }, context),
  };
  const optional = choosable(action, context);
  if (Object.keys(optional).length === 0) return [plain];
  const drawn = Array.from({ length: context.cases ?? drawnCalls }, (_, index) => {
    const variant = `generated-${index + 1}`;
    return {
      variant,
      level: 'must' as const,
      title: `${action.name} with drawn optional parameters`,
      plan: {
        arbitrary: fc
          .record(optional, { requiredKeys: [] })
          .map((choices) =>
            planForCall({ action, choices: withEffect(action, choices as Choices, context), expect, variant }, context),
          ),
      },
    };
  });
  return [plain, ...drawn];
}

/** The choices without those that a chosen switch takes the effect from: the documents do not say what becomes of them. */
function withEffect(action: ActionSpec, drawn: Choices, { book }: PlanningContext): Choices {
  const kinds = variantSwitchOf(action, book.service);
  const { variant = kinds?.variants[0] } = onVariant(action, drawn, book);
  const choices = kinds && variant !== undefined ? { ...drawn, [kinds.name]: variant } : drawn;
  const chosen = (name: string): boolean => Object.hasOwn(choices, name);
  const idle = new Set(
    action.rules
      .filter(({ kind }) => kind === 'effective-only-if')
      .filter(
        ({ when: { equals, differs } }) =>
          Object.entries(equals).some(([name, value]) => chosen(name) && choices[name] !== value) ||
          Object.entries(differs).some(([name, value]) => choices[name] === value),
      )
      .map(({ parameter }) => parameter),
  );
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !idle.has(name)));
}

/** An arbitrary for every parameter that a valid call may or may not hold. */
function choosable(action: ActionSpec, context: PlanningContext): Record<string, Arbitrary<Choices[string]>> {
  const forbidden = new Set(
    action.rules.filter(({ kind }) => kind === 'forbidden-with').map(({ parameter }) => parameter),
  );
  const keys = new Set(context.book.service.resources.flatMap(({ key }) => key));
  const entries = action.parameters
    .filter((parameter) => parameter.untestable === undefined && parameter.costs.length === 0 && !isDeclared(parameter))
    .filter((parameter) => takesEffectFreely(action, parameter, context))
    .filter((parameter) => !forbidden.has(parameter.name) && !keys.has(parameter.name) && listed(parameter, context))
    .filter((parameter) => parameter.name !== context.book.service.regionParameter)
    .flatMap((parameter) => {
      const arbitrary = validValue(parameter, context);
      return arbitrary ? [[parameter.name, arbitrary] as const] : [];
    });
  return Object.fromEntries(entries);
}
