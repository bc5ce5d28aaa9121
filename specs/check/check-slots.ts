import { declaredIn, slotNames } from '../slot-names.ts';
import type { Fail, KnownNames } from './known-names.ts';

const placeholder = /\$(?:(?:made|declared)\.[\w-]+|[a-z][\w.]*)/gi;

/** Checks that whatever a text leaves to the run, such as `$region` or `$made.rule#2`, is something that a run fills in. */
export function checkSlots(text: unknown, pointer: string, { resources, book }: KnownNames, fail: Fail): void {
  if (typeof text !== 'string' || (slotNames as readonly string[]).includes(text)) return;
  const declared = declaredIn(text);
  if (declared) {
    const { fixtures } = book.service;
    if (fixtures[declared.name] === undefined) fail(pointer, `nothing fills in "${text}"`);
    return;
  }
  for (const [name] of text.matchAll(placeholder)) {
    if (/^\$server[1-9]\d*$/.test(name)) continue;
    const fixture = /^\$declared\.(.+)$/.exec(name)?.[1];
    if (fixture !== undefined && book.service.fixtures[fixture] !== undefined) continue;
    const made = /^\$made\.(.+)$/.exec(name)?.[1];
    if (made === undefined || !resources.has(made)) fail(pointer, `nothing fills in "${name}"`);
  }
}
