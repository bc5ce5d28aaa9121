import fc from 'fast-check';
import type { BasicAct } from './basic-act.ts';
import type { Grammar } from './grammar.ts';
import type { SequenceStep } from './sequence-step.ts';
import { rightAfter, settledAfter } from './settled-after.ts';
import { smallerSequences, type ShrinkProgress } from './shrink-sequence.ts';

/**
 * Draws sequences that lead deep into the model: most acts are chosen by what they do in the state that the ones before
 * have led to. What is drawn is concrete, so that a sequence shrinks by leaving out any of its acts and simplifying the rest.
 */
export class Sequences<World, Act extends BasicAct, Theme extends string> extends fc.Arbitrary<
  readonly SequenceStep<Act>[]
> {
  readonly #grammar: Grammar<World, Act, Theme>;
  readonly #theme: Theme;
  readonly #longest: number;

  constructor(grammar: Grammar<World, Act, Theme>, theme: Theme, longest: number) {
    super();
    this.#grammar = grammar;
    this.#theme = theme;
    this.#longest = longest;
  }

  override generate(random: fc.Random): fc.Value<readonly SequenceStep<Act>[]> {
    const { model, hasty } = this.#grammar;
    const length = random.nextInt(Math.ceil(this.#longest / 2), this.#longest);
    let world = model.nothing;
    const steps = Array.from({ length }, (): SequenceStep<Act> => {
      const act = this.#choose(world, random);
      const hurry = random.nextInt(0, 1) === 0;
      world = hurry && hasty(act) ? rightAfter(model, world, act) : settledAfter(model, world, act);
      return { act, hurry };
    });
    return new fc.Value(steps, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is readonly SequenceStep<Act>[] {
    return Array.isArray(value);
  }

  override shrink(
    steps: readonly SequenceStep<Act>[],
    progress?: unknown,
  ): fc.Stream<fc.Value<readonly SequenceStep<Act>[]>> {
    return fc.stream(smallerSequences(this.#grammar, steps, progress as ShrinkProgress | undefined));
  }

  #choose(world: World, random: fc.Random): Act {
    const { model, universe, shares, disturbs } = this.#grammar;
    const pick = <T>(from: readonly T[]): T => from[random.nextInt(0, from.length - 1)] as T;
    const all = universe(this.#theme, world, pick);
    const lot = random.nextInt(0, 99);
    const isHurried = random.nextInt(0, 1) === 0;
    const isOnItsWay = model.drift(world).length > 1;
    const fitting = all.filter((act) => {
      const { accepted, mayRefuse, missing } = model.predict(world, act);
      if (isHurried && isOnItsWay) return disturbs(world, act);
      if (lot < shares.changing) return accepted.length > 0 && act.does !== 'read';
      if (lot >= shares.changing + shares.refused) return true;
      return accepted.length === 0 && mayRefuse && missing !== true;
    });
    // First what is done to what, then how: else what can be done in many ways would be done most.
    const among = fitting.length > 0 ? fitting : all;
    const kind = pick([...new Set(among.map(kindOf))]);
    return pick(among.filter((act) => kindOf(act) === kind));
  }
}

function kindOf({ on, does }: BasicAct): string {
  return `${does} ${on}`;
}
