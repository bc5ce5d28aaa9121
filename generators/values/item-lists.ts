import { fixturesIn, resourcesIn, serversIn } from '../../cases/server-slots.ts';
import { fieldAt, withFields } from '../../specs/oracle/item-fields.ts';
import { entriesOf, plainField, readJson, writeEntries } from '../../specs/oracle/items.ts';
import type { Parameter } from '../../specs/parameter.ts';
import { textOf } from './sample-value.ts';

type Item = Readonly<Record<string, unknown>>;

/** A list of some size, its items told apart by the field that the spec names. */
export function listOf(parameter: Parameter, size: number): string {
  const templates = templatesOf(parameter);
  const { more, vary = [] } = parameter.items ?? {};
  const count = templates.length;
  const itemOf = (item: Item, round: number, step: number): Item => {
    const told = vary
      .filter((name) => fieldAt(item, name) !== undefined)
      .map((name) => [name, varied(fieldAt(item, name), round, step)] as const);
    return withFields(round === 0 ? item : besideFixtures(item, round * step), Object.fromEntries(told));
  };
  if (more === undefined || size <= count) {
    return writeEntries(
      Array.from({ length: size }, (_, index) => {
        const item = itemOf(templates[index % count] ?? {}, Math.floor(index / count), count);
        return size > 1 ? numbered(item, index + 1) : item;
      }),
    );
  }
  return writeEntries([...Array.from({ length: size - count }, (_, index) => itemOf(more, index, 1)), ...templates]);
}

/** What cases make and a list names by itself is told apart by the order in which it is made. */
function numbered(item: Item, number: number): Item {
  const [resource] = resourcesIn(String(item[plainField]));
  return resource === undefined ? item : { [plainField]: `$made.${resource}#${number}` };
}

/** The items of a plain list. */
export function templatesOf({ typical }: Parameter): readonly Item[] {
  return entriesOf(readJson(typical === undefined ? '' : textOf(typical))) ?? [];
}

/** Whether an item can have a field: of items of several kinds, those that the spec gives it in. */
export function hasField({ items }: Parameter, item: Item, name: string): boolean {
  return Object.keys(items?.kinds ?? {}).length === 0 || fieldAt(item, name) !== undefined;
}

/** A list whose first item has a field: a plain one, or one of another kind. */
export function listWith(parameter: Parameter, name: string): readonly Item[] {
  const plain = templatesOf(parameter);
  const kinds = Object.values(parameter.items?.kinds ?? {}).map((text) => entriesOf(readJson(text)) ?? []);
  return [plain, ...kinds].find(([first = {}]) => hasField(parameter, first, name)) ?? plain;
}

/** An item with fixtures that many places further on: what stands beside one, such as the switch of a zone, goes along. */
function besideFixtures(item: Item, step: number): Item {
  const text = JSON.stringify(item).replaceAll(
    /\$declared\.([\w-]+)#(\d+)/g,
    (_, name: string, nth: string) => `$declared.${name}#${Number(nth) + step}`,
  );
  return JSON.parse(text) as Item;
}

function varied(value: unknown, round: number, step: number): unknown {
  const text = String(value);
  const number = serversIn(text);
  if (number > 0) return `$server${number + round * step}`;
  const [fixture] = fixturesIn(text);
  if (fixture) return `$declared.${fixture.name}#${fixture.count + round * step}`;
  // What the case made is named as it is: there is no second one.
  if (round === 0 || resourcesIn(text).length > 0) return value;
  if (/^-?\d+$/.test(text)) return String(Number(text) + round);
  return blockAfter(text, round) ?? `${text}${round}`;
}

/** A block of IPv4 addresses of the same size that many blocks further on; undefined of what is none. */
function blockAfter(text: string, steps: number): string | undefined {
  const [, address = '', bits] = /^(\d+(?:\.\d+){3})\/(\d+)$/.exec(text) ?? [];
  if (bits === undefined) return undefined;
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const next = first + steps * 2 ** (32 - Number(bits));
  const parts = [24, 16, 8, 0].map((shift) => Math.trunc(next / 2 ** shift) % 256);
  return `${parts.join('.')}/${bits}`;
}
