import type { Call, Slot } from '../../cases/call.ts';
import type { FixturePlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { Resource } from '../../specs/service.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { resourcesIn } from '../../cases/server-slots.ts';
import { needsHolder } from '../values/holder-need.ts';
import { parameterClasses } from '../values/parameter-classes.ts';
import { buildCall, listed, type Choices } from './build-call.ts';
import { actionFor, actionNamed, resourceNamed } from './context.ts';

/** All resources that calls refer to, each after what it needs itself. */
export function orderFixtures(
  given: readonly FixturePlan[],
  calls: readonly Call[],
  context: PlanningContext,
  seed: number,
  flags: {
    readonly exclusive: string | undefined;
    readonly made: string | undefined;
    /** What resources are made with besides, by name; none of them is shared with other cases. */
    readonly holders?: Readonly<Record<string, Choices>>;
  },
): readonly FixturePlan[] {
  const ordered: FixturePlan[] = [];
  const visit = (fixture: FixturePlan): void => {
    if (fixture.resource === flags.made || ordered.some(({ resource }) => resource === fixture.resource)) return;
    need(fixture.call);
    const isOwn = fixture.resource === flags.exclusive || flags.holders?.[fixture.resource] !== undefined;
    ordered.push(isOwn ? { ...fixture, exclusive: true } : fixture);
  };
  const need = (call: Call): void => {
    for (const value of Object.values(call.parameters)) {
      for (const name of resourcesOf(value)) {
        // A part comes with what it is a part of, which is given, and a job with the call that names it.
        if (resourceNamed(context.book, name).aspectOf !== undefined || isJob(name, context)) continue;
        const choices = flags.holders?.[name] ?? {};
        visit(given.find(({ resource }) => resource === name) ?? fixtureFor(name, undefined, choices, context, seed));
      }
    }
  };
  for (const fixture of given) visit(fixture);
  for (const call of calls) need(call);
  return ordered;
}

/** Whether a resource is what the answers of other calls name as their jobs. */
function isJob(name: string, { book: { jobs, actions } }: PlanningContext): boolean {
  return actions.find((action) => action.name === jobs?.list)?.effect.resource === name;
}

/** The plan to make a resource; one that holds others is pooled. */
export function fixtureFor(
  name: string,
  variant: string | undefined,
  choices: Choices,
  context: PlanningContext,
  seed: number,
): FixturePlan {
  if (Object.keys(choices).length > 0) return newFixture(name, variant, choices, context, seed);
  const key = [name, variant, context.edition, context.fixtureSeed ?? seed].join('/');
  const known = plainFixtures.get(context.book) ?? new Map<string, FixturePlan>();
  plainFixtures.set(context.book, known);
  const fixture = known.get(key) ?? newFixture(name, variant, choices, context, seed);
  if (context.fixtureSeed !== undefined) known.set(key, fixture);
  return fixture;
}

// What all cases need is drawn by the seed of the run, and thousands of plans hold the same one.
const plainFixtures = new WeakMap<SpecBook, Map<string, FixturePlan>>();

function newFixture(
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
      context.fixtureSeed ?? seed,
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

/** What resources must be made with, by name, so that the values of calls are promised within them. */
export function holderChoices(calls: readonly Call[], context: PlanningContext): Readonly<Record<string, Choices>> {
  const made: Record<string, Choices> = {};
  for (const { action: name, parameters } of calls) {
    const action = actionNamed(context.book, name);
    const around = holderOf(action, context);
    for (const parameter of action.parameters) {
      const value = parameters[parameter.name];
      if (around === undefined || !needsHolder(parameter, value) || !canBeHeld(action, parameter, value, context))
        continue;
      made[around] = { ...made[around], ...parameter.holder?.given };
    }
  }
  return made;
}

/** Whether the editions in force let a resource be made within which a value is promised. */
export function canBeHeld(
  action: ActionSpec,
  { holder }: Parameter,
  value: string | Slot | undefined,
  context: PlanningContext,
): boolean {
  if (!holder || typeof value !== 'string' || Number(value) > holder.atMost) return false;
  const around = holderOf(action, context);
  const creator = around === undefined ? undefined : actionFor(context.book, 'create', around);
  return Object.keys(holder.given).every((name) =>
    creator?.parameters.some((parameter) => parameter.name === name && listed(parameter, context)),
  );
}

/** A parameter as it is within a resource that is made for its values, where one can be made: without those that need none. */
export function withinHolder(action: ActionSpec, parameter: Parameter, context: PlanningContext): Parameter {
  const { holder, typical: _typical, ...within } = parameter;
  if (!holder || !canBeHeld(action, parameter, String(holder.atMost), context)) return parameter;
  return { ...within, unreachable: [...within.unreachable, ...holder.unless] };
}

/** What a resource is made with so that its own values are promised where those of a change of it are. */
export function heldBefore({ effect }: ActionSpec, { parameters }: Call, context: PlanningContext): Choices {
  const creator = actionFor(context.book, 'create', effect.resource, effect.variant);
  if (effect.operation !== 'update' || !creator) return {};
  const held = creator.parameters.filter((own) => needsHolder(own, parameters[own.name]));
  const given = held.flatMap((own): readonly (readonly [string, Choices[string]])[] => {
    const within = withinHolder(creator, own, context);
    const [first] = within === own ? [] : parameterClasses(within, context).filter(({ value }) => value !== null);
    return first ? [[own.name, first.value]] : [];
  });
  return Object.fromEntries(given);
}

/** The resource within which an action makes or changes something. */
export function holderOf({ effect }: ActionSpec, { book }: PlanningContext): string | undefined {
  const { aspectOf, parent } = resourceNamed(book, effect.resource);
  return aspectOf === undefined ? parent : resourceNamed(book, aspectOf).parent;
}
