import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { EmulatedService } from '../core/emulated-service.ts';
import type { Fault } from '../core/fault.ts';
import { deriveFaults } from './derive-faults.ts';
import { gatewayFaults } from './gateway-faults.ts';

/** What is worked out once per book and service: derived faults keep no state, and a fault farm asks again and again. */
interface Derived<State> {
  readonly faults: readonly Fault<State>[];
  readonly byId: ReadonlyMap<string, Fault<State>>;
  /** The requirements that can be tested, and are more than observed. */
  readonly binding: ReadonlySet<string>;
}

const derivedByService = new WeakMap<object, WeakMap<SpecBook, Derived<never>>>();

/**
 * Every fault that the emulator of a service can have, sorted by id: those written by hand, and those derived from the
 * specs. What is common to all services is a fault of this one only if its specs promise it. Faults written by hand may
 * keep state, so each emulator asks for its own.
 */
export function allFaults<State>(service: EmulatedService<State>, book: SpecBook): readonly Fault<State>[] {
  const { faults } = derivedFor(service, book);
  return [...faultsByHand(service, book), ...faults].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those written by hand, made anew. */
export function faultsByHand<State>(service: EmulatedService<State>, book: SpecBook): readonly Fault<State>[] {
  const { binding } = derivedFor(service, book);
  const common = gatewayFaults(book).filter(({ requirement }) => binding.has(requirement));
  return [...common, ...service.faults(book)].map((fault) => withSummaries(fault, book));
}

/** The faults that follow from the specs, by id. */
export function derivedFaults<State>(
  service: EmulatedService<State>,
  book: SpecBook,
): ReadonlyMap<string, Fault<State>> {
  return derivedFor(service, book).byId;
}

function derivedFor<State>(service: EmulatedService<State>, book: SpecBook): Derived<State> {
  const byBook = derivedByService.get(service) ?? new WeakMap<SpecBook, Derived<never>>();
  derivedByService.set(service, byBook);
  const known = byBook.get(book) as Derived<State> | undefined;
  if (known) return known;
  const tested = deriveRequirements(book).filter(({ untestable }) => !untestable);
  const testable = new Set(tested.map(({ id }) => id));
  const binding = new Set(tested.filter(({ level }) => level !== 'observe').map(({ id }) => id));
  const faults = deriveFaults(book, service.subjects)
    .filter(({ requirement }) => testable.has(requirement))
    .map((fault) => withSummaries(fault, book));
  const byId = new Map(faults.map((fault) => [fault.id, fault]));
  const derived: Derived<State> = { faults, byId, binding };
  byBook.set(book, derived);
  return derived;
}

/** Combinations and twins ask for everything about an action at once, so whatever breaks it may break them. */
function withSummaries<State>(fault: Fault<State>, { service: { id } }: SpecBook): Fault<State> {
  return { ...fault, alsoBreaks: [...fault.alsoBreaks, `${id}.*.effect.combinations`, `${id}.*.protocol.twins`] };
}
