import type { Slot } from './call.ts';

const place = /\$server(\d+)/g;
const declared = /\$declared\.([\w-]+)#([1-9]\d*)/g;
const made = /\$made\.([a-z-]+(?:#\d+)?)/g;

/** A text as a value of a call: a slot where it speaks of declared servers or of what was made before. */
export function withServers(text: string): string | Slot {
  const isPlain = serversIn(text) === 0 && resourcesIn(text).length === 0 && fixturesIn(text).length === 0;
  return isPlain ? text : { fill: 'servers', text };
}

/** How many servers a text speaks of: the highest number of any. */
export function serversIn(text: string): number {
  return Math.max(0, ...[...text.matchAll(place)].map(([, number]) => Number(number)));
}

/** The text with the identifiers of servers in their places, counted from 1. */
export function fillServers(text: string, identifierOf: (number: number) => string): string {
  return text.replaceAll(place, (_, number: string) => identifierOf(Number(number)));
}

/**
 * The kinds of resources whose identifiers a text names: `$made.vserver-group` is the one made last, `$made.rule#2` the
 * second of those made.
 */
export function resourcesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(made)].map(([, resource = '']) => resource.replace(/#\d+$/, '')))];
}

/** Whether a value of a call is the identifier of something that was made before. */
export function namesMade(value: string | Slot | null | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value.fill === 'identifier' || (value.fill === 'servers' && /^\$made\.[a-z-]+(?:#\d+)?$/.test(value.text));
}

/** The text with the identifiers of resources in their places; they are asked for by name, with the number if there is one. */
export function fillResources(text: string, identifierOf: (resource: string) => string): string {
  return text.replaceAll(made, (_, resource: string) => identifierOf(resource));
}

/** The declared fixtures that a text names: `$declared.zones#2` is the second zone. */
export function fixturesIn(text: string): readonly { readonly name: string; readonly count: number }[] {
  return [...text.matchAll(declared)].map(([, name = '', number]) => ({ name, count: Number(number) }));
}

/** The text with the identifiers of declared fixtures in their places; they are counted from 1. */
export function fillFixtures(text: string, identifierOf: (name: string, number: number) => string): string {
  return text.replaceAll(declared, (_, name: string, number: string) => identifierOf(name, Number(number)));
}
