import type { Protocol } from './state.ts';

/** What the words of a sequence are about. */
export type Words = 'thresholds' | 'names' | 'domains' | 'tagKeys' | 'tagValues' | 'addresses' | 'weights';

/** The words that sequences are written in, each list from the simplest on: a word shrinks to those before it. */
export const vocabulary: Readonly<Record<Words, readonly string[]>> = {
  thresholds: ['2', '3', '4', '5', '6', '7', '8', '9', '10'],
  names: ['one', 'two'],
  domains: ['one.example', 'two.example'],
  tagKeys: ['a', 'b', 'c'],
  tagValues: ['1', '2'],
  // A weight belongs to one server, whose number it begins with.
  weights: ['11', '12', '21', '22', '31', '32'],
  addresses: ['10.0.0.1', '10.0.0.2', '192.168.0.0/24'],
};

/** The ports that listeners are on, by the protocol that each speaks most of the time. */
export const ports: Readonly<Record<Protocol, string>> = { tcp: '2014', http: '2018', https: '2022' };
