import type { CallPlan } from '../../cases/call-plan.ts';
import { stepsOf } from '../../cases/steps-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { exchangeable, fixtureKey, resourcesNamedIn } from '../furnishing/fixture-key.ts';
import { untouched, type Write } from '../furnishing/untouched.ts';

/**
 * For each plan the keys of the fixtures that it finds, if so many run at once, all goes well, and whatever is meant to be
 * refused is.
 */
export function foundFixtures(
  plans: readonly CallPlan[],
  book: SpecBook,
  concurrency: number,
): readonly ReadonlySet<string>[] {
  const made = new Map<string, number>();
  const waiting = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, count: number): void => {
    to.set(key, (to.get(key) ?? 0) + count);
  };
  return plans.map((plan) => {
    const keys = exchangeable(plan, book).map(fixtureKey);
    const found = new Set(
      keys.filter((key) => (waiting.get(key) ?? 0) > 0 && (made.get(key) ?? 0) >= Math.min(concurrency, 2)),
    );
    for (const key of found) add(waiting, key, -1);
    for (const key of keys) if (!found.has(key)) add(made, key, 1);
    for (const { key } of leftBy(plan, book)) add(waiting, key, 1);
    return found;
  });
}

function leftBy(plan: CallPlan, book: SpecBook): readonly { readonly key: string }[] {
  if (plan.during || plan.expect.answer === 'model') return [];
  const standing = plan.fixtures.map((fixture) => ({
    key: fixtureKey(fixture),
    resource: fixture.resource,
    needs: resourcesNamedIn(fixture.call),
    endangered: fixture.exclusive === true,
  }));
  return untouched(standing, writesOf(plan, book), book);
}

function writesOf(plan: CallPlan, { actions }: SpecBook): readonly Write[] {
  const isRefused = plan.expect.answer === 'reject';
  return stepsOf(plan).flatMap(({ type, part, calls }) =>
    calls.flatMap(({ action }) => {
      const effect = actions.find(({ name }) => name === action)?.effect;
      if (type === 'fixture' || !effect || effect.operation === 'read' || effect.operation === 'list') return [];
      return part === 'tested' && isRefused && (plan.probe !== undefined || effect.operation === 'create')
        ? []
        : [effect];
    }),
  );
}
