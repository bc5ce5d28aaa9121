import type { ActionSpec, ResponseField } from '../action-spec.ts';

/** The texts that a field may show for a value: the value itself and its other spellings, in either direction. */
export function writtenAs({ alsoWritten = {} }: Pick<ResponseField, 'alsoWritten'>, value: string): readonly string[] {
  const same = Object.entries(alsoWritten).find(([name, others]) => name === value || others.includes(value));
  return same ? [...new Set([value, same[0], ...same[1]])] : [value];
}

/** The same by the path of a field in the answer of an action; a field that no document names has one spelling. */
export function writtenAt({ response }: ActionSpec, path: string, value: string): readonly string[] {
  return writtenAs(response.find((field) => field.path === path) ?? {}, value);
}
