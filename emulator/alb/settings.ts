import type { Parameter } from '../../specs/parameter.ts';
import type { Fields, Invocation } from '../core/call.ts';
import { readLenientJson } from '../wire/lenient-json.ts';
import type { AlbSettings, KeyValue } from './model.ts';

/** Parameters that say how a call is to be carried out, and nothing of what it is about. */
const aboutTheCall: ReadonlySet<string> = new Set(['ClientToken', 'DryRun', 'Tag']);

/** What a call sets. */
export function settingsOf(call: Invocation, ...keys: readonly string[]): AlbSettings {
  const entries = Object.entries(call.parameters).filter(([name]) => !aboutTheCall.has(name) && !keys.includes(name));
  return Object.fromEntries(entries.map(([name, text]) => [name, valueOf(call, name, text)]));
}

function valueOf({ spec }: Invocation, name: string, text: string): unknown {
  const type: Parameter['type'] | undefined = spec.parameters.find((parameter) => parameter.name === name)?.type;
  if (type === 'integer') return Number(text);
  if (type === 'boolean') return text === 'true';
  return type === 'json' ? (readLenientJson(text) ?? text) : text;
}

/** A switch of a resource; one that was never set is as it usually is. */
export function isOn(settings: AlbSettings, name: string, usually = false): boolean {
  const value = settings[name];
  return value === undefined ? usually : value === true;
}

/** The objects in a list. */
export function objectsIn(value: unknown): readonly Fields[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.filter((item): item is Fields => typeof item === 'object' && item !== null);
}

/** The field of an object that dots lead to. */
export function valueAt(holder: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined),
      holder,
    );
}

/** The settings under some dotted names, as objects in objects. Of names that end in a dot, all that begin so. */
export function shown(settings: AlbSettings, names: readonly string[]): Fields {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const isWhole = !name.endsWith('.');
    const own = Object.entries(settings).filter(([key]) => (isWhole ? key === name : key.startsWith(name)));
    if (!isWhole) fields[name.slice(0, -1)] ??= {};
    for (const [key, value] of own) if (value !== undefined) put(fields, key.split('.'), value);
  }
  return fields;
}

function put(holder: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    holder[name] = value;
    return;
  }
  const inner = (holder[name] ?? {}) as Record<string, unknown>;
  holder[name] = inner;
  put(inner, rest, value);
}

/** The tags that a call gives; one without a value has an empty one. */
export function tagsOf({ parameters }: Invocation): readonly KeyValue[] {
  return objectsIn(readLenientJson(parameters['Tag'] ?? '[]')).map(({ Key, Value }) => ({
    Key: textOr(Key),
    Value: textOr(Value),
  }));
}

function textOr(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
