import type { Server } from './server-cases.ts';

/** A server, without anything said of it. */
export const first: Server = { server: 1 };

/** Another server. */
export const second: Server = { server: 2 };

/** The first server on another port. */
export const elsewhere: Server = { server: 1, port: 81 };

/** The first servers, one for each weight. */
export function weighing(...weights: readonly number[]): readonly Server[] {
  return weights.map((weight, index) => ({ server: index + 1, weight }));
}

/** The first server, once for each port. */
export function ports(...numbers: readonly number[]): readonly Server[] {
  return numbers.map((port) => ({ ...first, port }));
}

/** Servers that go and servers that come in their place, by parameter. */
export function replacing(
  old: readonly Server[] | null,
  by: readonly Server[] | null,
): Readonly<Record<string, readonly Server[] | null>> {
  return { OldBackendServers: old, NewBackendServers: by };
}
