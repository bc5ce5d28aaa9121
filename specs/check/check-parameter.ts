import { escapeKey } from '../mistakes/mistake-at.ts';
import { fieldAt } from '../oracle/item-fields.ts';
import { entriesOf, facetsOf, fieldsOf, limitsOf, readJson } from '../oracle/items.ts';
import type { ItemsPoint, Parameter } from '../parameter.ts';
import { checkSlots } from './check-slots.ts';
import type { Fail, KnownNames } from './known-names.ts';

/** Checks what a parameter names: a resource, editions, fields of its items, values of its own, what a run fills in. */
export function checkParameter(parameter: Parameter, known: KnownNames, fail: Fail): void {
  const { pointer, reference, spellings, printedAs, items, typical, unreachable, costs } = parameter;
  if (reference !== undefined && !known.resources.has(reference.resource)) {
    fail(`${pointer}/reference/resource`, `unknown resource "${reference.resource}"`);
  }
  for (const [key, names] of Object.entries({ spellings, printedAs })) {
    for (const edition of Object.keys(names)) {
      if (!known.editions.has(edition)) fail(`${pointer}/${key}/${escapeKey(edition)}`, `unknown edition "${edition}"`);
    }
  }
  if (items) checkItems(items, fail);
  if (items) checkKinds(parameter, items, known, fail);
  checkSlots(typical, `${pointer}/typical`, known, fail);
  for (const value of unreachable) checkValue(parameter, value, `${pointer}/unreachable`, fail);
  for (const value of costs) checkValue(parameter, value, `${pointer}/costs`, fail);
}

/** Checks that a value is one that some edition lists, where any lists values of the parameter. */
export function checkValue(parameter: Parameter | undefined, value: string, pointer: string, fail: Fail): void {
  if (!parameter?.enum) return;
  const listed = parameter.enum.statements.flatMap(({ prose = [], schema = [] }) => [...prose, ...schema]);
  if (listed.length > 0 && !listed.includes(value)) fail(pointer, `unknown value "${value}" of ${parameter.name}`);
}

function checkItems(items: ItemsPoint, fail: Fail): void {
  const fields = new Set(fieldsOf(items));
  for (const name of items.vary) if (!fields.has(name)) fail(`${items.pointer}/vary`, `unknown field "${name}"`);
  const keys = limitsOf(items)
    .flatMap(({ unique = [] }) => unique)
    .flat();
  const unknown = keys.find((name) => !fields.has(name));
  if (unknown !== undefined) fail(items.pointer, `unknown field "${unknown}"`);
  const parts = new Set(facetsOf(items).map(({ part }) => part));
  items.errors.forEach(({ part }, index) => {
    if (part !== undefined && !parts.has(part)) fail(`${items.pointer}/errors/${index}/part`, `unknown part "${part}"`);
  });
}

/** Of items of several kinds each field that something is said of must stand in a list by which it can be tried. */
function checkKinds({ typical }: Parameter, items: ItemsPoint, known: KnownNames, fail: Fail): void {
  const kinds = Object.entries(items.kinds);
  if (kinds.length === 0) return;
  for (const [kind, text] of kinds) checkSlots(text, `${items.pointer}/kinds/${kind}`, known, fail);
  const firsts = [String(typical), ...kinds.map(([, text]) => text)].map(
    (text) => entriesOf(readJson(text))?.[0] ?? {},
  );
  const untried = fieldsOf(items).find((name) => !firsts.some((item) => fieldAt(item, name) !== undefined));
  if (untried !== undefined) fail(`${items.pointer}/kinds`, `no kind has the field "${untried}"`);
}
