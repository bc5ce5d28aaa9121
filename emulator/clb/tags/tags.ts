import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Fields, Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';

const missing = 'MissingParam.TagKey';

/** Values by key. */
export type Tags = Map<string, string>;

/** A tag as a call names it: by its key alone, or with its value. */
interface Wanted {
  readonly key: string;
  readonly value: string | undefined;
}

/** The tags that something is made with, or is given. */
export function tagsGiven(call: Invocation): Tags {
  return new Map(tagsIn(call).map(({ key, value = '' }) => [allowed('Key', key), allowed('Value', value)]));
}

/** What has every tag that a call asks for; one without a value asks for its key alone. */
export function havingTags(call: Invocation): (tagged: { readonly tags: ReadonlyMap<string, string> }) => boolean {
  const wanted = tagsIn(call);
  return ({ tags }) => wanted.every(({ key, value }) => tags.has(key) && (value ?? tags.get(key)) === tags.get(key));
}

/** The tags that a call names. */
export function tagsIn({ parameters, spec }: Invocation): readonly Wanted[] {
  const items: unknown = readLenientJson(parameters['Tag'] ?? '[]');
  return (Array.isArray(items) ? (items as readonly Fields[]) : []).map(({ Key, Value }) => ({
    key: Key === undefined ? keyless(spec) : written(Key),
    value: Value === undefined ? undefined : written(Value),
  }));
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Tags as an answer shows them. */
export function shownTags(tags: ReadonlyMap<string, string>): readonly Fields[] {
  return [...tags].map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
}

/** Not every list of codes has that of an absent key. */
function keyless({ errors }: ActionSpec): never {
  const [code = 'InvalidParam.TagKey'] = errors.flatMap((error) => (error.code === missing ? [missing] : []));
  return refuse('constraint', 'Tag.key', 400, code, 'The parameter TagKey is required.');
}

/** What tags may not say is the vendor's own (description of 2024). */
export function allowed(part: 'Key' | 'Value', text: string): string {
  if (!/^(?:aliyun|acs:)|https?:\/\//.test(text)) return text;
  return refuse('constraint', 'Tag.text', 400, `InvalidParam.Tag${part}`, `The specified Tag${part} is invalid.`);
}
