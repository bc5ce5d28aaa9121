import { inRegion } from '../../specs/in-region.ts';
import type { Call, Sending } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TokenRelation } from '../../specs/repetition.ts';
import type { Resource } from '../../specs/service.ts';
import { anyEdition } from '../../specs/oracle/judge.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { resourcesOf } from '../../generators/calls/fixture-plans.ts';
import { placeBeside } from '../../generators/calls/one-more.ts';
import { commonBounds, constraintsOf } from '../../generators/values/sample-value.ts';
import { ownName, ownToken, type Creation } from './token-creation.ts';
import { defaultsOf, otherValues } from './token-values.ts';

/** Two creations, and what tells them from other pairs of the same relation. */
export interface TokenPair {
  readonly variant: readonly string[];
  readonly first: Call;
  readonly second: Call;
}

type Choose = (creation: Creation, context: PlanningContext) => readonly ChosenPair[];

interface ChosenPair {
  readonly variant?: string;
  readonly first?: Choices;
  readonly second?: Choices;
  readonly sending?: Sending;
  /** A target may well refuse the token. */
  readonly doubtful?: boolean;
}

const tokens =
  (first: Choices[string], second: Choices[string]): Choose =>
  ({ token, resource }) => {
    // What must be made twice is made where it can stand twice.
    const place = first === null || first !== second ? placeBeside(resource, 1) : {};
    return [{ first: { [token]: first }, second: { [token]: second, ...place } }];
  };

const doubtful =
  (token: Choices[string]): Choose =>
  (creation, context) =>
    tokens(token, token)(creation, context).map((pair) => ({ ...pair, doubtful: true }));

const longest =
  (...suffixes: readonly [string, string]): Choose =>
  ({ action, token, resource }, context) => {
    const length = action.parameters.find(({ name }) => name === token)?.length;
    const { max } = commonBounds(length ? constraintsOf(length, anyEdition(context)) : []);
    if (!length || max > 1024) return [];
    const [first, second] = suffixes.map((suffix) => ({ [token]: ownToken(suffix, max) }));
    const place = suffixes[0] === suffixes[1] ? {} : placeBeside(resource, 1);
    return first && second ? [{ first, second: { ...second, ...place } }] : [];
  };

/** What the two creations hold beside what all hold; where that cannot be had, there is no pair. */
const relations: Readonly<Record<Exclude<TokenRelation, 'other-action'>, Choose>> = {
  same: () => [{}],
  'other-name': ({ resource: { named } }) => (named === undefined ? [] : [{ second: { [named]: ownName('-2') } }]),
  'other-value': (creation, context) =>
    otherValues(creation, context).map(({ name, values: [first, second] }) => ({
      variant: name,
      first: { [name]: first },
      second: { [name]: second },
    })),
  'written-default': (creation, context) =>
    defaultsOf(creation, context).map(([name, value]) => ({
      variant: name,
      first: { [name]: null },
      second: { [name]: value },
    })),
  'other-token': tokens(ownToken('-a'), ownToken('-b')),
  'letter-case': tokens(ownToken('-a'), ownToken('-A')),
  'longest-token': longest('-a', '-a'),
  'longest-tokens-apart': longest('-a', '-b'),
  'empty-token': doubtful(''),
  'non-ascii-token': doubtful(ownToken('-é')),
  'no-token': tokens(null, null),
  'other-account': () => [{ sending: { account: 'other' } }],
  'other-region': (_creation, { book }) => [{ second: inRegion(book.service, { fill: 'other-region' }) }],
};

/** Every pair of creations of a relation. */
export function pairsOf(creation: Creation, relation: TokenRelation, context: PlanningContext): readonly TokenPair[] {
  const { action, base } = creation;
  const seed = context.seed(relation);
  const build = (choices: Choices): Call => buildCall(action, { ...base, ...choices }, context, seed);
  if (relation === 'other-action') return otherActions(creation, build({}), context);
  return relations[relation](creation, context).map(
    ({ variant, first = {}, second = {}, sending, doubtful: mayFail }) => ({
      variant: variant === undefined ? [] : [variant],
      first: { ...build(first), ...(mayFail === true ? { sending: { mayFail } } : {}) },
      second: { ...build(second), ...(sending ? { sending } : {}) },
    }),
  );
}

/**
 * The token in creations of other resources that stand by themselves: of those that take one, or else of all, as a parameter
 * that they do not know.
 */
function otherActions({ action, token, base }: Creation, first: Call, context: PlanningContext): readonly TokenPair[] {
  const { actions, service } = context.book;
  // What the first one needs is there before, with what that is in, and not made by the second.
  const needed = new Set(
    Object.values(first.parameters)
      .flatMap(resourcesOf)
      .flatMap((name) => withHolders(name, service.resources)),
  );
  const others = actions.filter(
    ({ name, effect }) =>
      name !== action.name &&
      !needed.has(effect.resource) &&
      effect.operation === 'create' &&
      service.resources.some((resource) => resource.name === effect.resource && resource.parent === undefined),
  );
  const knowing = others.filter(({ parameters }) => parameters.some(({ name }) => name === token));
  return (knowing.length > 0 ? knowing : others).map((other) => {
    const second = buildCall(other, {}, context, context.seed(other.name));
    const parameters = { ...second.parameters, [token]: base[token] ?? '' };
    return { variant: [other.name], first, second: { ...second, parameters } };
  });
}

/** A resource with what it is in, and what that is in. */
function withHolders(name: string, all: readonly Resource[]): readonly string[] {
  const { parent } = all.find((resource) => resource.name === name) ?? {};
  return parent === undefined ? [name] : [name, ...withHolders(parent, all)];
}
