import fc from 'fast-check';
import type { Act } from '../model/act.ts';
import { settledAfter } from './aim.ts';
import { predict } from '../model/load-balancer-model.ts';
import type { SequenceStep } from './sequence-step.ts';
import { smallerSequences, type ShrinkProgress } from './shrink-sequence.ts';
import { nothing, type ModelState } from '../model/state.ts';
import { universeOf, type Theme } from './universe.ts';
import { vocabulary } from '../model/vocabulary.ts';

/** Of a hundred acts so many may change something, and so many must be refused although what they concern is there. */
const shares = { changing: 55, refused: 30 };

/**
 * Draws sequences that lead deep into the model: most acts are chosen by what they do in the state that the ones before
 * have led to. What is drawn is concrete, so that a sequence shrinks by leaving out any of its acts and simplifying the rest.
 */
export class Sequences extends fc.Arbitrary<readonly SequenceStep[]> {
  readonly #theme: Theme;
  readonly #longest: number;

  constructor(theme: Theme, longest: number) {
    super();
    this.#theme = theme;
    this.#longest = longest;
  }

  override generate(random: fc.Random): fc.Value<readonly SequenceStep[]> {
    const length = random.nextInt(Math.ceil(this.#longest / 2), this.#longest);
    let world = nothing;
    const steps = Array.from({ length }, (): SequenceStep => {
      const act = this.#choose(world, random);
      const hurry = random.nextInt(0, 1) === 0;
      world = hurry ? after(world, act) : settledAfter(world, act);
      return { act, hurry };
    });
    return new fc.Value(steps, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is readonly SequenceStep[] {
    return Array.isArray(value);
  }

  override shrink(steps: readonly SequenceStep[], progress?: unknown): fc.Stream<fc.Value<readonly SequenceStep[]>> {
    return fc.stream(smallerSequences(steps, progress as ShrinkProgress | undefined));
  }

  #choose(world: ModelState, random: fc.Random): Act {
    const { thresholds } = vocabulary;
    const threshold = (): string => thresholds[random.nextInt(0, thresholds.length - 1)] ?? '';
    const all = universeOf(this.#theme, world, { HealthyThreshold: threshold(), UnhealthyThreshold: threshold() });
    const lot = random.nextInt(0, 99);
    const isHurried = random.nextInt(0, 1) === 0;
    const fitting = all.filter((act) => {
      const { accepted, mayRefuse, missing } = predict(world, act);
      if (isHurried && isOnItsWay(world)) return concernsOnItsWay(world, act);
      if (lot < shares.changing) return accepted.length > 0 && act.does !== 'read';
      if (lot >= shares.changing + shares.refused) return true;
      return accepted.length === 0 && mayRefuse && missing !== true;
    });
    // First what is done to what, then how: else what can be done in many ways would be done most.
    const among = fitting.length > 0 ? fitting : all;
    const kinds = [...new Set(among.map(kindOf))];
    const kind = kinds[random.nextInt(0, kinds.length - 1)];
    const alike = among.filter((act) => kindOf(act) === kind);
    return alike[random.nextInt(0, alike.length - 1)] ?? { on: 'tag', does: 'read' };
  }
}

/** Whether a listener is between two states. */
function isOnItsWay({ listeners }: ModelState): boolean {
  return Object.values(listeners).some(({ next }) => next !== undefined);
}

/** Whether an act may disturb a listener that is between two states. */
function concernsOnItsWay({ listeners }: ModelState, act: Act): boolean {
  if (act.on !== 'listener' || act.does === 'read') return false;
  const listener = listeners[act.port];
  return listener?.next !== undefined && listener.protocol === act.protocol;
}

function kindOf({ on, does }: Act): string {
  return `${does} ${on}`;
}

function after(world: ModelState, act: Act): ModelState {
  return predict(world, act).accepted[0] ?? world;
}
