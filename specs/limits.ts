import { hasLength, matchesPattern } from './constraints.ts';
import type { Level, Point, Source } from './point.ts';
import type { SpecFile } from './read-spec-file.ts';

/** What a rule between or inside resources says in numbers and characters; what is not given is not spoken of. */
export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Body of a regular-expression character class; an `incomplete` one has no say on a text that holds others. */
  readonly characters?: string;
  readonly incomplete?: boolean;
  readonly prefix?: string;
  readonly forbiddenPrefixes?: readonly string[];
  readonly not?: readonly string[];
}

/** What limits are asked about. */
export type Limited = { readonly text: string } | { readonly items: number };

/** Whether something keeps what limits say of it; undefined where they have no say. */
export function keepsLimits(limits: Limits, limited: Limited): boolean | undefined {
  if ('items' in limited) {
    const { minItems = 0, maxItems = Infinity } = limits;
    return limited.items >= minItems && limited.items <= maxItems;
  }
  const { minLength, maxLength, minItems: _least, maxItems: _most, characters = '\\s\\S', ...pattern } = limits;
  const length = {
    ...(minLength === undefined ? {} : { min: minLength }),
    ...(maxLength === undefined ? {} : { max: maxLength }),
  };
  return hasLength(length, limited.text) ? matchesPattern({ ...pattern, characters }, limited.text) : false;
}

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
