import { readerOf, sameName } from '../../../specs/derive/derive-parameter.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { askedBy } from '../../../specs/oracle/asked-by.ts';
import type { ActionSpec, ResponseField } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { asRead, keyIn, keysOf } from '../as-read.ts';
import { requirementOf } from '../fault-context.ts';

/**
 * For each change that a read shows: the read shows what was before the last change, once or for ever. Lists may lag, and
 * so may a status, so that of those only what never comes is a fault. So it is of lists of resources that have a read, too.
 */
export function deriveStaleFaults(book: SpecBook): readonly BehaviourFault[] {
  const binding = new Set(
    deriveRequirements(book).flatMap(({ id, level, untestable }) => (level === 'observe' || untestable ? [] : [id])),
  );
  return book.actions
    .filter(({ effect }) => effect.operation === 'update')
    .flatMap((action) => {
      const reader = readerOf(book, action.effect.resource, action.effect.variant);
      const fieldOf = ({ name }: Parameter): ResponseField | undefined =>
        reader?.response.find(({ echoes }) => echoes !== undefined && sameName(echoes, name));
      const shown = action.parameters.find(
        (parameter) =>
          !parameter.reference &&
          fieldOf(parameter) &&
          binding.has(requirementOf(action, parameter.name, 'round-trip')) &&
          !keysOf(action, book).includes(parameter.name),
      );
      const isNamed = keysOf(action, book).every((key) => askedBy(action, key) !== undefined);
      if (!reader || !shown || !isNamed) return [];
      const requirement = requirementOf(action, shown.name, 'round-trip');
      const status = book.service.resources.find(({ name }) => name === action.effect.resource)?.status;
      const mayLag = reader.effect.operation === 'list' || fieldOf(shown)?.path === status;
      const kinds = mayLag ? (['for-ever'] as const) : (['once', 'for-ever'] as const);
      const isAList = reader.effect.operation === 'list';
      return [
        ...kinds.map((kind) => staleFault(kind, requirement, action, reader, book)),
        ...(isAList ? [] : listFaults(action, binding, book)),
      ];
    });
}

function staleFault(
  kind: 'once' | 'for-ever',
  requirement: string,
  action: ActionSpec,
  reader: ActionSpec,
  book: SpecBook,
): BehaviourFault {
  const keys = keysOf(action, book);
  return {
    id: `behaviour/read-lags-${kind}/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks: [`${action.service}.*`],
    description: `${reader.name} shows what was before the last ${action.name}${kind === 'once' ? ', once' : ''}.`,
    behave: (call, world, next) => {
      const stale = staleIn(world, requirement + kind);
      const key = keys.map((name) => keyIn(call, name)).join(' ');
      if (call.spec.name === action.name) {
        const before = asRead(call, reader, world);
        const answer = next(call);
        if (before) stale.set(key, before);
        return answer;
      }
      const found = call.spec.name === reader.name ? stale.get(key) : undefined;
      if (!found) return next(call);
      if (kind === 'once') stale.delete(key);
      return found;
    },
  };
}

/** For each change that a list shows of what it is asked for by its keys: the list shows what was before for ever. */
function listFaults(action: ActionSpec, binding: ReadonlySet<string>, book: SpecBook): readonly BehaviourFault[] {
  const list = book.actions.find(
    ({ effect }) => effect.operation === 'list' && effect.resource === action.effect.resource,
  );
  const isNamed = keysOf(action, book).every((key) =>
    [action, list].every((one) => one?.parameters.some(({ name }) => name === key)),
  );
  const fields = list?.response.filter(
    ({ echoes, path }) =>
      echoes !== undefined &&
      binding.has(requirementOf(list, path, 'response')) &&
      action.parameters.some(
        ({ name, costs, reference }) => costs.length === 0 && !reference && sameName(name, echoes),
      ) &&
      !keysOf(action, book).some((key) => sameName(key, echoes)),
  );
  // Of a text that nothing else rules there is always another to change it to.
  const isFree = ({ type, values, echoes = '' }: ResponseField): boolean =>
    type === 'string' && !values && !action.rules.some(({ parameter }) => sameName(parameter, echoes));
  const field = fields?.find(isFree) ?? fields?.[0];
  if (!list || !field || !isNamed) return [];
  const fault = staleFault('for-ever', requirementOf(list, field.path, 'response'), action, list, book);
  const { variant } = action.effect;
  // Each kind has a change of its own, and one list shows them all.
  return [
    variant === undefined || list.effect.variant === variant ? fault : { ...fault, id: `${fault.id}/${variant}` },
  ];
}

/** Derived faults are shared by emulators, so what they remember belongs to what the emulator holds. */
const remembered = new WeakMap<object, Map<string, Map<string, Fields>>>();

function staleIn(world: object, fault: string): Map<string, Fields> {
  const all = remembered.get(world) ?? new Map<string, Map<string, Fields>>();
  remembered.set(world, all);
  const stale = all.get(fault) ?? new Map<string, Fields>();
  all.set(fault, stale);
  return stale;
}
