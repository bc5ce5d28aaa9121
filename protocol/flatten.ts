import type { WireParameters } from './wire.ts';

/** A parameter before it is flattened for the wire. */
export type ParameterValue =
  string | number | boolean | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

/** Flattens nested parameters: structures with dots, lists counted from 1 (`Tag.1.Key`). An empty list leaves nothing. */
export function flattenParameters(parameters: Readonly<Record<string, ParameterValue>>): WireParameters {
  const entries = Object.entries(parameters).flatMap(([name, value]) => flattenValue(name, value));
  return Object.fromEntries(entries);
}

function flattenValue(path: string, value: ParameterValue): readonly (readonly [string, string])[] {
  if (typeof value !== 'object') return [[path, String(value)]];
  if (isList(value)) return value.flatMap((item, index) => flattenValue(`${path}.${index + 1}`, item));
  return Object.entries(value).flatMap(([name, item]) => flattenValue(`${path}.${name}`, item));
}

function isList(value: object): value is readonly ParameterValue[] {
  return Array.isArray(value);
}

/** The inverse of flattening, for well-formed names; every leaf is text, and a list is one whose keys run from 1. */
export function unflatten(parameters: WireParameters): Readonly<Record<string, ParameterValue>> {
  const root = new Map<string, Node>();
  for (const [path, text] of Object.entries(parameters)) insert(root, path.split('.'), text);
  return Object.fromEntries([...root].map(([name, node]) => [name, build(node)]));
}

type Node = string | Map<string, Node>;

function insert(tree: Map<string, Node>, names: readonly string[], text: string): void {
  const [name = '', ...rest] = names;
  if (rest.length === 0) {
    tree.set(name, text);
    return;
  }
  const known = tree.get(name);
  const child = known instanceof Map ? known : new Map<string, Node>();
  tree.set(name, child);
  insert(child, rest, text);
}

function build(node: Node): ParameterValue {
  if (typeof node === 'string') return node;
  const counted = [...node.keys()].every((key) => /^[1-9]\d*$/.test(key));
  const keys = counted ? [...node.keys()].toSorted((a, b) => Number(a) - Number(b)) : [...node.keys()];
  const isRun = counted && keys.every((key, index) => Number(key) === index + 1);
  if (isRun) return keys.map((key) => build(node.get(key) as Node));
  return Object.fromEntries(keys.map((key) => [key, build(node.get(key) as Node)]));
}
