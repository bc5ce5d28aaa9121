import type { WireParameters } from '../../protocol/wire.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Furnishing } from '../furnishing/furnishing.ts';
import { addedBy } from '../provisioning/remember-added.ts';
import type { Sent } from '../provisioning/workshop.ts';

/** Something that a call of a case made or added. */
interface Thing {
  readonly resource: string;
  readonly identifier: string;
  readonly parameters: WireParameters;
}

/** What a case made and what of it is gone again, so that it is known what lists show once they are up to date. */
export interface Standing {
  /** Takes note of a call and of what came of it. */
  readonly note: (action: string, parameters: WireParameters, sent: Sent) => void;
  /** What a list must hold that is asked for like this; nothing that a filter of it may leave out. */
  readonly heldBy: (list: ActionSpec, parameters: WireParameters) => readonly string[];
  /** Whether the case, or one before it, made this and removed it. */
  readonly isGone: (identifier: string) => boolean;
  /** What an earlier case left stands from now on. */
  readonly have: (left: Furnishing) => void;
  /** All that the case made is gone with it, but for what it left. */
  readonly end: (left: Furnishing) => void;
}

/** Nothing stands yet; `gone` is what earlier cases made and removed. */
export function openStanding(book: SpecBook, gone: Set<string>): Standing {
  let things: readonly Thing[] = [];
  const drop = (isTaken: (thing: Thing) => boolean): void => {
    for (const thing of things.filter(isTaken)) gone.add(thing.identifier);
    things = things.filter((thing) => !isTaken(thing));
  };
  return {
    note: (action, parameters, { answer, made }) => {
      const effect = book.actions.find(({ name }) => name === action)?.effect;
      if (answer.meaning.type !== 'success' || !effect) return;
      const { operation, resource } = effect;
      if (operation === 'delete' || operation === 'remove') {
        // What parts are taken from is named too, and stays.
        const isMeant = (thing: Thing): boolean => operation === 'delete' || thing.resource === resource;
        drop((thing) => isMeant(thing) && takesAway(parameters, thing, book.service.regionParameter));
      }
      const identifiers = made?.identifier === undefined ? addedBy(answer, book) : [made.identifier];
      things = [...things, ...identifiers.map((identifier) => ({ resource, identifier, parameters }))];
    },
    heldBy: ({ effect }, asked) =>
      things
        .filter(({ resource }) => resource === effect.resource)
        .filter(({ identifier, parameters }) =>
          Object.entries(asked).every(
            ([name, value]) => value.split(',').includes(identifier) || parameters[name] === value,
          ),
        )
        .map(({ identifier }) => identifier),
    isGone: (identifier) => gone.has(identifier),
    have: (left) => {
      const identified = left.flatMap(({ made: { resource, identifier }, parameters }) =>
        identifier === undefined ? [] : [{ resource, identifier, parameters }],
      );
      things = [...things, ...identified];
    },
    end: (left) => drop(({ identifier }) => !left.some(({ made }) => made.identifier === identifier)),
  };
}

/** Whether a deletion names a thing, or all that it is a part of. */
function takesAway(deletion: WireParameters, { identifier, parameters }: Thing, region: string | undefined): boolean {
  const names = Object.entries(deletion).filter(([name]) => name !== region);
  return (
    names.some(([, value]) => value.includes(identifier)) ||
    (names.length > 0 && names.every(([name, value]) => parameters[name] === value))
  );
}
