import { flattenParameters, type ParameterValue } from '../../protocol/flatten.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import type { Call, Structure, Value } from './fact.ts';

export type Fill = (text: string) => string;

/** Puts values in the place of `$names`. */
export function filler(resolve: (name: string) => string): Fill {
  return (text) => text.replaceAll(/\$([a-zA-Z]\w*)/g, (_, name: string) => resolve(name));
}

/** The parameters of a call as they go over the wire. */
export function wireParameters(call: Call, lists: 'json' | 'flat', fill: Fill): WireParameters {
  const entries = Object.entries(call.parameters).map(([written, value]): [string, ParameterValue] => {
    const [name, filled] = [written.replace(/\.N$/, ''), fillValue(value, fill)];
    const isFlat = lists === 'flat' || name !== written || !Array.isArray(value);
    return [name, isFlat ? filled : JSON.stringify(filled)];
  });
  return flattenParameters(Object.fromEntries(entries));
}

/** The same as specs know parameters: each field of a structure by a name of its own, a list as JSON. */
export function specParameters(call: Call, fill: Fill): WireParameters {
  return Object.fromEntries(
    Object.entries(call.parameters).flatMap(([name, value]) => named(name.replace(/\.N$/, ''), value, fill)),
  );
}

function named(name: string, value: Value, fill: Fill): readonly (readonly [string, string])[] {
  if (isStructure(value))
    return Object.entries(value).flatMap(([field, inner]) => named(`${name}.${field}`, inner, fill));
  const filled = fillValue(value, fill);
  return [[name, typeof filled === 'string' ? filled : JSON.stringify(filled)]];
}

function fillValue(value: Value, fill: Fill): ParameterValue {
  if (typeof value === 'string') return fill(value);
  if (isStructure(value)) {
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, fillValue(inner, fill)]));
  }
  return 'repeat' in value ? value.repeat.repeat(value.times) : value.map((item) => fillValue(item, fill));
}

function isStructure(value: Value): value is Structure {
  return typeof value === 'object' && !Array.isArray(value) && !('repeat' in value);
}
