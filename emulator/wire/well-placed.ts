import type { WireParameters } from '../../protocol/wire.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { decide, type Scope } from '../core/edition.ts';
import type { Attempt } from './attempt.ts';

/** The parameters of a request without those that a POST has in another place than the documents in force want them. */
export function wellPlaced(
  { parameters }: ActionSpec,
  { method, parameters: sent, inBody }: Attempt,
  scope: Scope,
): WireParameters {
  if (method !== 'POST') return sent;
  const misplaced = new Set(
    parameters.flatMap(({ name, spellings, place }) => {
      if (!place) return [];
      const names = [name, ...Object.values(spellings)];
      return Object.keys(sent).filter(
        (flat) =>
          names.some((known) => flat === known || flat.startsWith(`${known}.`)) &&
          decide(place, (where) => (where === 'body') === inBody.has(flat), scope)?.accepted === false,
      );
    }),
  );
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !misplaced.has(name)));
}
