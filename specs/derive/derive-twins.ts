import { documentedForms, type UsableForms } from '../oracle/documented-forms.ts';
import { requirementId } from './requirement-id.ts';
import type { ActionSpec } from '../action-spec.ts';
import type { Source } from '../point.ts';
import type { Service } from '../service.ts';
import type { SpecBook } from '../spec-book.ts';
import type { Requirement } from '../requirement.ts';

/** One promise per action that reads: the form of a request decides how the data is written, not what it says. */
export function deriveTwins({ actions, service }: SpecBook): readonly Requirement[] {
  const { forms, editions } = service;
  const same = documentedForms(service, { editions });
  if (!forms || same.formats.length * same.methods.length * same.signatures.length < 2) return [];
  return actions
    .filter((action) => isSteady(action, actions, service))
    .map((action) => deriveTwin(action, same, forms.sources));
}

/** Two reads in a row show the same, though others are at work: not so a list of whatever an account holds. */
function isSteady({ effect, parameters }: ActionSpec, actions: SpecBook['actions'], { resources }: Service): boolean {
  if (effect.operation !== 'list') return effect.operation === 'read';
  const isMade = actions.some(
    (other) => other.effect.operation === 'create' && other.effect.resource === effect.resource,
  );
  const own = resources.find(({ name }) => name === effect.resource);
  const holder = resources.find(({ name }) => name === (own?.parent ?? own?.aspectOf));
  const keys = new Set([...(own?.key ?? []), ...(holder?.key ?? [])]);
  return !isMade || parameters.some(({ name }) => keys.has(name));
}

function deriveTwin(action: ActionSpec, same: UsableForms, sources: readonly Source[]): Requirement {
  return {
    id: requirementId({ service: action.service, head: action.name, kind: 'protocol', detail: 'twins' }),
    service: action.service,
    action: action.name,
    subject: null,
    kind: 'protocol',
    level: 'should',
    statement: `${action.name} gives the same data in each format, by each HTTP method and signature version.`,
    sources,
    expect: { same },
    spec: { file: action.file, pointer: '/response' },
    origin: { type: 'twins', action },
  };
}

/** Dotted paths of an action's answer whose values differ from one answer to the next, by themselves or by what others do. */
export function volatilePaths({ actions, service }: SpecBook, name: string): ReadonlySet<string> {
  const fields = actions.find((action) => action.name === name)?.response ?? [];
  return new Set([
    ...service.volatile,
    ...fields.filter((field) => field.volatile ?? field.acrossAccount).map(({ path }) => path),
  ]);
}
