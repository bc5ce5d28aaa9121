import type { Slot } from './call-plan.ts';

const place = /\$server(\d+)/g;

/** A text as a value of a call: a slot where it speaks of declared servers. */
export function withServers(text: string): string | Slot {
  return serversIn(text) === 0 ? text : { fill: 'servers', text };
}

/** How many servers a text speaks of: the highest number of any. */
export function serversIn(text: string): number {
  return Math.max(0, ...[...text.matchAll(place)].map(([, number]) => Number(number)));
}

/** The text with the identifiers of servers in their places, counted from 1. */
export function fillServers(text: string, identifierOf: (number: number) => string): string {
  return text.replaceAll(place, (_, number: string) => identifierOf(Number(number)));
}
