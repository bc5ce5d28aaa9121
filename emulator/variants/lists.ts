import type { Fields, Invocation } from '../core/call.ts';
import type { Handlers } from '../core/handler.ts';
import { Refusal } from '../core/refusal.ts';
import type { Ground, Variant } from '../core/variant.ts';
import type { World } from '../core/world.ts';
import { isObject, rewriting } from './rewrite.ts';

/** So old is what lists show at most, in milliseconds. */
const lagMs = 60;

/** Lists that are read from a copy, as where an index is brought up to date after what it lists, or come in another order. */
export function listVariants<State>(
  handlers: Handlers<State>,
  { lagging, ordered }: { readonly lagging: readonly Ground[]; readonly ordered: readonly Ground[] },
): readonly Variant<State>[] {
  return [
    {
      id: 'lists/lagging',
      description: `Lists show what was there up to ${lagMs} ms ago.`,
      legal:
        'No document says that a list shows at once what was made, changed or deleted; what is read by its identifier is up to date.',
      grounds: lagging,
      seams: () => {
        let copy: { readonly state: State; readonly at: number } | undefined;
        // Taken before a call does anything, so that what it does is missing from it.
        const copyOf = ({ state, now }: World<State>): State => {
          if (!copy || now() - copy.at >= lagMs) copy = { state: copied(state) as State, at: now() };
          return copy.state;
        };
        return [
          {
            seam: 'behaviour',
            behave: (call, world, next) => {
              const state = copyOf(world);
              const answer = next(call);
              const isList = call.spec.effect.operation === 'list';
              return isList ? listed(handlers, call, { ...world, state }, answer) : answer;
            },
          },
        ];
      },
    },
    {
      id: 'lists/reversed',
      description: 'Every list of an answer comes in the opposite order.',
      legal: 'No document says in what order an answer lists anything.',
      grounds: ordered,
      seams: () => rewriting((fields) => reverseLists(fields) as Fields),
    },
  ];
}

/** What the copy answers; where it knows nothing of what is asked about, an empty list. */
function listed<State>(handlers: Handlers<State>, call: Invocation, world: World<State>, upToDate: Fields): Fields {
  try {
    return handlers[call.spec.name]?.(call, world) ?? upToDate;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return emptied(upToDate) as Fields;
  }
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(inner)]));
}

/** Maps, lists and plain objects are copied; what else there is, such as certificates, never changes. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, copied(inner)]));
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner)]));
}

function reverseLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseLists).toReversed();
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reverseLists(inner)]));
}
