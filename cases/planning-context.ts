import type { EditionScope } from '../specs/oracle/judge.ts';
import type { UsableForms } from '../specs/oracle/documented-forms.ts';
import type { SpecBook } from '../specs/spec-book.ts';

/** How many cases a run makes where more would be better and fewer would do. */
export interface Effort {
  /** So many draws of everything that is drawn, instead of the few that each maker of cases has by default. */
  readonly cases?: number | undefined;
  /** Combine the classes of three parameters instead of two in the calls that create. */
  readonly deep?: boolean | undefined;
}

/** What a maker of cases may know: the specs, the editions in force, and the seed of the case it makes. */
export interface PlanningContext extends EditionScope, Effort {
  readonly book: SpecBook;
  readonly forms?: UsableForms | undefined;
  /** Whether the target has an action, as far as its owner declares that; by default it has all. */
  readonly declares?: ((action: string) => boolean) | undefined;
  readonly seed: (variant: string) => number;
  /** By it fixtures are drawn, so that those of many cases are alike; by that of the case where there is none. */
  readonly fixtureSeed?: number | undefined;
}
