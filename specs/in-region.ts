import type { Service } from './service.ts';

/** A value for the parameter that names the region; nothing where the endpoint alone says which region is meant. */
export function inRegion<V>({ regionParameter }: Service, value: V): Readonly<Record<string, V>> {
  return regionParameter === undefined ? {} : { [regionParameter]: value };
}
