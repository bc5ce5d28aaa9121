import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionFor, resourceNamed } from './context.ts';
import { tokensOf } from './fixture-plans.ts';

const numbered = /\$made\.([a-z-]+)#(\d+)/g;

/** The creation of one more resource beside that of the case, which it must not be taken for a repetition of. */
export function oneMore(creator: ActionSpec, context: PlanningContext, seed: number, choices: Choices = {}): Call {
  const resource = resourceNamed(context.book, creator.effect.resource);
  const apart = { ...placeBeside(resource, seed), ...choices, ...nameApart(resource, `-${Math.abs(seed) % 1_000}`) };
  return buildCall(creator, { ...apart, ...tokensOf(creator, '-another') }, context, seed);
}

/** A name of its own, where no two of a kind can have one. */
export function nameApart({ named, uniquelyNamed }: Resource, suffix: string): Choices {
  return named !== undefined && uniquelyNamed ? { [named]: { fill: 'name', suffix } } : {};
}

/** Where a resource is beside others of one holder, and beside those that plain calls make: one of a thousand numbers. */
export function placeBeside({ distinctBy }: Resource, seed: number): Choices {
  return distinctBy === undefined ? {} : { [distinctBy]: String(8_000 + (Math.abs(seed) % 1_000)) };
}

/** The creations of what a call names by its number, beside the first of the kind, which is there anyway. */
export function numberedCreations({ parameters }: Call, context: PlanningContext): readonly Call[] {
  const most = new Map<string, number>();
  for (const value of Object.values(parameters)) {
    const text = typeof value !== 'string' && value.fill === 'servers' ? value.text : '';
    for (const [, resource = '', number] of text.matchAll(numbered)) {
      most.set(resource, Math.max(most.get(resource) ?? 1, Number(number)));
    }
  }
  return [...most].flatMap(([resource, count]) => {
    const creator = actionFor(context.book, 'create', resource);
    if (!creator) return [];
    return Array.from({ length: count - 1 }, (_, index) => {
      const seed = context.seed(`${resource}-${index + 2}`);
      const suffix = `-number-${index + 2}`;
      const name = nameApart(resourceNamed(context.book, resource), suffix);
      return buildCall(creator, { ...name, ...tokensOf(creator, suffix) }, context, seed);
    });
  });
}
