import type { AlbWorld } from './state.ts';

/**
 * Whether something of another product exists. Nothing is known of it here but the form of its identifiers: those that
 * begin as the specs say exist.
 */
export function existsElsewhere(id: unknown, fixture: string, world: AlbWorld): boolean {
  const prefix = world.book.service.fixtures[fixture]?.prefix;
  return prefix === undefined || String(id).startsWith(`${prefix}-`);
}
