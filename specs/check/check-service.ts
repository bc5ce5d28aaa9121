import { fieldsOf as fieldsOfItems } from '../oracle/items.ts';
import { requirementKinds } from '../requirement-kind.ts';
import type { Breach, Resource } from '../service.ts';
import { checkSlots } from './check-slots.ts';
import { checkValue } from './check-parameter.ts';
import { failIn, type Fail, type KnownNames } from './known-names.ts';

const breaches: Readonly<Record<Breach, true>> = { missing: true, invalid: true, conflict: true, unknown: true };

/** Checks what the file of the service names: resources and their variants, parameters, fields, actions, editions. */
export function checkService(known: KnownNames): void {
  const { service, actions } = known.book;
  const fail = failIn(service.file);
  const parameters = new Set([
    ...service.commonParameters,
    ...actions.flatMap((action) => action.parameters.map(({ name }) => name)),
  ]);
  const { regionParameter } = service;
  if (regionParameter !== undefined && !parameters.has(regionParameter)) {
    fail('/regionParameter', `unknown parameter "${regionParameter}"`);
  }
  if (service.dryRun && !parameters.has(service.dryRun.parameter)) {
    fail('/dryRun/parameter', `unknown parameter "${service.dryRun.parameter}"`);
  }
  service.resources.forEach((resource, index) => {
    checkResource(resource, `/resources/${index}`, parameters, known, fail);
  });
  checkForms(known, fail);
  checkErrors(parameters, known, fail);
}

function checkResource(
  {
    name,
    key,
    named,
    parent,
    aspectOf,
    status,
    variants,
    variantBy,
    variantNamedBy,
    distinctBy,
    transports = {},
    within = [],
    freedBy,
    anchor,
  }: Resource,
  pointer: string,
  parameters: ReadonlySet<string>,
  known: KnownNames,
  fail: Fail,
): void {
  if (known.book.service.resources.filter((other) => other.name === name).length > 1) {
    fail(pointer, `resource "${name}" is described twice`);
  }
  for (const [field, holder] of Object.entries({ parent, aspectOf })) {
    if (holder !== undefined && !known.resources.has(holder)) {
      fail(`${pointer}/${field}`, `unknown resource "${holder}"`);
    }
  }
  const fields = fieldsOfResource(name, known);
  for (const part of key)
    if (!parameters.has(part) && !fields.has(part)) fail(`${pointer}/key`, `unknown parameter "${part}"`);
  if (named !== undefined && !parameters.has(named)) fail(`${pointer}/named`, `unknown parameter "${named}"`);
  for (const [field, parameter] of Object.entries({ variantBy, variantNamedBy, distinctBy })) {
    if (parameter !== undefined && !parameters.has(parameter))
      fail(`${pointer}/${field}`, `unknown parameter "${parameter}"`);
  }
  if (status !== undefined && !fields.has(status))
    fail(`${pointer}/status`, `no action on a ${name} shows "${status}"`);
  const around = known.resources.get(aspectOf ?? '')?.variants ?? [];
  for (const variant of within) {
    if (!around.includes(variant))
      fail(`${pointer}/within`, `unknown variant "${variant}" of ${aspectOf ?? 'nothing'}`);
  }
  for (const variant of Object.keys(transports)) {
    if (!variants.includes(variant)) fail(`${pointer}/transports/${variant}`, `unknown variant "${variant}"`);
  }
  if (freedBy) checkCall(freedBy.action, freedBy.parameters ?? {}, `${pointer}/freedBy`, known, fail);
  if (anchor) checkCall(anchor.action, anchor.parameters, `${pointer}/anchor`, known, fail);
}

/** The fields that actions on a resource show, by their paths and by their last names. */
function fieldsOfResource(resource: string, { book }: KnownNames): ReadonlySet<string> {
  const paths = book.actions
    .filter(({ effect }) => effect.resource === resource)
    .flatMap(({ response }) => response.map(({ path }) => path));
  return new Set([...paths, ...paths.map(lastName)]);
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Checks a call that a spec writes out: its action, its parameters, and values where they are listed. */
export function checkCall(
  name: string,
  values: Readonly<Record<string, string>>,
  pointer: string,
  known: KnownNames,
  fail: Fail,
): void {
  const action = known.actions.get(name);
  if (!action) return fail(pointer, `unknown action "${name}"`);
  for (const [parameter, value] of Object.entries(values)) {
    const spec = action.parameters.find((candidate) => candidate.name === parameter);
    if (!spec) return fail(pointer, `unknown parameter "${parameter}" of ${name}`);
    checkValue(spec, value, pointer, fail);
    checkSlots(value, pointer, known, fail);
  }
}

function checkForms({ book, editions }: KnownNames, fail: Fail): void {
  const { formats = {}, methods = {}, signatures = {} } = book.service.forms ?? {};
  for (const [kind, forms] of Object.entries({ formats, methods, signatures })) {
    for (const [form, edition] of Object.entries(forms)) {
      if (!editions.has(edition)) fail(`/forms/${kind}/${form}`, `unknown edition "${edition}"`);
    }
  }
}

function checkErrors(parameters: ReadonlySet<string>, { book }: KnownNames, fail: Fail): void {
  const { gatewayErrors, parameterErrors, volatile } = book.service;
  const known = new Set<string>([...Object.keys(breaches), ...requirementKinds]);
  for (const breach of Object.keys(gatewayErrors)) {
    if (!known.has(breach)) fail(`/gatewayErrors/${breach}`, `unknown breach or kind "${breach}"`);
  }
  const inItems = book.actions.flatMap((action) =>
    action.parameters.flatMap(({ items }) => (items ? fieldsOfItems(items) : [])),
  );
  const shown = book.actions.flatMap(({ response }) => response.map(({ path }) => path));
  // The fields of a list that rules describe are known by the answers that show them.
  const names = new Set([...parameters, ...inItems, ...shown.map(lastName)]);
  parameterErrors.forEach((error, index) => {
    const unknown = error.names.find((name) => !names.has(name));
    if (unknown !== undefined) fail(`/parameterErrors/${index}/names`, `unknown parameter or field "${unknown}"`);
  });
  volatile.forEach((field, index) => {
    if (!shown.includes(field)) fail(`/volatile/${index}`, `no action shows "${field}"`);
  });
}
