import { namesInRules } from '../derive/derive-combinations.ts';
import type { ActionSpec } from '../action-spec.ts';
import type { SpecBook } from '../spec-book.ts';
import { checkLifecycle } from './check-lifecycle.ts';
import { SpecError } from '../spec-error.ts';

/** Checks what a schema cannot: that every name a spec file uses is defined somewhere in the book. */
export function checkSpecBook(book: SpecBook): void {
  const documents = new Map(book.documents.map((document) => [document.id, document.edition]));
  const names = new Map<string, ActionSpec>();
  for (const action of book.actions) {
    const twin = names.get(action.name);
    if (twin)
      throw new SpecError(action.file, '', '/action', `action ${action.name} is already described in ${twin.file}`);
    names.set(action.name, action);
    checkAction(action, book, documents);
  }
  for (const { document } of book.service.forms?.sources ?? []) {
    if (documents.has(document)) continue;
    throw new SpecError(book.service.file, '', '/forms/sources', `unknown document "${document}"`);
  }
  for (const topic of book.topics) {
    for (const source of topic.sources) {
      if (!documents.has(source.document)) {
        throw new SpecError(topic.file, '', topic.pointer, `unknown document "${source.document}"`);
      }
    }
  }
  for (const lifecycle of book.lifecycles) checkLifecycle(lifecycle, book, documents);
}

function checkAction(action: ActionSpec, book: SpecBook, documents: ReadonlyMap<string, string>): void {
  const fail = (pointer: string, problem: string): never => {
    throw new SpecError(action.file, '', pointer, problem);
  };
  const resources = new Set(book.service.resources.map((resource) => resource.name));
  const parameters = new Set(action.parameters.map((parameter) => parameter.name));
  for (const source of action.documents) {
    if (!documents.has(source.document)) fail('/documents', `unknown document "${source.document}"`);
  }
  if (!resources.has(action.effect.resource)) fail('/effect', `unknown resource "${action.effect.resource}"`);
  const { operation, items } = action.effect;
  if ((operation === 'list') !== (items !== undefined)) fail('/effect', 'items belongs to a list operation');
  if (items !== undefined && !action.response.some(({ path, type }) => path === items && type === 'list')) {
    fail('/effect/items', `no response field "${items}" of type list`);
  }
  for (const parameter of action.parameters) {
    const resource = parameter.reference?.resource;
    if (resource !== undefined && !resources.has(resource)) fail(parameter.pointer, `unknown resource "${resource}"`);
  }
  for (const { path, pointer, filledBy, stampOf } of action.response) {
    if (filledBy && 'resource' in filledBy && !resources.has(filledBy.resource)) {
      fail(pointer, `unknown resource "${filledBy.resource}"`);
    }
    const beside = stampOf === undefined ? undefined : path.replace(/[^.]+$/, stampOf);
    if (beside !== undefined && !action.response.some((other) => other.path === beside)) {
      fail(pointer, `no response field "${beside}"`);
    }
  }
  for (const rule of action.rules) {
    const used = [...namesInRules([rule])];
    const unknown = used.find((name) => !parameters.has(name));
    if (unknown !== undefined) fail(rule.point.pointer, `unknown parameter "${unknown}"`);
  }
}
