import type { WireParameters } from '../../protocol/wire.ts';
import type { MadeResource } from '../journal/made-resource.ts';

/** A fixture that stands: what makes another one equal to it, and the kinds of resources that it was made with. */
export interface Piece {
  readonly key: string;
  readonly made: MadeResource;
  readonly needs: readonly string[];
  /** What it was made with, as it went out. */
  readonly parameters: WireParameters;
}

/** Pieces in the order in which they were made, which is that in which they need each other. */
export type Furnishing = readonly Piece[];

/** Takes apart what does not belong together. */
export function partsOf(pieces: Furnishing): readonly Furnishing[] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const needed = parts.filter((part) => part.some(({ made }) => piece.needs.includes(made.resource)));
    for (const part of needed) parts.splice(parts.indexOf(part), 1);
    parts.push([...needed.flat(), piece]);
  }
  return parts.map((part) => part.toSorted((a, b) => pieces.indexOf(a) - pieces.indexOf(b)));
}
