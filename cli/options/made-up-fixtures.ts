import type { DeclaredFixtures } from '../../harness/wire/target.ts';
import type { Service } from '../../specs/service.ts';

/** Ids that nothing has, for targets that take any; enough of each for whatever a case needs. */
export function madeUpFixtures({ fixtures }: Service): DeclaredFixtures {
  return idsOf(fixtures, 'slbconformance', '1');
}

/** The embedded emulator takes any id of what its service cannot make. */
export function embeddedFixtures({ fixtures }: Service): DeclaredFixtures {
  return idsOf(fixtures, 'embedded', '');
}

/** Ids of one word, numbered where a case can need several. */
function idsOf(fixtures: Service['fixtures'], word: string, only: string): DeclaredFixtures {
  return Object.fromEntries(
    Object.entries(fixtures).map(([name, { prefix, count = 1 }]) => {
      if (count === 1) return [name, `${prefix}-${word}${only}`];
      return [name, Array.from({ length: count }, (_, index) => `${prefix}-${word}${index + 1}`)];
    }),
  );
}
