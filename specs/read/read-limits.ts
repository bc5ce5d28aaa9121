import type { Limits } from '../limits.ts';
import type { Level, Point, Source } from '../point.ts';
import type { SpecFile } from './read-spec-file.ts';

/** Reads limits as they are written, a map from editions; each must be among the sources of its rule. */
export function readLimits(
  written: Readonly<Record<string, Limits>>,
  { sources, level }: { readonly sources: readonly Source[]; readonly level: Level },
  file: SpecFile,
  pointer: string,
): Point<Limits> {
  const statements = Object.entries(written).flatMap(([editions, prose]) =>
    editions.split(' ').map((edition) => {
      const source = sources.find((candidate) => candidate.edition === edition);
      if (!source) throw file.fail(`${pointer}/${editions}`, `no source of edition ${edition} is named`);
      return { edition, level: level === 'must' ? level : ('should' as const), source, prose };
    }),
  );
  const order = (edition: string): number => sources.findIndex((source) => source.edition === edition);
  return { statements: statements.toSorted((a, b) => order(a.edition) - order(b.edition)), errors: [], pointer };
}
