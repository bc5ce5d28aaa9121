import type { ActionSpec, Effect, NeededCall } from '../action-spec.ts';
import { variantChoiceOf } from '../derive/variant-switch.ts';
import { namesInRules } from '../derive/derive-combinations.ts';
import { fieldsOf as fieldsOfItems } from '../oracle/items.ts';
import { checkParameter, checkValue } from './check-parameter.ts';
import { checkResponse } from './check-response.ts';
import { escapeKey } from '../mistakes/mistake-at.ts';
import type { Resource } from '../service.ts';
import type { SpecBook } from '../spec-book.ts';
import { failIn, parametersOf, type Fail, type KnownNames } from './known-names.ts';

/** Checks that everything that an action's file names is defined: resources, parameters, fields, actions, values. */
export function checkAction(action: ActionSpec, known: KnownNames): void {
  const fail = failIn(action.file);
  checkDocuments(action, known, fail);
  checkEffect(action, known, fail);
  for (const parameter of action.parameters) checkParameter(parameter, known, fail);
  checkHolders(action, known, fail);
  checkMade(action, known, fail);
  checkRules(action, known, fail);
  checkResponse(action, known, fail);
  action.needs.forEach((need, index) => checkNeed(need, action, `/needs/${index}`, known, fail));
}

function checkDocuments({ documents }: ActionSpec, { book, editions }: KnownNames, fail: Fail): void {
  for (const { document, edition } of documents) {
    if (!editions.has(edition)) fail('/documents', `unknown edition "${edition}"`);
    const own = book.documents.find(({ id }) => id === document)?.edition;
    if (own !== edition) fail('/documents', `${document} is of edition ${own ?? 'none'}, not of ${edition}`);
  }
}

function checkEffect({ effect, response, parameters }: ActionSpec, { resources, book }: KnownNames, fail: Fail): void {
  const { operation, items, resource: name, variant, identifier } = effect;
  const resource = resources.get(name);
  if (!resource) return fail('/effect/resource', `unknown resource "${name}"`);
  const { variants } = resources.get(resource.aspectOf ?? name) ?? resource;
  if (variant !== undefined && !variants.includes(variant)) {
    fail('/effect/variant', `unknown variant "${variant}" of ${name}`);
  }
  if (identifier !== undefined && !response.some(({ path }) => path === identifier)) {
    fail('/effect/identifier', `no response field "${identifier}"`);
  }
  if ((operation === 'list') !== (items !== undefined)) fail('/effect', 'items belongs to a list operation');
  if (items !== undefined && !response.some(({ path, type }) => path === items && type === 'list')) {
    fail('/effect/items', `no response field "${items}" of type list`);
  }
  const untold = effect.told?.find((field) => !response.some(({ path }) => path === `${items ?? ''}.${field}`));
  if (untold !== undefined) fail('/effect/told', `no field "${untold}" of an item`);
  const stranger = Object.keys(effect.givenAs ?? {}).find((field) => effect.told?.includes(field) !== true);
  if (stranger !== undefined) fail(`/effect/givenAs/${stranger}`, `"${stranger}" does not tell items apart`);
  const names = new Set(parameters.map((parameter) => parameter.name));
  checkPages(effect, names, new Set(response.map(({ path }) => path)), fail);
  const settings = book.actions.filter((other) => other.effect.resource === name).flatMap((other) => other.parameters);
  const unset = effect.sets?.find((one) => !settings.some((setting) => setting.name === one));
  if (unset !== undefined) fail('/effect/sets', `no action gives a ${name} a parameter "${unset}"`);
  const holders = holdersOf(resource, book).flatMap(({ key }) => key);
  const keys = new Set([...resource.key, ...holders, resource.named, ...(effect.told ?? [])]);
  for (const [asked, by] of Object.entries(effect.asks ?? {})) {
    if (!keys.has(asked)) fail(`/effect/asks/${asked}`, `no key "${asked}"`);
    if (!names.has(by)) fail(`/effect/asks/${asked}`, `unknown parameter "${by}"`);
  }
}

/** What a resource is made with must be something that its creation takes. */
function checkMade({ name, effect }: ActionSpec, { book, resources }: KnownNames, fail: Fail): void {
  const whole = resources.get(effect.resource)?.aspectOf ?? effect.resource;
  const creators = book.actions.filter(
    ({ effect: { operation, resource } }) => operation === 'create' && resource === whole,
  );
  for (const [parameter, value] of Object.entries(effect.of ?? {})) {
    const place = `/effect/of/${escapeKey(parameter)}`;
    const given = creators.flatMap(({ parameters }) => parameters).find((one) => one.name === parameter);
    if (!given) fail(place, `no creation of what ${name} is about has a parameter "${parameter}"`);
    checkValue(given, value, place, fail);
  }
}

