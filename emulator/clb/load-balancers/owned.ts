import { needText, textOf, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { regionOf } from './regions.ts';
import type { Owned } from '../model.ts';

/** Whether something belongs to the caller and to the region of the call. */
export function isVisible(found: Omit<Owned, 'id'>, call: Invocation, region: string | undefined): boolean {
  return found.account === call.account.accessKeyId && (region ?? found.region) === found.region;
}

/** The resources of a kind that are the caller's in the region, or of these the one that the key names. */
export function listOwn<R extends Owned>(all: ReadonlyMap<string, R>, key: string, call: Invocation): readonly R[] {
  const region = regionOf(call);
  const id = textOf(call, key);
  return [...all.values()].filter((found) => isVisible(found, call, region) && (id ?? found.id) === found.id);
}

/** The resource of the caller that the key names. */
export function findOwn<R extends Owned>(all: ReadonlyMap<string, R>, key: string, call: Invocation): R {
  const found = all.get(needText(call, key));
  if (found && isVisible(found, call, regionOf(call))) return found;
  return refuse('reference', key, 400, `${key}.NotFound`, `The specified ${key} does not exist.`);
}
