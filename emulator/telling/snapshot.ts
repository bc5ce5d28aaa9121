import { X509Certificate } from 'node:crypto';
import { stateAt, type Timeline } from '../core/timeline.ts';

/** What an emulator holds, as plain data. */
export type Snapshot = Readonly<Record<string, unknown>>;

/**
 * A copy of a state that can be read, printed as JSON and compared: what is kept by identifier is an object of these, what
 * passes by itself is the state that it is in at a moment, and a certificate is its subject.
 */
export function snapshotOf(state: unknown, now: number): Snapshot {
  return Object.fromEntries(entriesOf(Object.entries(state ?? {}), now));
}

function entriesOf(
  entries: readonly (readonly [unknown, unknown])[],
  now: number,
): readonly (readonly [string, unknown])[] {
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[String(name), plain(value, now)] as const]));
}

function plain(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return Object.fromEntries(entriesOf([...value], now));
  if (value instanceof Set || Array.isArray(value)) return [...value].map((item: unknown) => plain(item, now));
  if (value instanceof X509Certificate) return value.subject;
  return isTimeline(value) ? stateAt(value, now) : snapshotOf(value, now);
}

function isTimeline(value: object): value is Timeline {
  const names = Object.keys(value);
  return 'state' in value && names.every((name) => name === 'state' || name === 'next');
}