function checkPages({ pages }: Effect, parameters: ReadonlySet<string>, fields: ReadonlySet<string>, fail: Fail): void {
  if (!pages) return;
  if ((pages.number === undefined) === (pages.token === undefined)) fail('/effect/pages', 'either number or token');
  for (const key of ['size', 'number', 'token'] as const) {
    const name = pages[key];
    if (name !== undefined && !parameters.has(name)) fail(`/effect/pages/${key}`, `unknown parameter "${name}"`);
  }
  for (const key of ['next', 'total'] as const) {
    const path = pages[key];
    if (path !== undefined && !fields.has(path)) fail(`/effect/pages/${key}`, `no response field "${path}"`);
  }
}

/** What a parameter wants of the resource around must be something that this can be made with. */
function checkHolders({ parameters, effect }: ActionSpec, { book, resources }: KnownNames, fail: Fail): void {
  const resource = resources.get(effect.resource);
  const { parent } = resources.get(resource?.aspectOf ?? effect.resource) ?? {};
  // That it is known is checked with the resources.
  if (parent !== undefined && !resources.has(parent)) return;
  const creator = book.actions.find(
    ({ effect: { operation, resource: made } }) => operation === 'create' && made === parent,
  );
  for (const { holder, pointer } of parameters) {
    for (const [name, value] of Object.entries(holder?.given ?? {})) {
      const given = creator?.parameters.find((parameter) => parameter.name === name);
      const place = `${pointer}/holder/given/${escapeKey(name)}`;
      if (!given) fail(place, `no creation of the resource around has a parameter "${name}"`);
      checkValue(given, value, place, fail);
    }
  }
}

/** A rule about what takes effect may speak of the variant of what the action is about, by what chose it. */
function checkRules(action: ActionSpec, { book }: KnownNames, fail: Fail): void {
  const { rules, parameters } = action;
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const choice = variantChoiceOf(action, book.service);
  for (const rule of rules) {
    const { pointer } = rule.point;
    const isChoice = (name: string): boolean => rule.kind === 'effective-only-if' && name === choice?.name;
    const unknown = [...namesInRules([rule])].find((name) => !known.has(name) && !isChoice(name));
    if (unknown !== undefined) fail(pointer, `unknown parameter "${unknown}"`);
    for (const [name, value] of [...Object.entries(rule.when.equals), ...Object.entries(rule.when.differs)]) {
      checkValue(known.get(name), value, pointer, fail);
      if (isChoice(name) && choice?.variants.includes(value) === false) fail(pointer, `unknown variant "${value}"`);
    }
  }
}

function checkNeed(need: NeededCall, action: ActionSpec, pointer: string, known: KnownNames, fail: Fail): void {
  const { actions, book, resources } = known;
  const needed = actions.get(need.action);
  if (!needed) return fail(`${pointer}/action`, `unknown action "${need.action}"`);
  const [own, theirs] = [parametersOf(action), parametersOf(needed)];
  const check = (names: ReadonlySet<string>, name: string, key: string, of: string): void => {
    if (!names.has(name)) fail(`${pointer}/${key}`, `unknown parameter "${name}" of ${of}`);
  };
  for (const name of need.same) {
    check(own, name, 'same', action.name);
    check(theirs, name, 'same', needed.name);
  }
  for (const [name, source] of Object.entries(need.from)) {
    check(theirs, name, 'from', needed.name);
    check(own, source, 'from', action.name);
  }
  const whole = resources.get(needed.effect.resource)?.aspectOf ?? needed.effect.resource;
  const creators = book.actions.filter(({ effect }) => effect.operation === 'create' && effect.resource === whole);
  // That the whole is known is checked with the resources.
  for (const name of resources.has(whole) ? need.orGiven : []) {
    if (creators.some((creator) => parametersOf(creator).has(name))) continue;
    fail(`${pointer}/orGiven`, `no creation of a ${whole} has a parameter "${name}"`);
  }
  const inItems = new Set(needed.parameters.flatMap(({ items }) => (items ? fieldsOfItems(items) : [])));
  const unknown = need.itemsWithout.find((name) => !inItems.has(name));
  if (unknown !== undefined) fail(`${pointer}/itemsWithout`, `unknown field "${unknown}"`);
}

/** What a resource is in, and what that is in. */
function holdersOf({ parent }: Resource, book: SpecBook): readonly Resource[] {
  const holder = book.service.resources.find(({ name }) => name === parent);
  return holder ? [holder, ...holdersOf(holder, book)] : [];
}
