import { isIPv4 } from 'node:net';
import type { Addresses, HostForm, Length, Pattern, Range } from '../parameter.ts';

/** Whether a wire text is a decimal integer. */
export function isInteger(text: string): boolean {
  return /^-?\d+$/.test(text);
}

/** Whether a wire text is a boolean as the API writes it. */
export function isBoolean(text: string): boolean {
  return text === 'true' || text === 'false';
}

/** Whether an integer text lies in the range or is one of its sentinels. */
export function inRange(range: Range, text: string): boolean {
  if (!isInteger(text)) return false;
  const value = Number(text);
  if (range.also?.includes(value)) return true;
  return value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
}

/** Whether a text, or each item of a separated list, is one of the values. */
export function inEnum(values: readonly string[], text: string, separator?: string): boolean {
  const items = separator === undefined ? [text] : text.split(separator);
  return items.every((item) => values.includes(item));
}

/** Whether a text has a permitted number of characters (code points). */
export function hasLength(length: Length, text: string): boolean {
  if (length.also?.includes(text)) return true;
  const size = Array.from(text).length;
  return size >= (length.min ?? 0) && size <= (length.max ?? Infinity);
}

/**
 * Whether a text holds only permitted characters and begins as it must; undefined where only an incomplete list of
 * characters speaks against it, or it begins or ends with what may not stand there. The empty text passes: length speaks of it.
 */
export function matchesPattern(pattern: Pattern, text: string): boolean | undefined {
  if (text === '' || pattern.also?.includes(text)) return true;
  if (!beginsAsItMust(pattern, text) || isRuledOut(pattern, text)) return false;
  if (!isMadeOf(pattern, text)) return pattern.incomplete ? undefined : false;
  return hasOpenEnd(pattern, text) ? undefined : true;
}

function isRuledOut({ not = [], anyCase, without = [], host }: Pattern, text: string): boolean {
  const isNamed = anyCase ? not.some((one) => one.toLowerCase() === text.toLowerCase()) : not.includes(text);
  return isNamed || without.some((part) => text.includes(part)) || (host !== undefined && !isHost(text, host));
}

/** Dots part a name, none at an end of it; no hyphen is at one either, and neither it nor a digit in what follows the last dot. */
function isHost(text: string, form: HostForm): boolean {
  return (form === 'name-or-expression' && text.startsWith('~')) || /^[^.-].*\.[^.0-9-]+$/su.test(text);
}

/** Whether a text begins or ends with what only stands within texts for certain. */
function hasOpenEnd({ within }: Pattern, text: string): boolean {
  return within !== undefined && new RegExp(`^[${within}]|[${within}]$`, 'u').test(text);
}

function isMadeOf({ characters }: Pattern, text: string): boolean {
  return new RegExp(`^[${characters}]*$`, 'u').test(text);
}

function beginsAsItMust(pattern: Pattern, text: string): boolean {
  if (pattern.first !== undefined && !new RegExp(`^[${pattern.first}]`, 'u').test(text)) return false;
  if (pattern.prefix !== undefined && !text.startsWith(pattern.prefix)) return false;
  return !(pattern.forbiddenPrefixes ?? []).some((prefix) => text.startsWith(prefix));
}

/** Whether a text lists IPv4 addresses and CIDR blocks, separated by commas, and none that is forbidden. */
export function listsAddresses({ forbidden = [], max = Infinity }: Addresses, text: string): boolean {
  const items = text.split(',');
  return items.length <= max && items.every((item) => isAddress(item) && !forbidden.includes(item));
}

function isAddress(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const isPrefix = prefix === undefined || (/^\d{1,2}$/.test(prefix) && Number(prefix) <= 32);
  return isIPv4(address) && isPrefix && rest.length === 0;
}
