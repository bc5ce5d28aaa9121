import type { Call, Slot } from '../../cases/call.ts';
import type { FixturePlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import { resourcesIn } from '../../cases/server-slots.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionFor, actionNamed, resourceNamed } from './context.ts';

/** All resources that calls refer to, each after what it needs itself. */
export function orderFixtures(
  given: readonly FixturePlan[],
  calls: readonly Call[],
  context: PlanningContext,
  seed: number,
  flags: { readonly exclusive: string | undefined; readonly made: string | undefined },
): readonly FixturePlan[] {
  const ordered: FixturePlan[] = [];
  const visit = (fixture: FixturePlan): void => {
    if (fixture.resource === flags.made || ordered.some(({ resource }) => resource === fixture.resource)) return;
    need(fixture.call);
    ordered.push(fixture.resource === flags.exclusive ? { ...fixture, exclusive: true } : fixture);
  };
  const need = (call: Call): void => {
    for (const value of Object.values(call.parameters)) {
      for (const name of resourcesOf(value)) {
        // A part comes with what it is a part of, which is given.
        if (resourceNamed(context.book, name).aspectOf !== undefined) continue;
        visit(given.find(({ resource }) => resource === name) ?? fixtureFor(name, undefined, {}, context, seed));
      }
    }
  };
  for (const fixture of given) visit(fixture);
  for (const call of calls) need(call);
  return ordered;
}

/** The plan to make a resource; one that holds others is pooled. */
export function fixtureFor(
  name: string,
  variant: string | undefined,
  choices: Choices,
  context: PlanningContext,
  seed: number,
): FixturePlan {
  const creator = actionFor(context.book, 'create', name, variant);
  if (!creator) throw new Error(`no action creates a ${name}`);
  const described = resourceNamed(context.book, name);
  const { anchor } = described;
  return {
    resource: name,
    ...(variant === undefined ? {} : { variant }),
    call: buildCall(
      creator,
      { ...tokensOf(creator, '-fixture'), ...variantIn(described, variant), ...choices },
      context,
      seed,
    ),
    pooled: context.book.service.resources.some(({ parent }) => parent === name),
    ...(anchor ? { anchor: buildCall(actionNamed(context.book, anchor.action), anchor.parameters, context, 1) } : {}),
  };
}

/** What a creation says to make a resource of some variant, where one action makes all. */
export function variantIn({ variantBy }: Resource, variant: string | undefined): Choices {
  return variantBy === undefined || variant === undefined ? {} : { [variantBy]: variant };
}

/** The ClientToken of a creation where the action takes one: by it, one whose answer was lost is found again. */
export function tokensOf(creator: ActionSpec, suffix: string): Choices {
  const tokens = creator.parameters.filter(({ typical }) => typical === '$token');
  return Object.fromEntries(tokens.map(({ name }): [string, Slot] => [name, { fill: 'token', suffix }]));
}

/** The resources whose identifiers a value holds. */
export function resourcesOf(value: string | Slot): readonly string[] {
  if (typeof value === 'string') return [];
  if (value.fill === 'servers') return resourcesIn(value.text);
  if (value.fill === 'list') return value.of.flatMap(resourcesOf);
  return value.fill === 'identifier' ? [value.resource] : [];
}
