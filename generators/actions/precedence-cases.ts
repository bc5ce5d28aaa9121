import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { independentParameters } from '../../specs/derive/derive-combinations.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { Choices } from '../calls/build-call.ts';
import { constraintCases } from '../constraint-cases.ts';
import { planForCall } from '../calls/plan-for-call.ts';
import { presenceCases } from '../presence-cases.ts';
import { createRandom, shuffled } from '../values/random.ts';

/** So many calls per action by default. */
const drawnPairs = 2;

/** A parameter with what breaks it: a value, or its absence. */
interface Mistake {
  readonly parameter: string;
  readonly words: string;
  readonly choice: Choices[string];
}

/**
 * Calls that break two constraints, drawn by the seed: which error wins is recorded, never judged. Parameters of rules are
 * left alone, so that two mistakes never add up to a third or cancel each other.
 */
export function precedenceCases(action: ActionSpec, context: PlanningContext): readonly CaseDraft[] {
  const free = independentParameters(action, context.book);
  return Array.from({ length: context.cases ?? drawnPairs }, (_, index) => `generated-${index + 1}`).flatMap(
    (variant) => {
      const two = drawMistakes(action, free, context, createRandom(context.seed(variant)));
      if (two.length < 2) return [];
      const choices = Object.fromEntries(two.map(({ parameter, choice }) => [parameter, choice]));
      const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
      return [
        {
          variant,
          level: 'observe' as const,
          title: `${action.name} with two mistakes: ${two.map(({ words }) => words).join(' and ')}`,
          plan: planForCall({ action, choices, expect, variant }, context),
        },
      ];
    },
  );
}

/** One mistake each in two of the parameters, as far as there are two that can be wrong at all. */
function drawMistakes(
  action: ActionSpec,
  parameters: readonly Parameter[],
  context: PlanningContext,
  random: () => number,
): readonly Mistake[] {
  const drawn: Mistake[] = [];
  for (const parameter of shuffled(parameters, random)) {
    const [mistake] = shuffled(mistakesOf(action, parameter, context), random);
    if (mistake) drawn.push(mistake);
    if (drawn.length === 2) break;
  }
  return drawn;
}

/** The cases that must be refused for one parameter, taken as mistakes. */
function mistakesOf(action: ActionSpec, parameter: Parameter, context: PlanningContext): readonly Mistake[] {
  const { name } = parameter;
  const kinds = (['range', 'enum', 'length', 'pattern'] as const).filter((kind) => parameter[kind] !== undefined);
  const drafts = [
    ...presenceCases(action, parameter, context).filter(({ variant }) => variant === 'absent'),
    ...kinds.flatMap((kind) => constraintCases(action, parameter, kind, context)),
  ].filter(({ plan }) => plan.expect.answer === 'reject');
  return drafts.map(({ variant, plan }) => ({
    parameter: name,
    words: `${name} ${variant}`,
    choice: plan.call.parameters[name] ?? null,
  }));
}
